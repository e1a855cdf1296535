import { addressName } from '~core/consultation/consultation'
import type { Transaction } from '../db/database'

/** A name for the adopted plan's public address that nobody has: the title's own, with a number where that is taken. */
export async function freePlanName(db: Transaction, title: string): Promise<string> {
  const name = addressName(title) || 'plan'
  const alike = await db.resolution.findMany({
    where: { name: { startsWith: name } },
    select: { name: true },
  })
  const taken = new Set(alike.map((one) => one.name))
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? name : `${name}-${number}`
    if (!taken.has(free)) return free
  }
}
