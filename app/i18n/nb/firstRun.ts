export const firstRun = {
  title: 'Ta Langbord i bruk',
  lead: 'Installasjonen er ny og tom. Lag den første kommunen, og gjør deg selv til administrator. Siden virker bare én gang.',
  fields: {
    code: {
      label: 'Engangskode',
      hint: 'Står i loggen på serveren, ved siden av «first run».',
      problem: 'Skriv koden fra loggen.',
    },
    municipalityName: { label: 'Kommunens navn', problem: 'Skriv navnet på kommunen.' },
    municipalityNumber: {
      label: 'Kommunenummer',
      problem: 'Kommunenummeret har fire siffer.',
    },
    language: { label: 'Målform i planene' },
    name: { label: 'Navnet ditt', problem: 'Skriv navnet ditt.' },
    email: {
      label: 'E-postadressen din',
      hint: 'Du logger inn med den.',
      problem: 'Skriv en hel e-postadresse, for eksempel navn@kommune.no.',
    },
  },
  you: 'Du',
  municipality: 'Kommunen',
  submit: 'Ta i bruk',
}
