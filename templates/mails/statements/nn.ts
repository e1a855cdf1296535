import type { MailTexts } from '../mailTexts'

export const statementReceived: MailTexts['statementReceived'] = ({
  number,
  title,
  municipality,
  sender,
  changeableUntil,
  href,
}) => ({
  subject: `Fråsegn nr. ${number} er motteken: ${title}`,
  greeting: 'Hei!',
  before: [
    `${municipality} har teke imot fråsegna frå ${sender} til høyringa «${title}». Ho har fått nummer ${number}.`,
    'Fråsegna er eit offentleg dokument og blir arkivert. Kommunen vurderer kvar kommentar.',
  ],
  button: { label: 'Sjå fråsegna', href },
  linkHint: 'Verkar ikkje knappen, kan du kopiere denne adressa til nettlesaren:',
  after: [
    ...(changeableUntil === null
      ? []
      : [`Du kan endre eller trekkje fråsegna med lenkja til og med ${changeableUntil}.`]),
    'Lenkja er di eiga. Den som har henne, kan sjå og endre fråsegna, så ikkje send henne vidare.',
  ],
})
