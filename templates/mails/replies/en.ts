import type { MailTexts } from '../mailTexts'

export const statementAnswered: MailTexts['statementAnswered'] = ({
  title,
  href,
  paragraphs: [greeting = '', ...before],
}) => ({
  subject: `Reply to your statement: ${title}`,
  greeting,
  before,
  button: { label: 'See all remarks and answers', href },
  linkHint: 'If the button does not work, copy this address into your browser:',
  after: [],
})
