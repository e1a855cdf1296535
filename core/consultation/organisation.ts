/** Whom a municipality keeps in its register and invites to answer (høringsinstanser). */
import type { Id } from '~core/ids'

/** lag og foreninger, råd (eldreråd, ungdomsråd …), offentlige instanser, andre */
export const organisationKinds = ['organisation', 'advisoryBoard', 'publicBody', 'other'] as const
export type OrganisationKind = (typeof organisationKinds)[number]

/** An organisation or a board as the register and a list of invited parties have it. */
export interface OrganisationEntry {
  readonly name: string
  readonly kind: OrganisationKind
  /** Organisasjonsnummer, nine digits. */
  readonly number: string | null
  readonly contactName: string | null
  readonly email: string | null
}

/** Høringsinstans: somebody who is asked by name. */
export interface InvitedParty extends OrganisationEntry {
  readonly id: Id
  /** Where it came from the register. */
  readonly organisationId: Id | null
}
