import { z } from 'zod'
import { can } from '~core/access/can'
import { seatIn } from '~core/access/viewer'
import type { VoteManner, VoteOutcome } from '~core/council/ballot'
import { partiesPresent } from '~core/council/presence'
import { mayBegin } from '~core/council/road'
import { diffInline, type Segment } from '~core/diff/words'
import type { AnyBlockJson, BlockJson, InlineJson } from '~core/document/json'
import type { Phase } from '~core/phases/phases'
import type { Change } from '~core/proposal/change'
import { textOf } from '~core/render/text'
import { adoptionOf } from '../adoption/adoptionOf'
import { ballotsIn } from '../council/jsonColumns'
import { decidingOn } from '../adoption/deciding'
import { query } from '../command'
import { readStep, roadOf, type StepRow } from '../council/stepInHand'
import { tableOf } from '../council/table'
import type { Deps } from '../deps'
import { id } from '../plans/input'
import { planFor } from '../plans/standing'
import { readChange } from '../proposals/storedChange'

/** The political treatment of a plan: its road, and each stop with its amendments and votes. */
export const council = query(z.object({ planId: id }), async (deps, viewer, { planId }) => {
  const plan = await planFor(deps.db, viewer, 'plan.read', planId)
  const row = await deps.db.plan.findUniqueOrThrow({
    where: { id: planId },
    select: { phase: true, casePaper: { select: { id: true, finishedAt: true, caseNumber: true } } },
  })
  const road = await roadOf(deps.db, planId)
  const paperFinished = (row.casePaper?.finishedAt ?? null) !== null
  const steps = []
  for (const { id: stepId } of road) {
    const step = await readStep(deps.db, stepId)
    if (!step) continue
    const beginning = { phase: row.phase as Phase, road, committee: step.committee, paperFinished }
    steps.push({ ...(await shownStep(deps, step)), begin: mayBegin(step, beginning) })
  }
  const mayRun = can(viewer, 'council.run', plan).allowed
  const adopted = await adoptionOf(deps.db, planId)
  return {
    plan: { id: planId, title: plan.title, phase: row.phase as Phase },
    municipalityId: plan.municipalityId,
    paper: row.casePaper,
    mayRun,
    /** Politicians at the table, and whoever runs the meeting for them. */
    mayPropose:
      can(viewer, 'proposal.make', plan).allowed &&
      (mayRun || seatIn(viewer, plan.municipalityId)?.side === 'politics'),
    deciding: mayRun && !adopted ? await decidingOn(deps.db, viewer, steps) : null,
    resolution: adopted?.adoption ?? null,
    steps,
  }
})

async function shownStep(deps: Pick<Deps, 'texts'>, step: StepRow) {
  const { standings, together } = await tableOf(deps, step)
  const present = new Set(step.present.map(({ id }) => id))
  return {
    ...{ id: step.id, version: step.version, position: step.position, state: step.state },
    ...{ meetingOn: step.meetingOn, caseNumber: step.caseNumber, statement: step.statement },
    ...{ planInId: step.planInId, paperInId: step.paperInId },
    ...{ planOutId: step.planOutId, paperOutId: step.paperOutId },
    isEnding: step.isEnding,
    committee: { id: step.committee.id, name: step.committee.name, kind: step.committee.kind },
    members: step.members.map(({ id, name, party, seat }) => ({
      ...{ id, name, party, seat },
      present: present.has(id),
    })),
    parties: [...partiesPresent(step.present)].map(([party, count]) => ({ party, count })),
    together,
    amendments: step.amendments.map(({ proposalId, number, parties, mover, proposal }) => ({
      ...{ proposalId, number, mover, parties: parties as string[], reason: proposal.reason },
      planId: proposal.planId,
      words: wordsOf(readChange(proposal.content)),
      standing: standings.get(proposalId) ?? 'open',
      vote: voteOn(step, proposalId),
    })),
    recommendation: voteOn(step, null),
  }
}

/** What the amendment changes, as words that come and go. */
function wordsOf({ base, proposed }: Change): Segment[] {
  return diffInline(inlineOf(base), inlineOf(proposed))
}

function inlineOf(blocks: readonly AnyBlockJson[]): InlineJson[] {
  const text = textOf({ type: 'doc', content: blocks as BlockJson[] })
  return text === '' ? [] : [{ type: 'text', text }]
}

function voteOn({ votes }: StepRow, amendmentId: string | null) {
  const vote = votes.find((one) => one.amendmentId === amendmentId)
  return vote
    ? {
        ...{ version: vote.version, votesFor: vote.votesFor, votesAgainst: vote.votesAgainst },
        leaderDecided: vote.leaderDecided,
        manner: vote.manner as VoteManner,
        ballots: ballotsIn(vote.ballots),
        outcome: vote.outcome as VoteOutcome,
      }
    : null
}
