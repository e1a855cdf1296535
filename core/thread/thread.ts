/** Tråd: comments under one another about one place in a plan. Who sees it, and who may settle it. */
import type { Role } from '~core/access/roles'
import { isFor, type Side } from '~core/access/sides'
import type { Id } from '~core/ids'
import { allow, deny, type Verdict } from '~core/refusal'

/** Whoever is asking, as one at the plan's table. */
export interface Participant {
  readonly id: Id
  readonly side: Side
  readonly role: Role
}

/** What decisions about a thread rest on. */
export interface ThreadFacts {
  /** The side that it is internal to; null: everybody at the table. */
  readonly onlySide: Side | null
  readonly createdById: Id
  /** Whether its words are nowhere in the plan (løsrevet). */
  readonly detached: boolean
}

/** What decisions about one comment rest on. */
export interface CommentFacts {
  readonly authorId: Id
  readonly withdrawn: boolean
}

/**
 * Whether somebody may know of a thread at all.
 *
 * A thread that is internal to another side does not exist for them, whatever their role: an owner who could read it
 * would keep the others from writing what they think.
 */
export function maySee(
  { side }: Pick<Participant, 'side'>,
  { onlySide }: Pick<ThreadFacts, 'onlySide'>,
): Verdict {
  return isFor(side, onlySide) ? allow : deny('thread.notFound')
}

/** Whether somebody may open a thread for this side alone: only for their own, or they could not read it themselves. */
export function mayOpenFor({ side }: Pick<Participant, 'side'>, onlySide: Side | null): Verdict {
  return isFor(side, onlySide) ? allow : deny('thread.notYourSide')
}

/** Whether somebody may resolve a thread, open it again, or attach it anew: its opener, owners and editors. */
export function maySettle(by: Participant, thread: ThreadFacts): Verdict {
  const seen = maySee(by, thread)
  if (!seen.allowed) return seen
  const settles = by.id === thread.createdById || by.role === 'owner' || by.role === 'editor'
  return settles ? allow : deny('access.denied')
}

/**
 * Whether somebody may attach a thread to another place. One that stands at its words is not moved: the answers in it
 * are about those words.
 */
export function mayAttach(by: Participant, thread: ThreadFacts): Verdict {
  const settles = maySettle(by, thread)
  return settles.allowed && !thread.detached ? deny('thread.notDetached') : settles
}

/** Whether somebody may edit or withdraw a comment: their own, as long as it is not withdrawn. */
export function mayChange(by: Pick<Participant, 'id'>, comment: CommentFacts): Verdict {
  if (comment.authorId !== by.id) return deny('comment.notYours')
  return comment.withdrawn ? deny('comment.withdrawn') : allow
}
