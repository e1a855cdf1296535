import type { MailTexts } from './mailTexts'

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
    before: [`Here is the link you asked for. It works once and is valid for ${minutes} minutes.`],
    button: { label: 'Sign in', href },
    linkHint,
    after: ['If you did not ask to sign in, you can ignore this mail. Nobody gets in without the link.'],
  }),
  invitation: ({ name, inviter, municipality, planTitle, role, href, expires }) => ({
    subject: `Invitation to “${planTitle}”`,
    greeting: `Hello, ${name}!`,
    before: [`${inviter} invites you to take part in “${planTitle}” in ${municipality}.`, parts[role]],
    button: { label: 'See the invitation', href },
    linkHint,
    after: [
      `The invitation is open until ${expires}. You can accept or decline.`,
      'If you do not know of this work, you can ignore this mail.',
    ],
  }),
  seat: ({ name, by, municipality, href }) => ({
    subject: `You have been added to ${municipality}`,
    greeting: `Hello, ${name}!`,
    before: [
      `${by} has added you to ${municipality} in Langbord, where politicians, staff and volunteers write plans together.`,
      'You sign in with this e-mail address and need no password.',
    ],
    button: { label: 'Go to sign-in', href },
    linkHint,
    after: [],
  }),
}
