import type { Viewer } from '~core/access/viewer'
import type { Id } from '~core/ids'
import type { Transaction } from '../db/database'
import type { Deps } from '../deps'
import type { PlanEvent, PlanEventKind } from '../events'
import { changePlan } from '../plans/changePlan'
import { commentFor, threadFor, type AtTheTable, type CommentInHand, type ThreadInHand } from './threadInHand'

/** What a change to a thread works with: facts read inside the transaction, while the plan is held. */
export interface ThreadChange extends AtTheTable {
  readonly tx: Transaction
  readonly thread: ThreadInHand
}

/** What a change answers: what happened, or null when there was nothing to change. */
export type ThreadNews = {
  readonly kind: PlanEventKind
  readonly commentId?: Id
  /** Where the thread is now, when the change brought it elsewhere. */
  readonly sectionId?: Id
} | null

/** One change to a thread, told to those who may know of it. */
export async function changeThread(
  deps: Deps,
  viewer: Viewer | null,
  threadId: Id,
  write: (change: ThreadChange) => Promise<ThreadNews>,
): Promise<void> {
  const { thread } = await threadFor(deps.db, viewer, threadId)
  await changePlan(deps, thread.planId, async (tx) => {
    const held = await threadFor(tx, viewer, threadId)
    const news = await write({ tx, ...held })
    return news && threadEvent(tx, { ...held.thread, ...news }, held.by.id, news)
  })
}

/** One change to a comment, told to those who may know of it. */
export async function changeComment(
  deps: Deps,
  viewer: Viewer | null,
  commentId: Id,
  write: (change: ThreadChange & { readonly comment: CommentInHand }) => Promise<ThreadNews>,
): Promise<void> {
  const { thread } = await commentFor(deps.db, viewer, commentId)
  await changePlan(deps, thread.planId, async (tx) => {
    const held = await commentFor(tx, viewer, commentId)
    const news = await write({ tx, ...held })
    return news && threadEvent(tx, { ...held.thread, ...news }, held.by.id, news)
  })
}

/** What is told of a thread: ids, and the section's title as it was. */
export async function threadEvent(
  tx: Transaction,
  { id, sectionId, onlySide }: Pick<ThreadInHand, 'id' | 'sectionId' | 'onlySide'>,
  personId: Id,
  { kind, commentId }: NonNullable<ThreadNews>,
): Promise<Omit<PlanEvent, 'planId'>> {
  const section =
    sectionId && (await tx.section.findUnique({ where: { id: sectionId }, select: { title: true } }))
  const facts = {
    threadId: id,
    ...(commentId !== undefined && { commentId }),
    ...(section && { sectionId, title: section.title }),
  }
  return { kind, personId, facts, onlySide }
}
