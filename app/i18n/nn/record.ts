import type { meetingRecord as shape } from '../nb/record'

export const meetingRecord: typeof shape = {
  title: 'Møtebok',
  from: (committee: string) => `Møtebok frå ${committee}`,
  back: 'Til den politiske behandlinga',
  link: 'Møtebok',
  notOver: 'Behandlinga er ikkje avslutta. Slik ville møteboka vorte no.',
  state: 'Status',
  open: 'Ikkje ferdigstilt',
  openLead:
    'Møteboka er laga av det som er ført i møtet. Les gjennom, rett det som må rettast, og ferdigstill.',
  finished: 'Ferdigstilt',
  finishedBy: (name: string) => `Av ${name}`,
  finishedLead: 'Møteboka kan ikkje endrast. Ho blir med når sakspakka blir laga.',
  finish: 'Ferdigstill møteboka',
  reopen: 'Opne møteboka att',
  download: 'Last ned',
  formats: { pdf: 'PDF', docx: 'Word' },
  correct: 'Rett møteboka',
  correctLead:
    'Skriv eitt avsnitt på kvar linje. Byrj linja med # for ei overskrift, - for eit kulepunkt, 1. for eit nummerert punkt, > for sitert tekst, og | for ei rad i ein tabell.',
  placeHint: 'Til dømes «Formannskapssalen, rådhuset».',
  timeHint: 'Til dømes «18.00–20.30».',
  impartialityHint:
    'Kven som vart erklært inhabil, og etter kva regel. La feltet stå tomt om ingen vart det.',
  corrected: 'retta for hand',
  compute: 'Lag møteboka på nytt',
  save: 'Lagre rettingane',
  computeLead:
    'Teksten blir laga på nytt av det som er ført i møtet. Det som er skrive for hand, blir teke vare på i historikken. Møtestad og habilitet blir ståande.',
  history: 'Historikk',
  noHistory: 'Møteboka er ikkje endra sidan ho vart laga.',
  acts: {
    corrected: 'retta møteboka',
    computed: 'laga møteboka på nytt',
    finished: 'ferdigstilte møteboka',
    reopened: 'opna møteboka att',
  },
  before: 'Slik stod det før',
  empty: 'Tomt',
  fields: {
    reason: { label: 'Kvifor?', problem: 'Skriv kvifor.' },
  },
  done: {
    corrected: 'Rettingane er lagra.',
    computed: 'Møteboka er laga på nytt.',
    finished: 'Møteboka er ferdigstilt.',
    reopened: 'Møteboka er opna att.',
  },
}
