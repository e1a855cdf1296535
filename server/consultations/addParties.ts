import type { OrganisationEntry } from '~core/consultation/organisation'
import type { Id } from '~core/ids'
import type { InvitedParty } from '~prisma/generated/sqlite/client'
import type { Deps } from '../deps'
import type { ConsultationChange } from './changeConsultation'
import { inviteParties, senderOf } from './mailParties'

/** Somebody to invite; from the register where it has the organisation's id. */
export type NewParty = OrganisationEntry & { readonly organisationId: Id | null }

/** Puts these on the list. While answers are taken, each gets its letter at once. */
export async function addParties(
  deps: Pick<Deps, 'config' | 'now' | 'newId'>,
  { tx, consultation }: Pick<ConsultationChange, 'tx' | 'consultation'>,
  entries: readonly NewParty[],
): Promise<void> {
  const rows: InvitedParty[] = entries.map(({ organisationId, name, kind, number, contactName, email }) => ({
    id: deps.newId(),
    consultationId: consultation.id,
    organisationId,
    name,
    kind,
    number,
    contactName,
    email,
    createdAt: deps.now(),
    invitedAt: null,
    remindedAt: null,
    removedAt: null,
  }))
  await tx.invitedParty.createMany({ data: rows })
  if (consultation.state === 'open') await inviteParties(deps, tx, await senderOf(tx, consultation), rows)
}
