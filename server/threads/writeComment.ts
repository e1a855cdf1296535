import type { Side } from '~core/access/sides'
import type { Id } from '~core/ids'
import { Refusal, refuseUnless } from '~core/refusal'
import { mayBeWritten } from '~core/thread/comment'
import { mentionsIn, uncallable, withTrueNames, type Mentionable } from '~core/thread/mentions'
import type { Transaction } from '../db/database'
import type { Deps } from '../deps'
import { callableIn } from './callable'
import type { AtTheTable } from './threadInHand'

/** What a comment is written into. */
interface CommentPlace extends AtTheTable {
  readonly tx: Transaction
  readonly threadId: Id
  readonly onlySide: Side | null
}

/** Writes a new comment and whom it calls. @returns its id */
export async function writeComment(
  { newId, now }: Pick<Deps, 'newId' | 'now'>,
  { tx, plan, by, threadId, onlySide }: CommentPlace,
  { text, draftKey }: { readonly text: string; readonly draftKey: Id | null },
): Promise<Id> {
  const checked = await checkedText(tx, plan.id, onlySide, text)
  const id = newId()
  await tx.comment.create({
    data: { id, threadId, authorId: by.id, side: by.side, text: checked.text, draftKey, createdAt: now() },
  })
  await saveMentions(newId, tx, id, checked.mentions)
  return id
}

/** Replaces a comment's words and whom it calls. */
export async function rewriteComment(
  { newId, now }: Pick<Deps, 'newId' | 'now'>,
  { tx, plan, onlySide }: Pick<CommentPlace, 'tx' | 'plan' | 'onlySide'>,
  commentId: Id,
  text: string,
): Promise<void> {
  const checked = await checkedText(tx, plan.id, onlySide, text)
  await tx.comment.update({ where: { id: commentId }, data: { text: checked.text, editedAt: now() } })
  await tx.mention.deleteMany({ where: { commentId } })
  await saveMentions(newId, tx, commentId, checked.mentions)
}

/** The comment that this device's draft has already become, if it has been sent before. */
export function sentBefore(tx: Transaction, authorId: Id, draftKey: Id | null) {
  return draftKey === null ? null : tx.comment.findFirst({ where: { authorId, draftKey } })
}

async function checkedText(
  tx: Transaction,
  planId: Id,
  onlySide: Side | null,
  text: string,
): Promise<{ readonly text: string; readonly mentions: readonly Mentionable[] }> {
  refuseUnless(mayBeWritten(text))
  const called = mentionsIn(text)
  if (called.length === 0) return { text, mentions: called }
  const callable = await callableIn(tx, planId, onlySide)
  const wrong = uncallable(called, callable)
  if (wrong.length > 0) {
    throw new Refusal('thread.mentionedCannotSee', { names: wrong.map(({ name }) => name) })
  }
  return { text: withTrueNames(text, callable), mentions: called }
}

async function saveMentions(
  newId: Deps['newId'],
  tx: Transaction,
  commentId: Id,
  mentions: readonly Mentionable[],
): Promise<void> {
  if (mentions.length === 0) return
  await tx.mention.createMany({
    data: mentions.map((one) => ({
      id: newId(),
      commentId,
      personId: one.kind === 'person' ? one.id : null,
      organisation: one.kind === 'organisation' ? one.name : null,
    })),
  })
}
