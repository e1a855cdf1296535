import { z } from 'zod'
import type { Id } from '~core/ids'
import { Refusal, refuseUnless } from '~core/refusal'
import { mayOpenFor } from '~core/thread/thread'
import { command } from '../command'
import type { Transaction } from '../db/database'
import { changePlan } from '../plans/changePlan'
import { threadEvent } from '../threads/changeThread'
import { commentText, draftKey, onlySide, threadPlace, type ThreadPlace } from '../threads/input'
import { tableFor } from '../threads/threadInHand'
import { sentBefore, writeComment } from '../threads/writeComment'

/**
 * Opens a thread with its first comment: about the plan, a section, words in the text, or a proposal. Whoever may read
 * may do so. A draft that is sent twice opens one.
 */
export const openThread = command(
  z.object({ place: threadPlace, text: commentText, onlySide, draftKey }),
  async (deps, viewer, { place, text, onlySide, draftKey }) => {
    const { planId } = place
    await tableFor(deps.db, viewer, planId)
    let opened = { threadId: '', commentId: '' }
    await changePlan(deps, planId, async (tx) => {
      const table = await tableFor(tx, viewer, planId)
      refuseUnless(mayOpenFor(table.by, onlySide))
      const before = await sentBefore(tx, table.by.id, draftKey)
      if (before) {
        opened = { threadId: before.threadId, commentId: before.id }
        return null
      }
      const id = deps.newId()
      const at = deps.now()
      const { binned, ...where } = await placeIn(tx, place)
      await tx.thread.create({
        data: {
          ...{ id, planId, onlySide, ...where, detachedAt: binned ? at : null },
          ...{ createdById: table.by.id, createdAt: at, lastAt: at },
        },
      })
      const commentId = await writeComment(deps, { tx, ...table, threadId: id, onlySide }, { text, draftKey })
      opened = { threadId: id, commentId }
      const thread = { id, sectionId: where.sectionId ?? null, onlySide }
      return threadEvent(tx, thread, table.by.id, { kind: 'thread.opened', commentId })
    })
    if (place.kind === 'anchor') deps.placing.sectionRested(place.anchor.sectionId)
    return opened
  },
)

/** Where the thread is, as its row has it. A comment on what was deleted meanwhile is kept, and listed as detached. */
async function placeIn(tx: Transaction, place: ThreadPlace) {
  switch (place.kind) {
    case 'plan':
      return { binned: false }
    case 'section':
      return { sectionId: place.sectionId, binned: await isBinned(tx, place.planId, place.sectionId) }
    case 'anchor': {
      const { sectionId } = place.anchor
      return { sectionId, anchor: { ...place.anchor }, binned: await isBinned(tx, place.planId, sectionId) }
    }
    case 'proposal': {
      const { planId, proposalId } = place
      const proposal = await tx.proposal.findFirst({ where: { id: proposalId, planId } })
      if (!proposal) throw new Refusal('proposal.notFound')
      return { sectionId: proposal.sectionId, proposalId, binned: false }
    }
  }
}

async function isBinned(tx: Transaction, planId: Id, sectionId: Id): Promise<boolean> {
  const section = await tx.section.findFirst({
    where: { id: sectionId, planId },
    select: { deletedAt: true },
  })
  if (!section) throw new Refusal('section.notFound')
  return section.deletedAt !== null
}
