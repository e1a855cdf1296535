import type { invitation as nb } from '../nb/invitation'
import type { Words } from '../words'

export const invitation: Words<typeof nb> = {
  title: 'Du er invitert til bordet',
  lead: (inviter, plan, municipality) =>
    `${inviter ?? 'Kommunen'} inviterer deg til å vere med på «${plan}» i ${municipality}.`,
  seat: 'Plassen din',
  role: 'Rolle',
  sentTo: 'Send til',
  answerBy: 'Svar innan',
  accept: 'Bli med',
  decline: 'Nei takk',
  declineHint: 'Seier du nei, får den som inviterte deg, vite det. Du kan bli invitert igjen seinare.',
  states: {
    accepted: 'Invitasjonen er godteken.',
    declined: 'Du takka nei. Har du ombestemt deg, kan du be om ein ny invitasjon.',
    withdrawn: 'Invitasjonen er trekt tilbake.',
    expired: 'Invitasjonen er for gammal. Be den som inviterte deg, om å sende han på nytt.',
  },
  toSignIn: 'Logg inn',
}
