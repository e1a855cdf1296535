/**
 * Links that let somebody without a seat come back to what is theirs: a statement, an invited party's place.
 *
 * A link holds the row's id and a keyed hash (HMAC-SHA256) of what it is for, so that nothing has to be kept, it can be
 * told again in a reminder, and none can be made by guessing. What a link may still be used for is the row's to say.
 */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Id } from '~core/ids'
import type { Transaction } from '../db/database'

/** What a link opens. */
export type LinkPurpose = 'statement' | 'invitedParty'

const SETTING = 'links.key'
/** Half of the hash's bytes: 128 bits, more than anybody can guess. */
const BYTES = 16

/** The key that links are made with, once per installation; made when it is first needed. */
export async function linkKey(db: Transaction): Promise<string> {
  const found = await db.setting.findUnique({ where: { key: SETTING } })
  if (found) return found.value
  // Of two processes that make one at once, the first stays.
  await db.setting.upsert({
    where: { key: SETTING },
    update: {},
    create: { key: SETTING, value: randomBytes(32).toString('base64url') },
  })
  const kept = await db.setting.findUniqueOrThrow({ where: { key: SETTING } })
  return kept.value
}

/** What stands in the address. */
export function linkTo(key: string, purpose: LinkPurpose, id: Id): string {
  return `${id}.${macOf(key, purpose, id).toString('base64url')}`
}

/** The row that a link opens; null for one that was not made here, or for something else. */
export function openedBy(key: string, purpose: LinkPurpose, link: string): Id | null {
  const dot = link.lastIndexOf('.')
  if (dot < 1) return null
  const id = link.slice(0, dot)
  const given = Buffer.from(link.slice(dot + 1), 'base64url')
  const made = macOf(key, purpose, id)
  return given.length === made.length && timingSafeEqual(given, made) ? id : null
}

function macOf(key: string, purpose: LinkPurpose, id: Id): Buffer {
  return createHmac('sha256', key).update(`${purpose}:${id}`).digest().subarray(0, BYTES)
}
