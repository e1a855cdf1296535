import { z } from 'zod'
import { keyField } from '~core/access/fields'
import { Refusal } from '~core/refusal'
import { query } from '../command'
import { demoOnly } from '../auth/demoOnly'

/** One of the demo's mails, to read and to follow its link. */
export const outboxMail = query(z.object({ id: keyField }), async (deps, _viewer, { id }) => {
  demoOnly(deps)
  const mail = await deps.db.outboxMail.findUnique({
    where: { id },
    select: {
      id: true,
      recipient: true,
      subject: true,
      text: true,
      html: true,
      createdAt: true,
      sentAt: true,
      attachments: { select: { fileName: true, content: true } },
    },
  })
  if (!mail) throw new Refusal('mail.notFound')
  return mail
})
