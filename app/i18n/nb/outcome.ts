/** What comes out of a consultation: the report, the public's page, the answers, the figures. */
const remarkCount = (count: number) => (count === 1 ? '1 merknad' : `${count} merknader`)
const senderCount = (count: number) => (count === 1 ? '1 avsender' : `${count} avsendere`)

export const outcome = {
  title: 'Resultat av høringen',
  lead: 'Alt på denne siden lages av de samme radene som i merknadstabellen. Endrer du en vurdering der, endres det her.',
  none: 'Planen har ikke hatt noen høring',
  noneHint: 'Når en høring er åpnet og svar er kommet inn, finner du merknadsheftet, svarene og tallene her.',
  toTable: 'Til merknadene',

  report: 'Merknadshefte',
  reportLead:
    'Hver merknad med avsender, vurdering, konsekvens og endring i planen. Privatpersoner står uten navn, og det som er sladdet, er borte.',
  fields: { format: { label: 'Filtype' } },
  formats: {
    pdf: { name: 'PDF', text: 'Tilgjengelig, til sakspapirene.' },
    docx: { name: 'Word', text: 'Til sakssystemet.' },
    html: { name: 'Nettside i én fil', text: 'Leses i alle nettlesere, også med skjermleser.' },
    xlsx: { name: 'Regneark', text: 'Én rad per merknad, til egne sammenstillinger.' },
  },
  make: 'Lag merknadshefte',

  results: 'Hva skjedde med innspillene',
  resultsLead: 'En åpen side der alle kan se hva kommunen mener om hver merknad, og hva den førte til.',
  resultsShown: 'Siden er åpen for alle.',
  resultsHidden: 'Siden er ikke åpnet ennå.',
  resultsWait: 'Siden kan åpnes når høringen er avsluttet og alle merknader er behandlet.',
  show: 'Åpne siden for alle',
  hide: 'Lukk siden',
  seePage: 'Se siden',

  replies: 'Svar til avsenderne',
  repliesLead: 'Hver avsender får vite hva som skjedde med det de skrev, på e-post eller i brev.',
  toReplies: 'Skriv og send svar',
  figures: 'Tall',
  toFigures: 'Se tallene',

  figuresTitle: 'Tall fra høringen',
  counted: (statements: number, remarks: number) =>
    `${statements === 1 ? '1 uttalelse' : `${statements} uttalelser`} med ${remarkCount(remarks)}.`,
  late: (count: number) =>
    count === 1 ? 'Én av dem kom etter fristen.' : `${count} av dem kom etter fristen.`,
  charts: {
    byDisposition: 'Etter konsekvens',
    bySender: 'Etter avsender',
    bySection: 'Etter del av planen',
    byTheme: 'Etter tema',
  },
  columns: { what: 'Hva', remarks: 'Merknader', statements: 'Uttalelser' },
  whole: 'Planen som helhet',
  noThemes: 'Ingen merknader har fått tema.',

  letter: {
    title: 'Svarbrevet',
    lead: 'Brevet er det samme for alle. Det som står i hakeparenteser, fylles ut for hver avsender.',
    fieldsLead: 'Du kan bruke disse feltene:',
    strange: (names: string) => `Dette er ingen felter og blir stående som det er: ${names}`,
    fields: { letter: { label: 'Tekst' } },
    save: 'Lagre brevet',
  },
  sending: 'Utsending',
  ready: (mails: number, letters: number) =>
    `${senderCount(mails + letters)} kan få svar nå: ${mails} på e-post og ${letters} i brev.`,
  nobodyReady: 'Ingen kan få svar nå.',
  waiting: (count: number) =>
    count === 1
      ? 'Én avsender venter, fordi en merknad ikke er behandlet.'
      : `${count} avsendere venter, fordi merknader ikke er behandlet.`,
  answered: (count: number) =>
    count === 1 ? 'Én avsender har fått svar.' : `${count} avsendere har fått svar.`,
  send: 'Send svarene',
  sendHint: 'E-postene sendes med en gang. Brevene gjør du klare som én Word-fil etterpå.',
  printLetters: (count: number) => (count === 1 ? 'Last ned brevet' : `Last ned ${count} brev`),
  recipients: 'Mottakere',
  number: 'Nr.',
  recipient: 'Mottaker',
  way: 'Svares',
  state: 'Tilstand',
  preview: 'Brevet',
  channels: { mail: 'på e-post', letter: 'i brev' },
  states: { waiting: 'Venter på behandling', ready: 'Klar', answered: 'Svart' },

  public: {
    lead: (statements: number, remarks: number) =>
      `Kommunen fikk ${statements === 1 ? '1 uttalelse' : `${statements} uttalelser`} med ${remarkCount(remarks)}. Her ser du hva kommunedirektøren mener om hver av dem, og hva de førte til i planen.`,
    bySection: 'Etter del av planen',
    bySender: 'Etter avsender',
    said: 'Det ble sagt',
    assessment: 'Vurdering',
    consequence: 'Konsekvens',
    change: 'Endring i planen',
    noChange: 'Ingen endring',
    remark: (number: number) => `Merknad ${number}`,
    notPublic: 'Uttalelsen er ikke offentlig.',
    notPublicSender: 'Avsender som ikke er offentlig',
    person: (municipality: string) => `Privatperson, ${municipality}`,
    noRemarks: 'Uttalelsen hadde ingen merknader.',
  },
  done: {
    brev: 'Brevet er lagret.',
    sendt: 'Svarene er skrevet. E-postene er på vei, og brevene kan lastes ned.',
    vist: 'Siden er åpen for alle.',
    skjult: 'Siden er lukket.',
  },
}
