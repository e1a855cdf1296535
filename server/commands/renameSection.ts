import { z } from 'zod'
import { mayAlter } from '~core/plan/status'
import { refuseUnless } from '~core/refusal'
import { command } from '../command'
import { changeSection } from '../plans/changeSection'
import { id, title } from '../plans/input'

/** Gives a section another title. */
export const renameSection = command(
  z.object({ sectionId: id, title }),
  async (deps, viewer, { sectionId, title }) => {
    const act = { act: 'section.arrange' } as const
    await changeSection(deps, viewer, sectionId, act, async ({ tx, section }) => {
      if (section.title === title) return null
      refuseUnless(mayAlter([section.status]))
      await tx.section.update({ where: { id: sectionId }, data: { title } })
      return { kind: 'section.renamed', facts: { sectionId, title } }
    })
    return {}
  },
)
