import type { profile as nb } from '../nb/profile'
import type { Words } from '../words'

export const profile: Words<typeof nb> = {
  title: 'Profile',
  lead: (email) => `You are signed in as ${email}.`,
  you: 'About you',
  fields: {
    name: { label: 'Name', hint: 'As the others at the table see it.', problem: 'Enter your name.' },
    locale: { label: 'Language of Langbord', hint: 'The text of the plans does not change.' },
  },
  done: { saved: 'Your profile is saved.', ended: 'The session has ended.' },
  sessions: 'Where you are signed in',
  sessionsLead: 'End a session that you do not recognise. Whoever is signed in there is signed out at once.',
  thisOne: 'This one',
  lastSeen: 'Last used',
  since: 'Signed in',
  unknownDevice: 'Unknown device',
  on: (browser, system) => `${browser} on ${system}`,
  end: 'End',
  endThis: (device) => `End the session on ${device}`,
}
