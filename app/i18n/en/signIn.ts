import type { signIn as nb } from '../nb/signIn'
import type { Words } from '../words'

export const signIn: Words<typeof nb> = {
  title: 'Sign in',
  lead: 'Enter your e-mail address, and we will send a link that signs you in. You need no password.',
  fields: {
    email: {
      label: 'E-mail address',
      problem: 'Enter a full e-mail address, such as name@municipality.no.',
    },
  },
  send: 'Send me the link',
  demoHint: 'In the demonstration you can sign in with one click from the front page.',
  accepted: 'The invitation is accepted. Sign in to open the plan.',
  sent: {
    title: 'Look for the e-mail',
    lead: 'If the address has a seat at a table here, a link has been sent to it. The link works once, for 15 minutes.',
    missing:
      'Has it not arrived? Look in your spam folder, and check that this is the address you were invited with.',
    again: 'Send a new link',
    demo: 'In the demonstration all e-mail ends up in the outbox.',
    toOutbox: 'Open the outbox',
  },
  link: {
    title: 'Welcome back to the table',
    lead: 'Press the button to complete signing in.',
    go: 'Sign me in',
    invalid: 'The link no longer works',
    askAgain: 'Ask for a new link',
  },
}
