import type { MailTexts } from '../mailTexts'

export const statementAnswered: MailTexts['statementAnswered'] = ({
  title,
  href,
  paragraphs: [greeting = '', ...before],
}) => ({
  subject: `Svar på fråsegna di: ${title}`,
  greeting,
  before,
  button: { label: 'Sjå alle merknader og svar', href },
  linkHint: 'Verkar ikkje knappen, kan du kopiere denne adressa til nettlesaren:',
  after: [],
})
