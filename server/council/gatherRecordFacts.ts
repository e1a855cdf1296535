import type { Id } from '~core/ids'
import { wallTimeOf } from '~core/calendar/osloTime'
import type { VoteManner, VoteOutcome } from '~core/council/ballot'
import type { AmendmentFate, RecordFacts, RecordStop } from '~core/council/recordFacts'
import type { StepState } from '~core/council/road'
import type { AnyBlockJson, BlockJson } from '~core/document/json'
import type { PlanLanguage } from '~core/plan/document'
import { textOf } from '~core/render/text'
import { keptPoints } from '../casePaper/keptPoints'
import type { Transaction } from '../db/database'
import { readChange } from '../proposals/storedChange'
import { readSnapshot, snapshotRow } from '../snapshots/readSnapshot'
import { ballotsIn } from './jsonColumns'
import { outcomeOf, type StepRow } from './stepInHand'

/**
 * What a body's record is computed from, as the rows stand: of a treatment that is not over, what it would be.
 *
 * @throws Refusal `snapshot.damaged`
 */
export async function gatherRecordFacts(db: Transaction, step: StepRow): Promise<RecordFacts> {
  const { planId, meetingOn, caseNumber, state, statement, committee } = step
  const plan = await db.plan.findUniqueOrThrow({
    where: { id: planId },
    select: { title: true, language: true, municipality: { select: { name: true } } },
  })
  const present = new Set(step.present.map(({ id }) => id))
  return {
    language: plan.language as PlanLanguage,
    ...{ municipality: plan.municipality.name, plan: plan.title },
    committee: { name: committee.name, kind: committee.kind },
    ...{ meetingOn, caseNumber, state, statement, time: timeOf(step) },
    postponedOn: await postponedOn(db, step),
    road: await roadSoFar(db, step),
    members: step.members.map(({ id, name, party, seat }) => ({
      ...{ name, party, seat },
      present: present.has(id),
    })),
    pointsIn: (await keptPoints(db, planId, step.paperInId)) ?? [],
    pointsOut: await keptPoints(db, planId, step.paperOutId),
    amendments: await amendmentsOf(db, step),
    votes: step.votes.map((vote) => ({
      amendment: step.amendments.find(({ proposalId }) => proposalId === vote.amendmentId)?.number ?? null,
      manner: vote.manner as VoteManner,
      ballots: ballotsIn(vote.ballots),
      ...{ votesFor: vote.votesFor, votesAgainst: vote.votesAgainst, leaderDecided: vote.leaderDecided },
      outcome: vote.outcome as VoteOutcome,
    })),
  }
}

/** "18.04–18.40", when the treatment was followed here on the day itself; nobody knows the time of one written in later. */
function timeOf({ meetingOn, startedAt, endedAt }: StepRow): string {
  if (!startedAt || !endedAt) return ''
  const [from, to] = [wallTimeOf(startedAt), wallTimeOf(endedAt)]
  if (from.date !== meetingOn || to.date !== meetingOn) return ''
  return `${from.time}–${to.time}`.replaceAll(':', '.')
}

async function postponedOn(db: Transaction, { id, planId }: StepRow) {
  const events = await db.planEvent.findMany({
    where: { planId, kind: 'council.postponed' },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  return events
    .filter(({ payload }) => (payload as { stepId?: unknown } | null)?.stepId === id)
    .map(({ createdAt }) => wallTimeOf(createdAt).date)
}

async function roadSoFar(db: Transaction, { planId, position }: StepRow): Promise<RecordStop[]> {
  const rows = await db.caseStep.findMany({
    where: { planId, position: { lte: position } },
    include: { committee: { select: { name: true } }, votes: { where: { amendmentId: null } } },
    orderBy: { position: 'asc' },
  })
  return rows.map(({ committee, meetingOn, caseNumber, state, votes: [vote] }) => ({
    ...{ committee: committee.name, meetingOn, caseNumber, state: state as StepState },
    result: vote
      ? {
          ...{ votesFor: vote.votesFor, votesAgainst: vote.votesAgainst },
          outcome: vote.outcome as VoteOutcome,
        }
      : null,
  }))
}

async function amendmentsOf(db: Transaction, step: StepRow): Promise<RecordFacts['amendments']> {
  const place = await placesOf(db, step)
  return step.amendments.map(({ proposalId, number, parties, mover, proposal }) => {
    const { base, proposed } = readChange(proposal.content)
    return {
      ...{ number, mover, parties: parties as string[], about: place(proposal.sectionId) },
      ...{ before: wordsOf(base), after: wordsOf(proposed), reason: proposal.reason },
      fate: fateOf(step, proposal.state, outcomeOf(step, proposalId)),
    }
  })
}

const wordsOf = (blocks: readonly AnyBlockJson[]) =>
  textOf({ type: 'doc', content: blocks as BlockJson[] }).trim()

/** Names the parts of the texts as they lay before the body: "3 Lokaler". */
async function placesOf(db: Transaction, { amendments, planInId, paperInId }: StepRow) {
  const ids = amendments.flatMap(({ proposal }) => proposal.sectionId ?? [])
  if (ids.length === 0) return () => ''
  const rows = await db.section.findMany({ where: { id: { in: ids } }, select: { id: true, title: true } })
  const names = new Map(rows.map(({ id, title }) => [id, title]))
  for (const snapshotId of [planInId, paperInId])
    if (snapshotId !== null) {
      const { sections } = await readSnapshot(db, await snapshotRow(db, snapshotId))
      for (const { id, number, title } of sections) names.set(id, `${number} ${title}`.trim())
    }
  return (sectionId: Id | null) => names.get(sectionId ?? '') ?? ''
}

function fateOf(
  { state: step }: Pick<StepRow, 'state'>,
  proposal: string,
  outcome: VoteOutcome | null,
): AmendmentFate {
  if (outcome) return outcome
  if (proposal === 'withdrawn') return 'withdrawn'
  if (step === 'sentBack') return 'dropped'
  return proposal === 'superseded' ? 'pointless' : 'open'
}
