/** Where the viewer stands towards what was sent to a consultation: the rows that an act concerns, and whether it may be done. */
import type { PlanAct } from '~core/access/can'
import type { Viewer } from '~core/access/viewer'
import type { Id } from '~core/ids'
import { isRefusal, Refusal, type RefusalCode } from '~core/refusal'
import type { Consultation } from '~prisma/generated/sqlite/client'
import { signedIn } from '../auth/signedIn'
import { consultationFor } from '../consultations/standing'
import type { Transaction } from '../db/database'
import type { Deps } from '../deps'
import { publishNews, type PlanEvent } from '../events'
import { changePlan } from '../plans/changePlan'
import type { PlanInHand } from '../plans/standing'

export interface Standing {
  readonly consultation: Consultation
  readonly plan: PlanInHand
}

/**
 * A statement that counts, with its marked passages, when the viewer may do this in its plan.
 *
 * @throws Refusal `statement.notFound` also for a draft, a withdrawn one, and where the viewer has no role: they look alike
 */
export async function statementFor(db: Transaction, viewer: Viewer | null, act: PlanAct, statementId: Id) {
  const statement = await db.statement.findFirst({
    where: { id: statementId, state: 'sent' },
    include: { remarks: { orderBy: [{ position: 'asc' }, { number: 'asc' }] } },
  })
  const standing = await standingIn(db, viewer, act, statement?.consultationId, 'statement.notFound')
  if (!statement) throw new Refusal('statement.notFound')
  return { statement, ...standing }
}

/** A remark that counts. @throws Refusal `remark.notFound` likewise */
export async function remarkFor(db: Transaction, viewer: Viewer | null, act: PlanAct, remarkId: Id) {
  const { remarks, ...standing } = await remarksFor(db, viewer, act, [remarkId])
  const [remark] = remarks
  if (!remark) throw new Refusal('remark.notFound')
  return { remark, ...standing }
}

/** Remarks that count, all of one consultation. @throws Refusal `remark.notFound` when one of them is not there */
export async function remarksFor(
  db: Transaction,
  viewer: Viewer | null,
  act: PlanAct,
  remarkIds: readonly Id[],
) {
  const ids = [...new Set(remarkIds)]
  const remarks = await db.remark.findMany({
    where: { id: { in: ids }, number: { not: null }, statement: { state: 'sent' } },
    include: { statement: true, links: true },
    orderBy: { number: 'asc' },
  })
  const standing = await standingIn(db, viewer, act, remarks[0]?.consultationId, 'remark.notFound')
  const isWhole =
    remarks.length === ids.length &&
    remarks.every(({ consultationId }) => consultationId === standing.consultation.id)
  if (!isWhole) throw new Refusal('remark.notFound')
  return { remarks, ...standing }
}

/** The consultation of something that the viewer named otherwise: of what they may not know, only that is told. */
export async function standingIn(
  db: Transaction,
  viewer: Viewer | null,
  act: PlanAct,
  consultationId: Id | undefined,
  otherwise: RefusalCode,
): Promise<Standing> {
  try {
    return await consultationFor(db, viewer, act, consultationId ?? '')
  } catch (error) {
    if (isRefusal(error) && error.code === 'consultation.notFound') throw new Refusal(otherwise)
    throw error
  }
}

/** What a change in the treatment works with, while the plan is held. */
export interface TreatmentChange<Facts> {
  readonly tx: Transaction
  readonly facts: Facts
  /** Who does it. */
  readonly by: Id
}

/**
 * One change in the treatment of a consultation's remarks. The administration's screens are told; of what is recorded as
 * an act, only that side reads, since it is work on papers that are not finished.
 *
 * @param find loads the rows and asks core; called before, and again inside the transaction
 * @param write answers with the event, or null when it is nothing that is recorded
 */
export async function changeTreatment<Facts extends Standing>(
  deps: Deps,
  viewer: Viewer | null,
  find: (db: Transaction) => Promise<Facts>,
  write: (change: TreatmentChange<Facts>) => Promise<Pick<PlanEvent, 'kind' | 'facts' | 'onlySide'> | null>,
): Promise<void> {
  const { plan } = await find(deps.db)
  const personId = signedIn(viewer).id
  let isTold = false
  await changePlan(deps, plan.id, async (tx) => {
    const event = await write({ tx, facts: await find(tx), by: personId })
    isTold = event !== null
    return event && { onlySide: 'administration', ...event, personId }
  })
  const news = { planId: plan.id, personId, facts: {}, onlySide: 'administration' } as const
  if (!isTold) publishNews(deps, { ...news, kind: 'treatment.moved' })
}
