import type { demo as nb } from '../nb/demo'
import type { Words } from '../words'

export const demo: Words<typeof nb> = {
  outboxTitle: 'Outbox',
  outboxLead: 'In the demonstration no e-mail is sent. What would have been sent is kept here.',
  empty: 'No e-mail yet',
  emptyHint: 'Invite someone to a plan, or ask for a link to sign in.',
  to: 'To',
  sent: 'Written',
  back: 'Back to the outbox',
  attachment: (fileName) => `Attachment: ${fileName}`,
}
