import type { MailTexts } from '../mailTexts'

export const statementReceived: MailTexts['statementReceived'] = ({
  number,
  title,
  municipality,
  sender,
  changeableUntil,
  href,
}) => ({
  subject: `Statement no. ${number} has been received: ${title}`,
  greeting: 'Hello!',
  before: [
    `${municipality} has received the statement from ${sender} in the consultation “${title}”. Its number is ${number}.`,
    'The statement is a public document and is archived. The municipality considers every comment.',
  ],
  button: { label: 'See the statement', href },
  linkHint: 'If the button does not work, copy this address into your browser:',
  after: [
    ...(changeableUntil === null
      ? []
      : [`You can change or withdraw the statement with the link until the end of ${changeableUntil}.`]),
    'The link is your own. Whoever has it can see and change the statement, so do not pass it on.',
  ],
})
