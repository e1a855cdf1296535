import type { MailTexts } from '../mailTexts'

export const statementReceived: MailTexts['statementReceived'] = ({
  number,
  title,
  municipality,
  sender,
  changeableUntil,
  href,
}) => ({
  subject: `Uttalelse nr. ${number} er mottatt: ${title}`,
  greeting: 'Hei!',
  before: [
    `${municipality} har tatt imot uttalelsen fra ${sender} til høringen «${title}». Den har fått nummer ${number}.`,
    'Uttalelsen er et offentlig dokument og blir arkivert. Kommunen vurderer hver kommentar.',
  ],
  button: { label: 'Se uttalelsen', href },
  linkHint: 'Virker ikke knappen, kan du kopiere denne adressen til nettleseren:',
  after: [
    ...(changeableUntil === null
      ? []
      : [`Du kan endre eller trekke uttalelsen med lenken til og med ${changeableUntil}.`]),
    'Lenken er din egen. Den som har den, kan se og endre uttalelsen, så ikke send den videre.',
  ],
})
