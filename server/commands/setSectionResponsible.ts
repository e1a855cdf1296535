import { z } from 'zod'
import { Refusal } from '~core/refusal'
import { command } from '../command'
import type { Transaction } from '../db/database'
import { changeSection } from '../plans/changeSection'
import { id } from '../plans/input'

/** Says who answers for a section: someone who has a role in the plan, or nobody. */
export const setSectionResponsible = command(
  z.object({ sectionId: id, personId: id.nullable() }),
  async (deps, viewer, { sectionId, personId }) => {
    const act = { act: 'section.arrange' } as const
    await changeSection(deps, viewer, sectionId, act, async ({ tx, section, plan }) => {
      const name = personId === null ? null : await nameOfMember(tx, plan.id, personId)
      if (section.responsibleId === personId) return null
      await tx.section.update({ where: { id: sectionId }, data: { responsibleId: personId } })
      return {
        kind: 'section.responsible',
        facts: { sectionId, title: section.title, responsibleId: personId, name },
      }
    })
    return {}
  },
)

async function nameOfMember(tx: Transaction, planId: string, personId: string): Promise<string> {
  const member = await tx.planMember.findUnique({
    where: { planId_personId: { planId, personId } },
    select: { person: { select: { name: true } } },
  })
  if (!member) throw new Refusal('person.notFound')
  return member.person.name
}
