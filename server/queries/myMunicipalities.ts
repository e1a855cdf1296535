import { z } from 'zod'
import type { PlanLanguage } from '~core/plan/document'
import { query } from '../command'

/** The municipalities where the viewer has a seat, by name; none for someone who is not signed in. */
export const myMunicipalities = query(z.object({}), async (deps, viewer) => {
  const seats = viewer?.seats ?? []
  const rows = await deps.db.municipality.findMany({
    where: { id: { in: seats.map((seat) => seat.municipalityId) } },
    select: { id: true, name: true, language: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
  return rows.map((row) => ({
    ...row,
    language: row.language as PlanLanguage,
    admin: seats.some((seat) => seat.municipalityId === row.id && seat.admin),
  }))
})
