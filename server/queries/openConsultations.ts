import { z } from 'zod'
import { publicStanding } from '~core/consultation/consultation'
import type { PlanLanguage } from '~core/plan/document'
import { query } from '../command'
import { rulesOf } from '../statements/namedConsultation'

/** Every consultation of this installation that everybody may read, by municipality, the latest first. */
export const openConsultations = query(z.object({}), async (deps) => {
  const rows = await deps.db.consultation.findMany({
    where: { openedAt: { not: null }, snapshotId: { not: null }, plan: { deletedAt: null } },
    orderBy: [{ deadlineOn: 'desc' }, { title: 'asc' }],
    include: { plan: { select: { language: true, municipality: { select: { id: true, name: true } } } } },
  })
  const shown = rows.flatMap((row) => {
    const standing = publicStanding(rulesOf(row), true, deps.now())
    const { name, title, intro, opensOn, deadlineOn, plan } = row
    const language = plan.language as PlanLanguage
    return standing === 'coming'
      ? []
      : [{ name, title, intro, opensOn, deadlineOn, standing, language, municipality: plan.municipality }]
  })
  const municipalities = new Map(shown.map(({ municipality }) => [municipality.id, municipality.name]))
  return [...municipalities]
    .sort(([, one], [, other]) => one.localeCompare(other, 'nb'))
    .map(([id, municipality]) => ({
      municipality,
      consultations: shown
        .filter((consultation) => consultation.municipality.id === id)
        .map(({ municipality: _known, ...consultation }) => consultation),
    }))
})
