import { z } from 'zod'
import { canIn } from '~core/access/can'
import { organisationKinds, type OrganisationKind } from '~core/consultation/organisation'
import { refuseUnless } from '~core/refusal'
import { query } from '../command'
import { id } from '../plans/input'

/** A municipality's register of organisations and boards, by name; of one kind where that is asked for. */
export const organisations = query(
  z.object({ municipalityId: id, kind: z.enum(organisationKinds).optional() }),
  async ({ db }, viewer, { municipalityId, kind }) => {
    refuseUnless(canIn(viewer, 'municipality.register', municipalityId))
    const [municipality, rows] = await Promise.all([
      db.municipality.findUniqueOrThrow({ where: { id: municipalityId }, select: { id: true, name: true } }),
      db.organisation.findMany({
        where: { municipalityId, removedAt: null },
        select: { id: true, name: true, kind: true, number: true, contactName: true, email: true },
        orderBy: [{ name: 'asc' }, { id: 'asc' }],
      }),
    ])
    const all = rows.map((row) => ({ ...row, kind: row.kind as OrganisationKind }))
    const counts = Object.fromEntries(
      organisationKinds.map((each) => [each, all.filter((one) => one.kind === each).length]),
    ) as Record<OrganisationKind, number>
    return {
      municipality,
      organisations: kind ? all.filter((one) => one.kind === kind) : all,
      counts,
      total: all.length,
    }
  },
)
