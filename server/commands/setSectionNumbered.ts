import { z } from 'zod'
import { command } from '../command'
import { changeSection } from '../plans/changeSection'
import { id } from '../plans/input'

/** Says whether a section counts in the numbering; a foreword does not. */
export const setSectionNumbered = command(
  z.object({ sectionId: id, numbered: z.boolean() }),
  async (deps, viewer, { sectionId, numbered }) => {
    const act = { act: 'section.arrange' } as const
    await changeSection(deps, viewer, sectionId, act, async ({ tx, section }) => {
      if (section.numbered === numbered) return null
      await tx.section.update({ where: { id: sectionId }, data: { numbered } })
      // The numbers of those after it change as when it is moved.
      return { kind: 'section.moved', facts: { sectionId, title: section.title, numbered } }
    })
    return {}
  },
)
