/** What the JSON interface tells of a municipality's plans. The shapes are promised in openapi.json. */
import { inReadingOrder, sectionNumbers } from '~core/plan/numbering'
import type { Id } from '~core/ids'
import { Refusal } from '~core/refusal'
import type { Database } from '../db/database'

const planFields = { id: true, title: true, language: true, phase: true, createdAt: true } as const
const municipalityFields = { name: true, number: true } as const

/** The municipality's plans, the newest first. */
export async function plansOfMunicipality(db: Database, municipalityId: Id) {
  const [municipality, plans] = await Promise.all([
    db.municipality.findUniqueOrThrow({ where: { id: municipalityId }, select: municipalityFields }),
    db.plan.findMany({
      where: { municipalityId, deletedAt: null, paper: null },
      select: planFields,
      orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    }),
  ])
  return { municipality, plans }
}

/**
 * One plan with its sections in reading order, without their texts.
 *
 * @throws Refusal `plan.notFound`, also for a plan of another municipality and one in the bin
 */
export async function planOfMunicipality(db: Database, municipalityId: Id, planId: Id) {
  const found = await db.plan.findFirst({
    where: { id: planId, municipalityId, deletedAt: null, paper: null },
    select: {
      ...planFields,
      municipality: { select: municipalityFields },
      sections: {
        where: { deletedAt: null },
        select: { id: true, parentId: true, position: true, numbered: true, title: true, status: true },
      },
    },
  })
  if (!found) throw new Refusal('plan.notFound')
  const numbers = sectionNumbers(found.sections)
  const sections = inReadingOrder(found.sections).map(({ id, parentId, title, status }) => ({
    id,
    parentId,
    number: numbers.get(id) ?? '',
    level: parentId === null ? 1 : 2,
    title,
    status,
  }))
  return { ...found, sections }
}
