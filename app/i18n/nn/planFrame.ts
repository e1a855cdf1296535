import type { planFrame as nb } from '../nb/planFrame'
import type { Words } from '../words'

export const planFrame: Words<typeof nb> = {
  menu: 'Sidene til planen',
  text: 'Tekst',
  proposals: 'Forslag',
  versions: 'Versjonar',
  people: 'Personar',
  download: 'Last ned',
  settings: 'Innstillingar',
  log: 'Logg over kva som er gjort i planen',
  sessions: 'Arbeidsmøte',
  consultation: 'Høyring',
  remarks: 'Merknader',
  council: 'Politisk behandling',
  casePaper: 'Saksframlegg',
}
