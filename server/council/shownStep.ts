import type { VoteManner, VoteOutcome } from '~core/council/ballot'
import { partiesPresent } from '~core/council/presence'
import { diffInline, type Segment } from '~core/diff/words'
import type { AnyBlockJson, BlockJson, InlineJson } from '~core/document/json'
import type { Id } from '~core/ids'
import type { Change } from '~core/proposal/change'
import { textOf } from '~core/render/text'
import type { Deps } from '../deps'
import { readChange } from '../proposals/storedChange'
import { ballotsIn } from './jsonColumns'
import { placeOf, placesIn, printedBefore } from './printedPlaces'
import type { StepRow } from './stepInHand'
import { tableOf } from './table'

/** A stop on the road as its page shows it: who is there, its amendments in the chair's order, how each was voted on. */
export async function shownStep(deps: Pick<Deps, 'db' | 'texts'>, step: StepRow, paperId: Id | null) {
  const { standings, together } = await tableOf(deps, step)
  const placeOfChange = await placesFor(deps, step, paperId)
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
    amendments: step.amendments.map(({ proposalId, number, parties, mover, proposal }) => {
      const change = readChange(proposal.content)
      return {
        ...{ proposalId, number, mover, parties: parties as string[], reason: proposal.reason },
        planId: proposal.planId,
        /** It is about the proposed resolution in the case paper, and not about the plan's text. */
        onResolution: proposal.planId === paperId,
        place: placeOfChange(change, proposal.planId),
        words: wordsOf(change),
        standing: standings.get(proposalId) ?? 'open',
        vote: voteOn(step, proposalId),
      }
    }),
    recommendation: voteOn(step, null),
  }
}

/** Finds the page and line of a change in what lies before the body; null as long as they are not reckoned. */
async function placesFor({ db }: Pick<Deps, 'db'>, step: StepRow, paperId: Id | null) {
  if (step.amendments.length === 0) return () => null
  const { planInId, paperInId } = await printedBefore(db, step, paperId)
  const places = await placesIn(
    db,
    [planInId, paperInId].filter((id) => id !== null),
  )
  return (change: Change, planId: Id) => {
    const found = places.get((planId === paperId ? paperInId : planInId) ?? '')
    return found ? placeOf(change, found) : null
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
