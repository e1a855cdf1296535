import type { MeasureStatus } from '~core/document/nodes/measure'
import type { publicPlan as shape } from '../nb/publicPlan'

const count = (number: number, one: string, many: string) => (number === 1 ? `1 ${one}` : `${number} ${many}`)

const statuses: Record<MeasureStatus, string> = {
  notStarted: 'Ikkje starta',
  inProgress: 'I gang',
  completed: 'Gjennomført',
  postponed: 'Utsett',
  stopped: 'Stansa',
}

export const publicPlan: typeof shape = {
  listTitle: 'Vedtekne planar',
  listLead: 'Her er planane som kommunane har vedteke, og korleis det går med tiltaka i dei.',
  listEmpty: 'Ingen vedtekne planar er publiserte enno.',
  openToAll: 'Ope for alle, utan innlogging:',
  breadcrumbs: 'Du er her',
  adopted: (day) => `Vedteken ${day}`,
  by: (committee, caseNumber) =>
    caseNumber === '' ? `Vedteken av ${committee}` : `Vedteken av ${committee}, sak ${caseNumber}`,
  published: (day) => `Publisert ${day}`,
  changed: (day) => `Sist endra ${day}`,
  changedMeasures: (day) => `Sist endra ${day} (status for tiltak)`,
  minutes: (minutes) => `Kan lesast på ${count(minutes, 'minutt', 'minutt')}`,
  notPublished: 'Berre de som er med i planen, ser denne sida. Alle ser ho når planen er publisert.',
  downloadPdf: 'Last ned PDF',
  results: 'Kva skjedde med innspela?',
  theText: 'Planen',

  measures: 'Tiltaka no',
  measuresLead: 'Slik går det med tiltaka i planen. Kommunen oppdaterer statusen.',
  measuresCaption: 'Tiltak med ansvarleg, frist og status',
  measure: 'Tiltak',
  responsible: 'Ansvarleg',
  deadline: 'Frist',
  status: 'Status',
  statuses,
  updated: (day) => `Oppdatert ${day}`,

  resolution: 'Vedtaket',
  resolvedBy: (committee, day, caseNumber) =>
    caseNumber === '' ? `${committee}, ${day}.` : `${committee}, ${day}, sak ${caseNumber}.`,
  votes: 'Voteringar',
  vote: 'Votering',
  parties: 'Parti',
  outcome: 'Utfall',
  voteOn: (amendment, parties) =>
    parties === '' ? `Endringsforslag ${amendment}` : `Endringsforslag ${amendment} frå ${parties}`,
  recommendation: 'Innstillinga',
  unanimous: (votes) => `Samrøystes, ${count(votes, 'røyst', 'røyster')}`,
  figures: (votesFor, votesAgainst) => `${votesFor} mot ${votesAgainst} røyster`,
  for: 'For',
  against: 'Mot',
  noParty: 'Utan parti',
  outcomes: { adopted: 'Vedteke', rejected: 'Falle' },

  journey: 'Slik vart planen til',
  journeyLead: (days) =>
    `Arbeidet tok ${count(days, 'dag', 'dagar')}, frå det starta til planen vart vedteken.`,
  begun: 'Arbeidet starta',
  steps: 'Gangen i arbeidet',
  sessions: (sessions) => count(sessions, 'arbeidsmøte rundt bordet', 'arbeidsmøte rundt bordet'),
  consultation: 'Høyring',
  period: (from, to) => `${from} til ${to}`,
  answers: (statements, remarks) =>
    `${count(statements, 'fråsegn', 'fråsegner')} med ${count(remarks, 'merknad', 'merknader')}.`,
  changes: (changes) =>
    changes === 0
      ? 'Ingen av dei endra teksten.'
      : `Dei førte til ${count(changes, 'endring', 'endringar')} i teksten.`,
  readConsultation: 'Sjå høyringa',
  readResults: 'Les kva som skjedde med kvar merknad',
  whatChanged: 'Sjå kva som vart endra etter høyringa',
  meeting: (committee, caseNumber) => (caseNumber === '' ? committee : `${committee}, sak ${caseNumber}`),
  publishedStep: 'Planen vart publisert',

  figuresTitle: 'Arbeidet i tal',
  keys: {
    people: 'rundt bordet',
    statements: 'fråsegner i høyring',
    remarks: 'merknader',
    days: 'dagar til vedtak',
  },
  tables: {
    sides: 'Kven som var med',
    side: 'Side',
    people: 'Personar',
    comments: 'Kommentarar',
    proposals: 'Forslag',
    outcomes: 'Kva merknadene førte til',
    outcome: 'Konsekvens',
    remarks: 'Merknader',
    phases: 'Dagar i kvar fase',
    phase: 'Fase',
    days: 'Dagar',
  },

  downloads: 'Last ned planen',
  downloadsLead: 'Filene er planen slik han vart vedteken, utan status for tiltaka.',
  formats: {
    pdf: { name: 'PDF', text: 'Til å skrive ut, med vedtaket framfor. Universelt utforma.' },
    docx: { name: 'Word', text: 'Til å arbeide vidare med.' },
    html: { name: 'Nettside i éi fil', text: 'Kan lesast i alle nettlesarar, utan nett.' },
    json: { name: 'JSON', text: 'For maskiner. Kontrollsummen i PDF-en er av denne fila.' },
  },
  follow: 'Følg planen',
  followLead: 'Få beskjed i ein nyheitslesar når status for tiltak blir endra.',
  feed: 'Straum av endringar (Atom)',
  wait: {
    title: (format) => `Planen som ${format}`,
    states: {
      waits: 'Fila blir laga no. Det tek vanlegvis under eit minutt.',
      made: 'Fila er klar.',
      failed: 'Fila kunne ikkje lagast. Du kan lese planen på sida, og skrive han ut derifrå.',
    },
    fetch: 'Last ned fila',
    again: 'Prøv igjen',
  },
  back: 'Tilbake til planen',

  versions: 'Tidlegare versjonar',
  versionsLead: 'Versjonar av planen som har vore opne for alle, samanlikna med den vedtekne.',
  kinds: { consulted: 'Høyringsutkast', adopted: 'Tidlegare vedteken plan' },
  versionOf: (kind, day) => `${kind}, ${day}`,
  compare: 'Samanlikn',
  compareWith: (version) => `Samanlikn med den vedtekne: ${version}`,
  comparison: 'Kva som er endra',
  comparisonLead: (version, day) => `${version}, samanlikna med planen som vart vedteken ${day}.`,
  tally: (inserted, removed) =>
    `${count(inserted, 'ord', 'ord')} er komne til, og ${count(removed, 'ord', 'ord')} er tekne ut.`,
  same: 'Dei to versjonane er like.',

  news: {
    title: (plan) => `Endringar i ${plan}`,
    published: (plan) => `${plan} er publisert`,
    measure: (measure, status) => `${measure}: ${status}`,
  },
}
