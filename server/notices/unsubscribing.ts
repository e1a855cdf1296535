/**
 * The address in a mail that ends mails about a plan, without a sign-in.
 *
 * Its token is reckoned from a secret of the installation, so that the address in an old mail works as long as the
 * mail is kept, and every mail can hold the same one.
 */
import { createHmac } from 'node:crypto'
import { defaultMailMode } from '~core/notice/delivery'
import type { Id } from '~core/ids'
import { hashSecret, newSecret } from '../auth/secrets'
import type { Transaction } from '../db/database'
import type { Deps } from '../deps'

const SECRET = 'notices.secret'

/** The address for this person and plan. What it ends is then to be found by the token's hash. */
export async function unsubscribeUrl(
  { config, db }: Pick<Deps, 'config' | 'db'>,
  personId: Id,
  planId: Id,
): Promise<string> {
  const token = createHmac('sha256', await secretOf(db))
    .update(`${personId} ${planId}`)
    .digest('base64url')
  const unsubscribeHash = hashSecret(token)
  await db.noticeDelivery.upsert({
    where: { personId_planId: { personId, planId } },
    create: { personId, planId, mail: defaultMailMode, unsubscribeHash },
    update: { unsubscribeHash },
  })
  return `${config.publicUrl}/avmelding/${token}`
}

async function secretOf(db: Transaction): Promise<string> {
  const made = { key: SECRET, value: newSecret() }
  // Of two nodes that make one at once, the first one's holds.
  const { value } = await db.setting.upsert({ where: { key: SECRET }, create: made, update: {} })
  return value
}

/** What the token ends; null: nothing. */
export function deliveryOf(db: Transaction, token: string) {
  return db.noticeDelivery.findUnique({
    where: { unsubscribeHash: hashSecret(token) },
    include: { plan: { select: { title: true } } },
  })
}
