export const signIn = {
  title: 'Logg inn',
  lead: 'Skriv e-postadressen din, så sender vi en lenke som logger deg inn. Du trenger ikke passord.',
  fields: {
    email: {
      label: 'E-postadresse',
      problem: 'Skriv en hel e-postadresse, for eksempel navn@kommune.no.',
    },
  },
  send: 'Send meg lenken',
  demoHint: 'I demonstrasjonen kan du logge inn med ett klikk fra forsiden.',
  accepted: 'Invitasjonen er godtatt. Logg inn for å åpne planen.',
  sent: {
    title: 'Se etter e-posten',
    lead: 'Har adressen plass ved et bord her, har vi nå sendt en lenke til den. Lenken virker én gang, i 15 minutter.',
    missing: 'Kommer den ikke? Se i søppelposten, og sjekk at adressen er den du ble invitert med.',
    again: 'Send en ny lenke',
    demo: 'I demonstrasjonen havner all e-post i utboksen.',
    toOutbox: 'Åpne utboksen',
  },
  link: {
    title: 'Velkommen tilbake til bordet',
    lead: 'Trykk på knappen for å fullføre innloggingen.',
    go: 'Logg meg inn',
    invalid: 'Lenken virker ikke lenger',
    askAgain: 'Be om en ny lenke',
  },
}
