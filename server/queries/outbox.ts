import { z } from 'zod'
import { query } from '../command'
import { demoOnly } from '../auth/demoOnly'

/** As many as one looks through. */
const LATEST = 100

/** The demo's mails, the latest first: what would have been sent. */
export const outbox = query(z.object({}), async (deps) => {
  demoOnly(deps)
  return deps.db.outboxMail.findMany({
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take: LATEST,
    select: { id: true, recipient: true, subject: true, createdAt: true, sentAt: true },
  })
})
