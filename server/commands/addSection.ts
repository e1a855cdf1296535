import { z } from 'zod'
import { withFreshIds } from '~core/plan/blockIds'
import { mayPlace, place } from '~core/plan/arranging'
import { hasText } from '~core/plan/sectionDraft'
import { refuseUnless } from '~core/refusal'
import { signedIn } from '../auth/signedIn'
import { command } from '../command'
import { changePlan } from '../plans/changePlan'
import { id, text, title } from '../plans/input'
import { arrangedSections, savePlaces } from '../plans/places'
import { planFor } from '../plans/standing'

/** Adds a section, empty or with a first text, after the named sibling or first among them. */
export const addSection = command(
  z.object({
    planId: id,
    title,
    parentId: id.nullable(),
    afterId: id.nullable(),
    numbered: z.boolean().default(true),
    text: text.optional(),
  }),
  async (deps, viewer, { planId, parentId, afterId, title, numbered, text }) => {
    await planFor(deps.db, viewer, 'section.arrange', planId)
    const sectionId = deps.newId()
    const [first] = text && hasText(text) ? withFreshIds([text], deps.newId) : []
    // Before the row, as in makePlan: text without a section harms nobody.
    if (first) await deps.texts.write(sectionId, first, signedIn(viewer).id)

    await changePlan(deps, planId, async (tx) => {
      await planFor(tx, viewer, 'section.arrange', planId)
      const sections = await arrangedSections(tx, planId)
      refuseUnless(mayPlace(sections, null, { parentId, afterId }))
      await tx.section.create({
        data: { id: sectionId, planId, parentId, position: 0, title, numbered, createdAt: deps.now() },
      })
      await savePlaces(tx, place(sections, sectionId, { parentId, afterId }))
      return { kind: 'section.added', personId: signedIn(viewer).id, facts: { sectionId, title } }
    })
    return { sectionId }
  },
)
