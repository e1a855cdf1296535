import { z } from 'zod'
import { mayPlace, place } from '~core/plan/arranging'
import { refuseUnless } from '~core/refusal'
import { command } from '../command'
import { changeSection } from '../plans/changeSection'
import { id } from '../plans/input'
import { arrangedSections, savePlaces } from '../plans/places'

/** Moves a section after the named sibling, or first, at the top or under another section. */
export const moveSection = command(
  z.object({ sectionId: id, parentId: id.nullable(), afterId: id.nullable() }),
  async (deps, viewer, { sectionId, ...to }) => {
    const act = { act: 'section.arrange' } as const
    await changeSection(deps, viewer, sectionId, act, async ({ tx, section, plan }) => {
      const sections = await arrangedSections(tx, plan.id)
      refuseUnless(mayPlace(sections, sectionId, to))
      const changes = place(sections, sectionId, to)
      if (changes.length === 0) return null
      await savePlaces(tx, changes)
      return { kind: 'section.moved', facts: { sectionId, title: section.title } }
    })
    return {}
  },
)
