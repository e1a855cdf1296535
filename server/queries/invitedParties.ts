import { z } from 'zod'
import { canIn } from '~core/access/can'
import { query } from '../command'
import { partiesOf } from '../consultations/partiesOf'
import { asConsultation } from '../consultations/preparation'
import { consultationFor } from '../consultations/standing'
import { id } from '../plans/input'
import type { OrganisationKind } from '~core/consultation/organisation'

/** Those who are invited to a consultation, and those of the register who are not yet. */
export const invitedParties = query(
  z.object({ consultationId: id }),
  async (deps, viewer, { consultationId }) => {
    const { consultation, plan } = await consultationFor(deps.db, viewer, 'consultation.run', consultationId)
    const [parties, register] = await Promise.all([
      partiesOf(deps.db, consultation, deps.now()),
      deps.db.organisation.findMany({
        where: { municipalityId: plan.municipalityId, removedAt: null },
        select: { id: true, name: true, kind: true, email: true },
        orderBy: [{ name: 'asc' }, { id: 'asc' }],
      }),
    ])
    const invited = new Set(parties.map(({ organisationId }) => organisationId))
    return {
      plan: { id: plan.id, title: plan.title, municipalityId: plan.municipalityId },
      consultation: { id: consultationId, title: consultation.title, ...asConsultation(consultation) },
      parties,
      others: register
        .filter((row) => !invited.has(row.id))
        .map((row) => ({ ...row, kind: row.kind as OrganisationKind })),
      keepsRegister: canIn(viewer, 'municipality.register', plan.municipalityId).allowed,
      now: deps.now(),
    }
  },
)
