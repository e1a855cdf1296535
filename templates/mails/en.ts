import type { MailTexts } from './mailTexts'
import { consultation } from './consultation/en'
import { notices } from './notices/en'
import { statementAnswered } from './replies/en'
import { statementReceived } from './statements/en'
import { workSession } from './workSessions/en'

const linkHint = 'If the button does not work, copy this address into your browser:'

const parts = {
  owner: 'You will be an owner of the plan: you can write, invite others and change its settings.',
  editor: 'You will be an editor: you write in the text together with the others.',
  proposer: 'You will be a proposer: you read the text and give your input.',
  reader: 'You will be a reader: you can follow the work on the text.',
}

export const en: MailTexts = {
  signInLink: ({ name, href, minutes }) => ({
    subject: 'Sign in to Langbord',
    greeting: `Hello, ${name}!`,
    before: [
      `Here is the link you asked for. It opens a page where you complete signing in. The link works once and is valid for ${minutes} minutes.`,
    ],
    button: { label: 'Sign in', href },
    linkHint,
    after: [
      'If you did not ask to sign in, you can ignore this e-mail. Nobody gets in without the link, so do not forward it.',
    ],
  }),
  invitation: ({ name, inviter, municipality, planTitle, role, href, expires }) => ({
    subject: `Invitation to “${planTitle}”`,
    greeting: `Hello, ${name}!`,
    before: [
      `${inviter} invites you to take part in “${planTitle}” in ${municipality}. The plan is written in Langbord, where politicians, administration and volunteers work in the same text.`,
      parts[role],
      'The button opens the invitation, where you accept or decline. You need no password.',
    ],
    button: { label: 'See the invitation', href },
    linkHint,
    after: [
      `Please answer by ${expires}. The link is yours alone, so do not forward it.`,
      'If you do not know of this work, you can ignore this e-mail.',
    ],
  }),
  notices: (mail) => notices(mail, linkHint),
  seat: ({ name, by, municipality, href }) => ({
    subject: `You have been added to ${municipality}`,
    greeting: `Hello, ${name}!`,
    before: [
      `${by} has added you to ${municipality} in Langbord, where politicians, administration and volunteers write plans together.`,
      'You sign in with this e-mail address and need no password.',
    ],
    button: { label: 'Go to sign-in', href },
    linkHint,
    after: [`If you wonder why you have received this e-mail, you can ask ${by}.`],
  }),
  workSession,
  consultation,
  statementReceived,
  statementAnswered,
}
