import type { Side } from '~core/access/sides'
import type { Anchor } from '~core/anchor/anchor'
import type { Id } from '~core/ids'
import { maySettle, type Participant } from '~core/thread/thread'
import type { Transaction } from '../db/database'

/** A thread as somebody at the table sees it. */
export interface ReadThread {
  readonly id: Id
  /** Where it was last found; null: about the plan as a whole. */
  readonly sectionId: Id | null
  /** Its words; null: about the section or the plan as a whole. */
  readonly anchor: Anchor | null
  /** Set while its words, or its section, are gone: since when, and what the section was called. */
  readonly detached: { readonly at: Date; readonly from: string } | null
  readonly onlySide: Side | null
  readonly proposalId: Id | null
  readonly createdById: Id
  readonly createdAt: Date
  readonly lastAt: Date
  readonly resolved: { readonly at: Date; readonly by: string | null } | null
  readonly comments: readonly ReadComment[]
  /** Whether the viewer may resolve it, open it again, and attach it anew. */
  readonly maySettle: boolean
}

export interface ReadComment {
  readonly id: Id
  readonly author: { readonly id: Id; readonly name: string; readonly side: Side }
  /** With mentions as tokens; empty when it is withdrawn. */
  readonly text: string
  readonly createdAt: Date
  readonly editedAt: Date | null
  readonly withdrawn: boolean
}

/** The threads that somebody at the table may know of, oldest first; of the ids that are given only, where any are. */
export async function readThreads(
  db: Transaction,
  by: Participant,
  planId: Id,
  ids?: readonly Id[],
): Promise<ReadThread[]> {
  const [rows, sections] = await Promise.all([
    db.thread.findMany({
      where: {
        planId,
        // Asked in the query itself: what is internal to another side never leaves the database.
        OR: [{ onlySide: null }, { onlySide: by.side }],
        ...(ids && { id: { in: [...ids] } }),
      },
      include: {
        resolvedBy: { select: { name: true } },
        comments: {
          orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
          include: { author: { select: { id: true, name: true } } },
        },
      },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    }),
    db.section.findMany({ where: { planId }, select: { id: true, title: true } }),
  ])
  const titles = new Map(sections.map(({ id, title }) => [id, title]))
  return rows.map((row) => {
    const onlySide = row.onlySide as Side | null
    const { id, sectionId, detachedAt, proposalId, createdById, createdAt, lastAt } = row
    return {
      ...{ id, sectionId, onlySide, proposalId, createdById, createdAt, lastAt },
      anchor: row.anchor as Anchor | null,
      detached: detachedAt && { at: detachedAt, from: titles.get(sectionId ?? '') ?? '' },
      resolved: row.resolvedAt && { at: row.resolvedAt, by: row.resolvedBy?.name ?? null },
      comments: row.comments.map((comment) => ({
        id: comment.id,
        author: { ...comment.author, side: comment.side as Side },
        text: comment.text,
        createdAt: comment.createdAt,
        editedAt: comment.editedAt,
        withdrawn: comment.withdrawnAt !== null,
      })),
      maySettle: maySettle(by, { onlySide, createdById, detached: detachedAt !== null }).allowed,
    }
  })
}
