import type { Viewer } from '~core/access/viewer'
import { instantAt } from '~core/calendar/osloTime'
import { blocksOf, wordsOf } from '~core/document/visit'
import type { BlockJson } from '~core/document/json'
import type { Id } from '~core/ids'
import type { ExampleAmendment, ExampleBallot, ExampleStep } from '~core/plan/exampleCase'
import type { CaseStep, CommitteeMember, Prisma } from '~prisma/generated/sqlite/client'
import { makeProposal } from '../commands/makeProposal'
import type { Deps } from '../deps'
import { finishAcceptance } from '../proposals/finishAcceptance'
import { ACCEPTING } from '../proposals/proposalInHand'
import { readChange, storedAcceptance } from '../proposals/storedChange'
import { takeSnapshot } from '../snapshots/takeSnapshot'
import { keepDemoRecord } from './demoRecord'

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR

/** The case as the bodies met it. */
export interface CaseAtTable {
  readonly planId: Id
  readonly paperSnapshotId: Id | null
  readonly caseworker: Pick<Viewer, 'id' | 'name'>
  /** Whoever put the step's amendments forward, in their order. */
  readonly viewers: readonly Viewer[]
}

/** A step of the road: what was put forward, and where the meeting has been, how it voted. */
export async function treatStep(
  deps: Deps,
  step: CaseStep & { readonly members: readonly CommitteeMember[] },
  example: ExampleStep,
  at: CaseAtTable,
): Promise<void> {
  const met = instantAt({ date: step.meetingOn ?? '', time: '18:00' }) ?? deps.now()
  const isOver = example.meeting < 0
  const then = { ...deps, now: () => (isOver ? met : deps.now()) }
  const moved: { readonly id: Id; readonly ballots?: readonly ExampleBallot[] }[] = []
  for (const [index, amendment] of example.amendments.entries()) {
    const id = await putForward(then, step.id, index, amendment, at)
    moved.push({ id, ...(amendment.ballots && { ballots: amendment.ballots }) })
  }
  if (!isOver) return
  const { id: planInId } = await takeSnapshot(then, { planId: at.planId, kind: 'daily', personId: null })
  let hasChanged = false
  for (const [position, { id, ballots }] of moved.entries()) {
    if (!ballots) continue
    const vote = voteRow(then, step.id, position, ballots, at)
    await deps.db.vote.create({ data: { ...vote, amendmentId: id } })
    await decide(then, id, vote.outcome, at.caseworker.id)
    hasChanged ||= vote.outcome === 'adopted'
  }
  if (example.ballots)
    await deps.db.vote.create({ data: voteRow(then, step.id, moved.length, example.ballots, at) })
  // What changed nothing hands on what it was given.
  const { id: planOutId } = hasChanged
    ? await takeSnapshot(then, { planId: at.planId, kind: 'step', personId: null })
    : { id: planInId }
  await deps.db.caseStep.update({
    where: { id: step.id },
    data: {
      state: 'treated',
      ...{ planInId, planOutId, paperInId: at.paperSnapshotId, paperOutId: at.paperSnapshotId },
      statement: example.statement ?? '',
      present: step.members.map(({ id }) => id),
      startedAt: met,
      endedAt: new Date(met.getTime() + HOUR),
      version: { increment: 1 },
    },
  })
  const dayAfter = { ...deps, now: () => new Date(met.getTime() + DAY) }
  await keepDemoRecord(dayAfter, step.id, { metAt: example.metAt, by: at.caseworker.name })
}

/** An amendment as a proposal, put before the body. */
async function putForward(
  deps: Deps,
  stepId: Id,
  index: number,
  { parties, section: title, from, to, reason }: ExampleAmendment,
  { planId, viewers }: CaseAtTable,
): Promise<Id> {
  const viewer = viewers[index]
  const section = await deps.db.section.findFirstOrThrow({ where: { planId, title } })
  const text = await deps.texts.read(section.id)
  const block = [...blocksOf(text)].find((one) => one.type === 'paragraph' && wordsOf(one).includes(from))
  if (!block || !viewer) throw new Error(`the demonstration has no paragraph that says «${from}»`)
  const proposed = JSON.parse(JSON.stringify(block).replace(from, to)) as BlockJson
  const wish = { base: [block as BlockJson], proposed: [proposed], spot: null }
  const { proposalId } = await makeProposal(deps, viewer, { sectionId: section.id, wish, reason })
  await deps.db.amendment.create({
    data: {
      ...{ proposalId, stepId, number: index + 1, parties: [...parties], mover: viewer.name },
      ...{ position: index, createdAt: deps.now() },
    },
  })
  return proposalId
}

/** Decides an amendment as the body voted; one that was adopted is written into the text. */
async function decide(deps: Deps, id: Id, outcome: string, decidedById: Id): Promise<void> {
  const decision = { decidedById, decidedAt: deps.now(), version: { increment: 1 } }
  if (outcome === 'rejected') {
    await deps.db.proposal.update({ where: { id }, data: { ...decision, state: 'rejected' } })
    return
  }
  const { content } = await deps.db.proposal.findUniqueOrThrow({ where: { id } })
  const acceptedAs = storedAcceptance({ change: readChange(content), edited: false })
  await deps.db.proposal.update({ where: { id }, data: { ...decision, state: ACCEPTING, acceptedAs } })
  await finishAcceptance(deps, id)
}

function voteRow(
  { newId, now }: Pick<Deps, 'newId' | 'now'>,
  stepId: Id,
  position: number,
  ballots: readonly ExampleBallot[],
  { caseworker: { id: personId } }: CaseAtTable,
) {
  const votesFor = ballots.reduce((sum, ballot) => sum + ballot.for, 0)
  const votesAgainst = ballots.reduce((sum, ballot) => sum + ballot.against, 0)
  return {
    ...{ id: newId(), stepId, position, votesFor, votesAgainst, personId, createdAt: now() },
    manner: votesAgainst === 0 ? 'unanimous' : 'byParty',
    ballots: ballots as unknown as Prisma.InputJsonValue,
    outcome: votesFor > votesAgainst ? 'adopted' : 'rejected',
  }
}
