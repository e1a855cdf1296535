import type { MailTexts } from '../mailTexts'

export const statementAnswered: MailTexts['statementAnswered'] = ({
  title,
  href,
  paragraphs: [greeting = '', ...before],
}) => ({
  subject: `Svar på uttalelsen din: ${title}`,
  greeting,
  before,
  button: { label: 'Se alle merknader og svar', href },
  linkHint: 'Virker ikke knappen, kan du kopiere denne adressen til nettleseren:',
  after: [],
})
