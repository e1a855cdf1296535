/** Møteboken fra ett utvalgs behandling. */
export const meetingRecord = {
  title: 'Møtebok',
  from: (committee: string) => `Møtebok fra ${committee}`,
  back: 'Til den politiske behandlingen',
  /** Lenken på siden om den politiske behandlingen. */
  link: 'Møtebok',
  notOver: 'Behandlingen er ikke avsluttet. Slik ville møteboken blitt nå.',
  state: 'Status',
  open: 'Ikke ferdigstilt',
  openLead:
    'Møteboken er laget av det som er ført i møtet. Les gjennom, rett det som må rettes, og ferdigstill.',
  finished: 'Ferdigstilt',
  finishedBy: (name: string) => `Av ${name}`,
  finishedLead: 'Møteboken kan ikke endres. Den blir med når sakspakken lages.',
  finish: 'Ferdigstill møteboken',
  reopen: 'Åpne møteboken igjen',
  download: 'Last ned',
  formats: { pdf: 'PDF', docx: 'Word' },
  correct: 'Rett møteboken',
  correctLead:
    'Skriv ett avsnitt på hver linje. Begynn linjen med # for en overskrift, - for et kulepunkt, 1. for et nummerert punkt, > for sitert tekst, og | for en rad i en tabell.',
  placeHint: 'For eksempel «Formannskapssalen, rådhuset».',
  timeHint: 'For eksempel «18.00–20.30».',
  impartialityHint:
    'Hvem som ble erklært inhabil, og etter hvilken regel. La feltet stå tomt om ingen ble det.',
  corrected: 'rettet for hånd',
  compute: 'Lag møteboken på nytt',
  save: 'Lagre rettelsene',
  computeLead:
    'Teksten lages på nytt av det som er ført i møtet. Det som er skrevet for hånd, blir tatt vare på i historikken. Møtested og habilitet blir stående.',
  history: 'Historikk',
  noHistory: 'Møteboken er ikke endret siden den ble laget.',
  acts: {
    corrected: 'rettet møteboken',
    computed: 'laget møteboken på nytt',
    finished: 'ferdigstilte møteboken',
    reopened: 'åpnet møteboken igjen',
  },
  before: 'Slik sto det før',
  empty: 'Tomt',
  fields: {
    reason: { label: 'Hvorfor?', problem: 'Skriv hvorfor.' },
  },
  done: {
    corrected: 'Rettelsene er lagret.',
    computed: 'Møteboken er laget på nytt.',
    finished: 'Møteboken er ferdigstilt.',
    reopened: 'Møteboken er åpnet igjen.',
  },
}
