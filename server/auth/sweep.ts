import type { Deps } from '../deps'

const DAY = 24 * 60 * 60 * 1000

/** Removes what has run out: sessions, sign-in links older than a day, windows of rate limits. */
export async function sweepExpired(deps: Pick<Deps, 'db' | 'now'>): Promise<void> {
  const now = deps.now()
  const dayAgo = new Date(now.getTime() - DAY)
  await deps.db.session.deleteMany({ where: { expiresAt: { lte: now } } })
  await deps.db.signInLink.deleteMany({ where: { expiresAt: { lte: dayAgo } } })
  await deps.db.rateCount.deleteMany({ where: { resetsAt: { lte: dayAgo } } })
}
