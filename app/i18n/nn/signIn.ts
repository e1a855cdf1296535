import type { signIn as nb } from '../nb/signIn'
import type { Words } from '../words'

export const signIn: Words<typeof nb> = {
  title: 'Logg inn',
  lead: 'Skriv e-postadressa di, så sender vi ei lenkje som loggar deg inn. Du treng ikkje passord.',
  fields: {
    email: {
      label: 'E-postadresse',
      problem: 'Skriv ei heil e-postadresse, til dømes namn@kommune.no.',
    },
  },
  send: 'Send meg lenkja',
  demoHint: 'I demonstrasjonen kan du logge inn med eitt klikk frå framsida.',
  accepted: 'Invitasjonen er godteken. Logg inn for å opne planen.',
  sent: {
    title: 'Sjå etter e-posten',
    lead: 'Har adressa plass ved eit bord her, har vi no sendt ei lenkje dit. Lenkja verkar éin gong, i 15 minutt.',
    missing: 'Kjem ho ikkje? Sjå i søppelposten, og sjekk at adressa er den du vart invitert med.',
    again: 'Send ei ny lenkje',
    demo: 'I demonstrasjonen hamnar all e-post i utboksen.',
    toOutbox: 'Opne utboksen',
  },
  link: {
    title: 'Velkomen tilbake til bordet',
    lead: 'Trykk på knappen for å fullføre innlogginga.',
    go: 'Logg meg inn',
    invalid: 'Lenkja verkar ikkje lenger',
    askAgain: 'Be om ei ny lenkje',
  },
}
