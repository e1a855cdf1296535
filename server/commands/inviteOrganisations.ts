import { z } from 'zod'
import { mayChangeFraming } from '~core/consultation/consultation'
import type { OrganisationKind } from '~core/consultation/organisation'
import { Refusal } from '~core/refusal'
import { command } from '../command'
import { addParties } from '../consultations/addParties'
import { changeConsultation } from '../consultations/changeConsultation'
import { mailWaits } from '../mail/outbox'
import { id } from '../plans/input'

/** Puts organisations of the register on the list of those who are invited. One that is there already stays once. */
export const inviteOrganisations = command(
  z.object({ consultationId: id, organisationIds: z.array(id).max(5000) }),
  async (deps, viewer, { consultationId, organisationIds }) => {
    await changeConsultation(deps, viewer, consultationId, mayChangeFraming, async (change) => {
      const { tx, plan } = change
      const wanted = [...new Set(organisationIds)]
      const rows = await tx.organisation.findMany({
        where: { id: { in: wanted }, municipalityId: plan.municipalityId, removedAt: null },
      })
      if (rows.length !== wanted.length) throw new Refusal('organisation.notFound')
      const there = await tx.invitedParty.findMany({ where: { consultationId, removedAt: null } })
      const known = new Set(there.map(({ organisationId }) => organisationId))
      const entries = rows
        .filter((row) => !known.has(row.id))
        .map((row) => ({ ...row, kind: row.kind as OrganisationKind, organisationId: row.id }))
      await addParties(deps, change, entries)
      return null
    })
    mailWaits(deps)
    return {}
  },
)
