/** The thread or comment that an act concerns, and the viewer as one at its plan's table. */
import type { Side } from '~core/access/sides'
import { seatIn, type Viewer } from '~core/access/viewer'
import type { Id } from '~core/ids'
import { Refusal, refuseUnless } from '~core/refusal'
import { maySee, type CommentFacts, type Participant, type ThreadFacts } from '~core/thread/thread'
import type { Transaction } from '../db/database'
import { planFor, type PlanInHand } from '../plans/standing'

/** A thread as commands need to know it. */
export interface ThreadInHand extends ThreadFacts {
  readonly id: Id
  readonly planId: Id
  readonly sectionId: Id | null
  readonly resolved: boolean
}

/** A comment as commands need to know it. */
export interface CommentInHand extends CommentFacts {
  readonly id: Id
  readonly text: string
}

/** Whoever acts, and where. */
export interface AtTheTable {
  readonly plan: PlanInHand
  readonly by: Participant
}

/** The viewer at the plan's table. @throws Refusal `plan.notFound` when they have no part in it */
export async function tableFor(db: Transaction, viewer: Viewer | null, planId: Id): Promise<AtTheTable> {
  const plan = await planFor(db, viewer, 'comment.write', planId)
  const seat = seatIn(viewer, plan.municipalityId)
  if (!viewer || !seat) throw new Refusal('plan.notFound')
  return { plan, by: { id: viewer.id, side: seat.side, role: plan.role } }
}

/**
 * The thread, when the viewer may know of it.
 *
 * @throws Refusal `thread.notFound` when there is none, it is internal to another side, or the viewer has no part in
 *   its plan: the three look alike from outside
 */
export async function threadFor(
  db: Transaction,
  viewer: Viewer | null,
  threadId: Id,
): Promise<AtTheTable & { readonly thread: ThreadInHand }> {
  if (!viewer) throw new Refusal('signIn.required')
  const row = await db.thread.findFirst({ where: { id: threadId, plan: { deletedAt: null } } })
  if (!row) throw new Refusal('thread.notFound')
  const table = await tableFor(db, viewer, row.planId).catch(asThread)
  const thread: ThreadInHand = {
    id: row.id,
    planId: row.planId,
    sectionId: row.sectionId,
    onlySide: row.onlySide as Side | null,
    createdById: row.createdById,
    detached: row.detachedAt !== null,
    resolved: row.resolvedAt !== null,
  }
  refuseUnless(maySee(table.by, thread))
  return { ...table, thread }
}

/** The comment and its thread. @throws Refusal `comment.notFound` where `threadFor` has no thread for the viewer */
export async function commentFor(db: Transaction, viewer: Viewer | null, commentId: Id) {
  if (!viewer) throw new Refusal('signIn.required')
  const row = await db.comment.findUnique({ where: { id: commentId } })
  const found = await threadFor(db, viewer, row?.threadId ?? '').catch((error: unknown) => {
    throw isCode(error, 'thread.notFound') ? new Refusal('comment.notFound') : error
  })
  if (!row) throw new Refusal('comment.notFound')
  const { id, authorId, text, withdrawnAt } = row
  const comment: CommentInHand = { id, authorId, text, withdrawn: withdrawnAt !== null }
  return { ...found, comment }
}

function asThread(error: unknown): never {
  throw isCode(error, 'plan.notFound') ? new Refusal('thread.notFound') : error
}

const isCode = (error: unknown, code: string) => error instanceof Refusal && error.code === code
