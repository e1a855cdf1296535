import { z } from 'zod'
import { emailField, localeField, type Locale } from '~core/access/fields'
import { command } from '../command'
import type { Deps } from '../deps'
import { inEvenTime } from '../auth/evenTime'
import { countTry, rateLimits } from '../auth/rateLimit'
import { hashSecret, newSecret } from '../auth/secrets'
import { mailWaits, postMail } from '../mail/outbox'

/** How long a sign-in link can be used. */
export const LINK_MINUTES = 15

/**
 * Mails a sign-in link to whoever has the address. The answer, its time and its limits are the same for an address
 * that nobody has: who uses Langbord is not for a stranger to find out.
 */
export const requestSignInLink = command(
  z.object({ email: emailField, locale: localeField, address: z.string().max(100) }),
  async (deps, _viewer, { email, locale, address }) => {
    await countTry(deps, rateLimits.linkFromAddress, address)
    await countTry(deps, rateLimits.linkToEmail, email)
    await inEvenTime(() => mailLink(deps, email, locale))
    return {}
  },
)

async function mailLink(deps: Deps, email: string, locale: Locale): Promise<void> {
  const person = await deps.db.person.findUnique({ where: { email } })
  if (!person) return
  const now = deps.now()
  const token = newSecret()
  const href = `${deps.config.publicUrl}/logg-inn/lenke/${token}`
  await deps.db.$transaction(async (tx) => {
    await tx.signInLink.create({
      data: {
        id: deps.newId(),
        email,
        tokenHash: hashSecret(token),
        createdAt: now,
        expiresAt: new Date(now.getTime() + LINK_MINUTES * 60_000),
      },
    })
    await postMail(deps, tx, {
      recipient: email,
      locale,
      text: (texts) => texts.signInLink({ name: person.name, href, minutes: LINK_MINUTES }),
    })
  })
  mailWaits(deps)
}
