import type { Locale } from '~core/access/fields'
import { INVITATION_DAYS } from '~core/access/invitation'
import type { Role } from '~core/access/roles'
import type { Id } from '~core/ids'
import { hashSecret, newSecret } from '../auth/secrets'
import type { Transaction } from '../db/database'
import type { Deps } from '../deps'
import { postMail } from '../mail/outbox'
import { writtenMoment } from '../mail/writtenMoment'

const DAY = 24 * 60 * 60 * 1000

/** What makes an invitation open to answer: the hash of a fresh token, and how long it can be used. */
export interface Offer {
  readonly token: string
  readonly terms: { readonly tokenHash: string; readonly expiresAt: Date }
}

/** A fresh token for an invitation; whoever held an earlier one can no longer use it. */
export function newOffer({ now }: Pick<Deps, 'now'>): Offer {
  const token = newSecret()
  const expiresAt = new Date(now().getTime() + INVITATION_DAYS * DAY)
  return { token, terms: { tokenHash: hashSecret(token), expiresAt } }
}

/** Whom the mail is to, and what it offers. */
export interface OfferedPlace {
  readonly planId: Id
  readonly email: string
  readonly name: string
  readonly role: Role
  /** Who invites, by name. */
  readonly inviter: string
}

/** Mails the offer: in the language that the invited person reads, or in the plan's where they are new. */
export async function mailOffer(
  deps: Pick<Deps, 'config' | 'now' | 'newId'>,
  tx: Transaction,
  { token, terms }: Offer,
  { planId, email, name, role, inviter }: OfferedPlace,
): Promise<void> {
  const plan = await tx.plan.findUniqueOrThrow({
    where: { id: planId },
    select: { title: true, language: true, municipality: { select: { name: true } } },
  })
  const known = await tx.person.findUnique({ where: { email }, select: { name: true, locale: true } })
  const locale = (known?.locale ?? plan.language) as Locale
  await postMail(deps, tx, {
    recipient: email,
    locale,
    text: (texts) =>
      texts.invitation({
        name: known?.name ?? name,
        inviter,
        municipality: plan.municipality.name,
        planTitle: plan.title,
        role,
        href: `${deps.config.publicUrl}/invitasjon/${token}`,
        expires: writtenMoment(terms.expiresAt, locale),
      }),
  })
}
