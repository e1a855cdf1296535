import { z } from 'zod'
import { canIn } from '~core/access/can'
import { keyField } from '~core/access/fields'
import type { Side } from '~core/access/sides'
import type { PlanLanguage } from '~core/plan/document'
import { refuseUnless } from '~core/refusal'
import { query } from '../command'

/** The screen where a municipality is administered: itself, its members, its own templates, its keys. */
export const municipalitySettings = query(
  z.object({ municipalityId: keyField }),
  async ({ db }, viewer, { municipalityId }) => {
    refuseUnless(canIn(viewer, 'municipality.settings', municipalityId))
    const [municipality, seats, templates, tokens] = await Promise.all([
      db.municipality.findUniqueOrThrow({
        where: { id: municipalityId },
        select: { id: true, name: true, number: true, language: true },
      }),
      db.membership.findMany({
        where: { municipalityId },
        include: { person: { select: { name: true, email: true } } },
        orderBy: [{ person: { name: 'asc' } }, { id: 'asc' }],
      }),
      db.planTemplate.findMany({
        where: { municipalityId },
        select: { id: true, name: true, description: true, language: true, createdAt: true },
        orderBy: [{ name: 'asc' }, { id: 'asc' }],
      }),
      db.apiToken.findMany({
        where: { municipalityId, revokedAt: null },
        select: { id: true, name: true, createdAt: true, lastUsedAt: true },
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      }),
    ])
    return {
      municipality: { ...municipality, language: municipality.language as PlanLanguage },
      members: seats.map(({ personId, side, organisation, title, admin, person }) => ({
        personId,
        name: person.name,
        email: person.email,
        side: side as Side,
        organisation,
        title,
        admin,
      })),
      templates: templates.map((template) => ({ ...template, language: template.language as PlanLanguage })),
      tokens,
    }
  },
)
