import type { outcome as shape } from '../nb/outcome'

const remarkCount = (count: number) => (count === 1 ? '1 merknad' : `${count} merknader`)
const senderCount = (count: number) => (count === 1 ? '1 avsendar' : `${count} avsendarar`)

export const outcome: typeof shape = {
  title: 'Resultat av høyringa',
  lead: 'Alt på denne sida blir laga av dei same radene som i merknadstabellen. Endrar du ei vurdering der, blir det endra her.',
  none: 'Planen har ikkje hatt noka høyring',
  noneHint: 'Når ei høyring er opna og svar er komne inn, finn du merknadsheftet, svara og tala her.',
  toTable: 'Til merknadene',

  report: 'Merknadshefte',
  reportLead:
    'Kvar merknad med avsendar, vurdering, konsekvens og endring i planen. Privatpersonar står utan namn, og det som er sladda, er borte.',
  fields: { format: { label: 'Filtype' } },
  formats: {
    pdf: { name: 'PDF', text: 'Tilgjengeleg, til sakspapira.' },
    docx: { name: 'Word', text: 'Til sakssystemet.' },
    html: { name: 'Nettside i éi fil', text: 'Kan lesast i alle nettlesarar, også med skjermlesar.' },
    xlsx: { name: 'Rekneark', text: 'Éi rad per merknad, til eigne samanstillingar.' },
  },
  make: 'Lag merknadshefte',

  results: 'Kva skjedde med innspela',
  resultsLead: 'Ei open side der alle kan sjå kva kommunen meiner om kvar merknad, og kva han førte til.',
  resultsShown: 'Sida er open for alle.',
  resultsHidden: 'Sida er ikkje opna enno.',
  resultsWait: 'Sida kan opnast når høyringa er avslutta og alle merknader er behandla.',
  show: 'Opne sida for alle',
  hide: 'Lukk sida',
  seePage: 'Sjå sida',

  replies: 'Svar til avsendarane',
  repliesLead: 'Kvar avsendar får vite kva som skjedde med det dei skreiv, på e-post eller i brev.',
  toReplies: 'Skriv og send svar',
  figures: 'Tal',
  toFigures: 'Sjå tala',

  figuresTitle: 'Tal frå høyringa',
  counted: (statements, remarks) =>
    `${statements === 1 ? '1 fråsegn' : `${statements} fråsegner`} med ${remarkCount(remarks)}.`,
  late: (count) => (count === 1 ? 'Éi av dei kom etter fristen.' : `${count} av dei kom etter fristen.`),
  charts: {
    byDisposition: 'Etter konsekvens',
    bySender: 'Etter avsendar',
    bySection: 'Etter del av planen',
    byTheme: 'Etter tema',
  },
  columns: { what: 'Kva', remarks: 'Merknader', statements: 'Fråsegner' },
  whole: 'Planen som heilskap',
  noThemes: 'Ingen merknader har fått tema.',

  letter: {
    title: 'Svarbrevet',
    lead: 'Brevet er det same for alle. Det som står i hakeparentesar, blir fylt ut for kvar avsendar.',
    fieldsLead: 'Du kan bruke desse felta:',
    strange: (names) => `Dette er ingen felt og blir ståande som det er: ${names}`,
    fields: { letter: { label: 'Tekst' } },
    save: 'Lagre brevet',
  },
  sending: 'Utsending',
  ready: (mails, letters) =>
    `${senderCount(mails + letters)} kan få svar no: ${mails} på e-post og ${letters} i brev.`,
  nobodyReady: 'Ingen kan få svar no.',
  waiting: (count) =>
    count === 1
      ? 'Éin avsendar ventar, fordi ein merknad ikkje er behandla.'
      : `${count} avsendarar ventar, fordi merknader ikkje er behandla.`,
  answered: (count) => (count === 1 ? 'Éin avsendar har fått svar.' : `${count} avsendarar har fått svar.`),
  send: 'Send svara',
  sendHint: 'E-postane blir sende med ein gong. Breva gjer du klare som éi Word-fil etterpå.',
  printLetters: (count) => (count === 1 ? 'Last ned brevet' : `Last ned ${count} brev`),
  recipients: 'Mottakarar',
  number: 'Nr.',
  recipient: 'Mottakar',
  way: 'Svar',
  state: 'Tilstand',
  preview: 'Brevet',
  channels: { mail: 'på e-post', letter: 'i brev' },
  states: { waiting: 'Ventar på behandling', ready: 'Klar', answered: 'Svara' },

  public: {
    lead: (statements, remarks) =>
      `Kommunen fekk ${statements === 1 ? '1 fråsegn' : `${statements} fråsegner`} med ${remarkCount(remarks)}. Her ser du kva kommunedirektøren meiner om kvar av dei, og kva dei førte til i planen.`,
    bySection: 'Etter del av planen',
    bySender: 'Etter avsendar',
    said: 'Det vart sagt',
    assessment: 'Vurdering',
    consequence: 'Konsekvens',
    change: 'Endring i planen',
    noChange: 'Inga endring',
    remark: (number) => `Merknad ${number}`,
    notPublic: 'Fråsegna er ikkje offentleg.',
    notPublicSender: 'Avsendar som ikkje er offentleg',
    person: (municipality) => `Privatperson, ${municipality}`,
    noRemarks: 'Fråsegna hadde ingen merknader.',
  },
  done: {
    brev: 'Brevet er lagra.',
    sendt: 'Svara er skrivne. E-postane er på veg, og breva kan lastast ned.',
    vist: 'Sida er open for alle.',
    skjult: 'Sida er lukka.',
  },
}
