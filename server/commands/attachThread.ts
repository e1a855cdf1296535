import { z } from 'zod'
import { Refusal, refuseUnless } from '~core/refusal'
import { anchorField } from '~core/thread/anchorField'
import { mayAttach } from '~core/thread/thread'
import { command } from '../command'
import { id } from '../plans/input'
import { sectionFor } from '../plans/standing'
import { changeThread } from '../threads/changeThread'

/** Attaches a thread whose words are gone to other words, chosen by hand. */
export const attachThread = command(
  z.object({ threadId: id, anchor: anchorField }),
  async (deps, viewer, { threadId, anchor }) => {
    await changeThread(deps, viewer, threadId, async ({ tx, by, plan, thread }) => {
      refuseUnless(mayAttach(by, thread))
      const { section } = await sectionFor(tx, viewer, 'comment.write', anchor.sectionId)
      // A section of another of the viewer's plans is none of this thread's.
      if (section.planId !== plan.id) throw new Refusal('section.notFound')
      const placed = { sectionId: section.id, anchor: { ...anchor }, detachedAt: null }
      await tx.thread.update({ where: { id: threadId }, data: placed })
      return { kind: 'thread.attached', sectionId: section.id }
    })
    deps.placing.sectionRested(anchor.sectionId)
    return {}
  },
)
