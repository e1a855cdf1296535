import type { firstRun as nb } from '../nb/firstRun'
import type { Words } from '../words'

export const firstRun: Words<typeof nb> = {
  title: 'Ta Langbord i bruk',
  lead: 'Installasjonen er ny og tom. Lag den første kommunen, og gjer deg sjølv til administrator. Sida verkar berre éin gong.',
  fields: {
    code: {
      label: 'Eingongskode',
      hint: 'Står i loggen på tenaren, ved sida av «first run».',
      problem: 'Skriv koden frå loggen.',
    },
    municipalityName: { label: 'Namnet på kommunen', problem: 'Skriv namnet på kommunen.' },
    municipalityNumber: {
      label: 'Kommunenummer',
      problem: 'Kommunenummeret har fire siffer.',
    },
    language: { label: 'Målform i planane' },
    name: { label: 'Namnet ditt', problem: 'Skriv namnet ditt.' },
    email: {
      label: 'E-postadressa di',
      hint: 'Du loggar inn med denne adressa.',
      problem: 'Skriv ei heil e-postadresse, til dømes namn@kommune.no.',
    },
  },
  you: 'Du',
  municipality: 'Kommunen',
  submit: 'Ta i bruk',
}
