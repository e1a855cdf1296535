import type { Viewer } from '~core/access/viewer'
import { mayBe, type StepAct } from '~core/council/road'
import type { Id } from '~core/ids'
import { Refusal, refuseUnless } from '~core/refusal'
import { signedIn } from '../auth/signedIn'
import type { Prisma } from '~prisma/generated/sqlite/client'
import type { Transaction } from '../db/database'
import type { Deps } from '../deps'
import type { PlanEvent, PlanEventKind } from '../events'
import { changePlan } from '../plans/changePlan'
import { keepRecord } from './record'
import { stepFor, type StepRow } from './stepInHand'

/** What is asked of which stop. */
interface Asked {
  readonly stepId: Id
  readonly act: StepAct
  /** What the viewer saw; left out where it does not matter. */
  readonly version?: number
  readonly kind: PlanEventKind
  /** What a line about it tells besides which body it was. */
  readonly facts?: PlanEvent['facts']
}

/**
 * One change to a stop by whoever runs the council's work: facts are read again while the plan is held, so that of two
 * chairs at once one is told.
 *
 * @param write answers with what becomes of the row
 * @throws Refusal `caseStep.stale` when it has been changed since the viewer saw it
 */
export async function changeStep(
  deps: Deps,
  viewer: Viewer | null,
  { stepId, act, version, kind, facts }: Asked,
  write: (tx: Transaction, step: StepRow) => Promise<Prisma.CaseStepUncheckedUpdateManyInput>,
): Promise<void> {
  const { step: found } = await stepFor(deps.db, viewer, 'council.run', stepId)
  const { id: personId } = signedIn(viewer)
  await changePlan(deps, found.planId, async (tx) => {
    const { step } = await stepFor(tx, viewer, 'council.run', stepId)
    refuseUnless(mayBe(act, step.state))
    if (step.isEnding) throw new Refusal('caseStep.ended')
    if (version !== undefined && version !== step.version) throw new Refusal('caseStep.stale')
    const row = await write(tx, step)
    await tx.caseStep.updateMany({ where: { id: stepId }, data: { ...row, version: { increment: 1 } } })
    if (row.state === 'treated' || row.state === 'sentBack') await keepRecord(tx, stepId)
    return { kind, personId, facts: { ...facts, stepId, title: step.committee.name } }
  })
}
