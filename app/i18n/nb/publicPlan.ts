import type { MeasureStatus } from '~core/document/nodes/measure'

/** Sidene der alle leser det kommunestyret vedtok. */
const count = (number: number, one: string, many: string) => (number === 1 ? `1 ${one}` : `${number} ${many}`)

const statuses: Record<MeasureStatus, string> = {
  notStarted: 'Ikke startet',
  inProgress: 'I gang',
  completed: 'Gjennomført',
  postponed: 'Utsatt',
  stopped: 'Stanset',
}

export const publicPlan = {
  listTitle: 'Vedtatte planer',
  listLead: 'Her er planene som kommunene har vedtatt, og hvordan det går med tiltakene i dem.',
  listEmpty: 'Ingen vedtatte planer er publisert ennå.',
  openToAll: 'Åpent for alle, uten innlogging:',
  breadcrumbs: 'Du er her',
  adopted: (day: string) => `Vedtatt ${day}`,
  by: (committee: string, caseNumber: string) =>
    caseNumber === '' ? `Vedtatt av ${committee}` : `Vedtatt av ${committee}, sak ${caseNumber}`,
  published: (day: string) => `Publisert ${day}`,
  changed: (day: string) => `Sist endret ${day}`,
  changedMeasures: (day: string) => `Sist endret ${day} (status for tiltak)`,
  minutes: (minutes: number) => `Leses på ${count(minutes, 'minutt', 'minutter')}`,
  notPublished: 'Bare dere som er med i planen, ser denne siden. Alle ser den når planen er publisert.',
  downloadPdf: 'Last ned PDF',
  results: 'Hva skjedde med innspillene?',
  theText: 'Planen',

  measures: 'Tiltakene nå',
  measuresLead: 'Slik går det med tiltakene i planen. Kommunen oppdaterer statusen.',
  measuresCaption: 'Tiltak med ansvarlig, frist og status',
  measure: 'Tiltak',
  responsible: 'Ansvarlig',
  deadline: 'Frist',
  status: 'Status',
  statuses,
  updated: (day: string) => `Oppdatert ${day}`,

  resolution: 'Vedtaket',
  resolvedBy: (committee: string, day: string, caseNumber: string) =>
    caseNumber === '' ? `${committee}, ${day}.` : `${committee}, ${day}, sak ${caseNumber}.`,
  votes: 'Voteringer',
  vote: 'Votering',
  parties: 'Partier',
  outcome: 'Utfall',
  voteOn: (amendment: number, parties: string) =>
    parties === '' ? `Endringsforslag ${amendment}` : `Endringsforslag ${amendment} fra ${parties}`,
  recommendation: 'Innstillingen',
  unanimous: (votes: number) => `Enstemmig, ${count(votes, 'stemme', 'stemmer')}`,
  figures: (votesFor: number, votesAgainst: number) => `${votesFor} mot ${votesAgainst} stemmer`,
  for: 'For',
  against: 'Mot',
  noParty: 'Uten parti',
  outcomes: { adopted: 'Vedtatt', rejected: 'Falt' },

  journey: 'Slik ble planen til',
  journeyLead: (days: number) =>
    `Arbeidet tok ${count(days, 'dag', 'dager')}, fra det startet til planen ble vedtatt.`,
  begun: 'Arbeidet startet',
  steps: 'Gangen i arbeidet',
  sessions: (sessions: number) => count(sessions, 'arbeidsmøte rundt bordet', 'arbeidsmøter rundt bordet'),
  consultation: 'Høring',
  period: (from: string, to: string) => `${from} til ${to}`,
  answers: (statements: number, remarks: number) =>
    `${count(statements, 'uttalelse', 'uttalelser')} med ${count(remarks, 'merknad', 'merknader')}.`,
  changes: (changes: number) =>
    changes === 0
      ? 'Ingen av dem endret teksten.'
      : `De førte til ${count(changes, 'endring', 'endringer')} i teksten.`,
  readConsultation: 'Se høringen',
  readResults: 'Les hva som skjedde med hver merknad',
  whatChanged: 'Se hva som ble endret etter høringen',
  meeting: (committee: string, caseNumber: string) =>
    caseNumber === '' ? committee : `${committee}, sak ${caseNumber}`,
  publishedStep: 'Planen ble publisert',

  figuresTitle: 'Arbeidet i tall',
  keys: {
    people: 'rundt bordet',
    statements: 'uttalelser i høring',
    remarks: 'merknader',
    days: 'dager til vedtak',
  },
  tables: {
    sides: 'Hvem som var med',
    side: 'Side',
    people: 'Personer',
    comments: 'Kommentarer',
    proposals: 'Forslag',
    outcomes: 'Hva merknadene førte til',
    outcome: 'Konsekvens',
    remarks: 'Merknader',
    phases: 'Dager i hver fase',
    phase: 'Fase',
    days: 'Dager',
  },

  downloads: 'Last ned planen',
  downloadsLead: 'Filene er planen slik den ble vedtatt, uten status for tiltakene.',
  formats: {
    pdf: { name: 'PDF', text: 'Til å skrive ut, med vedtaket foran. Universelt utformet.' },
    docx: { name: 'Word', text: 'Til å arbeide videre med.' },
    html: { name: 'Nettside i én fil', text: 'Kan leses i alle nettlesere, uten nett.' },
    json: { name: 'JSON', text: 'For maskiner. Kontrollsummen i PDF-en er av denne filen.' },
  },
  follow: 'Følg planen',
  followLead: 'Få beskjed i en nyhetsleser når status for tiltak endres.',
  feed: 'Strøm av endringer (Atom)',
  wait: {
    title: (format: string) => `Planen som ${format}`,
    states: {
      waits: 'Filen lages nå. Det tar vanligvis under et minutt.',
      made: 'Filen er klar.',
      failed: 'Filen kunne ikke lages. Du kan lese planen på siden, og skrive den ut derfra.',
    },
    fetch: 'Last ned filen',
    again: 'Prøv igjen',
  },
  back: 'Tilbake til planen',

  versions: 'Tidligere versjoner',
  versionsLead: 'Versjoner av planen som har vært åpne for alle, sammenlignet med den vedtatte.',
  kinds: { consulted: 'Høringsutkast', adopted: 'Tidligere vedtatt plan' },
  versionOf: (kind: string, day: string) => `${kind}, ${day}`,
  compare: 'Sammenlign',
  compareWith: (version: string) => `Sammenlign med den vedtatte: ${version}`,
  comparison: 'Hva som er endret',
  comparisonLead: (version: string, day: string) =>
    `${version}, sammenlignet med planen som ble vedtatt ${day}.`,
  tally: (inserted: number, removed: number) =>
    `${count(inserted, 'ord', 'ord')} er kommet til, og ${count(removed, 'ord', 'ord')} er tatt ut.`,
  same: 'De to versjonene er like.',

  news: {
    title: (plan: string) => `Endringer i ${plan}`,
    published: (plan: string) => `${plan} er publisert`,
    measure: (measure: string, status: string) => `${measure}: ${status}`,
  },
}
