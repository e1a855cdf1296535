/**
 * From "the meeting is over" to "what was adopted stands in the text": the stop is `running` with an end until all of it
 * is written. So a crash in between leaves neither votes without their text nor a text without its votes; whoever comes
 * next goes on (`finishEndings`).
 */
import type { Id } from '~core/ids'
import { Refusal } from '~core/refusal'
import type { Transaction } from '../db/database'
import type { Deps } from '../deps'
import type { Routine } from '../jobs/job'
import { changePlan } from '../plans/changePlan'
import { finishAcceptance } from '../proposals/finishAcceptance'
import { ACCEPTING } from '../proposals/proposalInHand'
import { readChange, storedAcceptance } from '../proposals/storedChange'
import { keepSnapshot } from '../snapshots/keepSnapshot'
import { settledPlan } from '../snapshots/takeSnapshot'
import { keepRecord } from './record'
import { outcomeOf, readStep, type StepRow } from './stepInHand'

/** Decides every amendment as it was voted, in the transaction that begins the ending. */
export async function decideAmendments(deps: Deps, tx: Transaction, step: StepRow, by: Id): Promise<void> {
  const decision = { decidedById: by, decidedAt: deps.now(), version: { increment: 1 } }
  for (const { proposalId, proposal } of step.amendments) {
    const vote = step.votes.find((one) => one.amendmentId === proposalId)
    const where = { id: proposalId, state: 'open' }
    if (!vote) {
      // It was withdrawn, or one that was adopted made it pointless.
      await tx.proposal.updateMany({ where, data: { ...decision, state: 'superseded' } })
    } else if (vote.outcome === 'adopted') {
      const acceptedAs = storedAcceptance({ change: readChange(proposal.content), edited: false })
      await tx.proposal.updateMany({ where, data: { ...decision, state: ACCEPTING, acceptedAs } })
    } else {
      const decisionReason = `${vote.votesFor}–${vote.votesAgainst}`
      await tx.proposal.updateMany({ where, data: { ...decision, state: 'rejected', decisionReason } })
    }
  }
}

/** Writes what was adopted into the texts, keeps what comes out, and closes the stop. May be begun again after a crash. */
export async function finishEnding(deps: Deps, stepId: Id): Promise<void> {
  const step = await readStep(deps.db, stepId)
  if (!step?.isEnding) return
  for (const vote of step.votes) {
    const amendment = step.amendments.find(({ proposalId }) => proposalId === vote.amendmentId)
    if (amendment?.proposal.state === ACCEPTING) await writeAdopted(deps, amendment.proposalId)
  }
  const { planId } = step
  const paper = await deps.db.casePaper.findUnique({ where: { aboutId: planId } })
  const planText = await settledPlan(deps, planId)
  const paperText = paper && (await settledPlan(deps, paper.id))
  await changePlan(deps, planId, async (tx) => {
    const now = await readStep(tx, stepId)
    // Somebody else finished it at the same time.
    if (!now?.isEnding) return null
    const kept = { kind: 'step', personId: now.chairId } as const
    const { id: planOutId } = await keepSnapshot(deps, tx, planText, kept)
    const out = paperText && (await keepSnapshot(deps, tx, { ...paperText, phase: 'adopted' }, kept))
    await tx.caseStep.update({
      where: { id: stepId },
      data: { state: 'treated', planOutId, paperOutId: out?.id ?? null, version: { increment: 1 } },
    })
    await keepRecord(tx, stepId)
    const facts = { stepId, title: now.committee.name, outcome: outcomeOf(now, null) }
    return { kind: 'council.ended', personId: now.chairId, facts }
  })
}

async function writeAdopted(deps: Deps, proposalId: Id): Promise<void> {
  try {
    await finishAcceptance(deps, proposalId)
  } catch (error) {
    // The routine for acceptances that were cut off was quicker.
    const isWritten = error instanceof Refusal && error.code === 'proposal.decided'
    if (!isWritten) throw error
  }
}

/** An ending that was begun so long ago was cut off; milliseconds. */
const CUT_OFF = 60_000

/** Finishes endings that a crash cut off. */
export const finishEndings: Routine = {
  name: 'endings of political treatments that were cut off',
  every: CUT_OFF,
  run: async (deps) => {
    const before = new Date(deps.now().getTime() - CUT_OFF)
    const rows = await deps.db.caseStep.findMany({
      where: { state: 'running', endedAt: { lt: before } },
      select: { id: true },
    })
    for (const { id } of rows) {
      try {
        await finishEnding(deps, id)
      } catch (error) {
        deps.logger.warn({ error, stepId: id }, 'an ending that was cut off could not be finished')
      }
    }
  },
}
