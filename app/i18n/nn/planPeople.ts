import type { planPeople as nb } from '../nb/planPeople'
import type { Words } from '../words'

export const planPeople: Words<typeof nb> = {
  title: 'Personar ved bordet',
  lead: (count) => (count === 1 ? 'Éin person er med i planen.' : `${count} personar er med i planen.`),
  balance: (side, count) => `${side}: ${count}`,
  roleOf: (name) => `Rolla til ${name}`,
  changeRole: 'Endre',
  changeRoleOf: (name) => `Endre rolla til ${name}`,
  remove: 'Fjern',
  removeThis: (name) => `Fjern ${name} frå planen`,
  invitations: 'Invitasjonar',
  states: {
    pending: (by) => `Ventar på svar til ${by}`,
    expired: 'For gammal',
    declined: 'Takka nei',
  },
  resend: 'Send på nytt',
  resendTo: (name) => `Send på nytt: invitasjonen til ${name}`,
  withdraw: 'Trekk tilbake',
  withdrawFrom: (name) => `Trekk tilbake invitasjonen til ${name}`,
  invite: 'Inviter til bordet',
  inviteLead: 'Vi sender ein e-post med ei lenkje som gjeld i 14 dagar.',
  fields: {
    name: { label: 'Namn', problem: 'Skriv namnet.' },
    email: {
      label: 'E-postadresse',
      problem: 'Skriv ei heil e-postadresse, til dømes namn@foreining.no.',
    },
    side: { label: 'Side av bordet', problem: 'Vel ei av dei tre sidene.' },
    organisation: { label: 'Parti, eining eller foreining' },
    title: { label: 'Tittel' },
    role: { label: 'Rolle i planen', problem: 'Vel ei rolle.' },
  },
  send: 'Send invitasjon',
  done: {
    invited: 'Invitasjonen er på veg.',
    resent: 'Invitasjonen er send på nytt.',
    withdrawn: 'Invitasjonen er trekt tilbake.',
    changed: 'Rolla er endra.',
    removed: 'Personen er ikkje lenger med i planen.',
  },
}
