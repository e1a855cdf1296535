import type { demo as nb } from '../nb/demo'
import type { Words } from '../words'

export const demo: Words<typeof nb> = {
  outboxTitle: 'Utboks',
  outboxLead: 'I demonstrasjonen blir ingen e-post send. Det som ville vore sendt, ligg her.',
  empty: 'Ingen e-post enno',
  emptyHint: 'Inviter nokon til ein plan, eller be om ei lenkje for å logge inn.',
  to: 'Til',
  sent: 'Skrive',
  back: 'Tilbake til utboksen',
  attachment: (fileName) => `Vedlegg: ${fileName}`,
}
