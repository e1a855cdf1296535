import type { casePaper as shape } from '../nb/casePaper'

export const casePaper: typeof shape = {
  title: 'Saksframlegg',
  lead: 'Dokumentet som tek planen til politisk behandling.',
  none: 'Planen har ikkje noko saksframlegg enno',
  noneHint:
    'Saksframlegget blir laga av malen til kommunen. Det som kan hentast frå planen, høyringa og merknadene, blir fylt inn av seg sjølv. Resten skriv de saman.',
  noneForOthers:
    'Administrasjonen lagar saksframlegget. Når det er ferdigstilt, kan politikarane lese det her.',
  make: 'Lag saksframlegg',
  makeNotNow: 'Planen er vedteken, så det blir ikkje laga noko saksframlegg til han.',
  writing: 'Under arbeid',
  writingLead: 'Saksframlegget er eit arbeidsdokument til det blir ferdigstilt.',
  finished: 'Ferdigstilt',
  finishedBy: (name) => `Ferdigstilt av ${name}`,
  finishedLead: 'Det ferdigstilte saksframlegget er eit saksdokument. Teksten kan ikkje endrast.',
  aboutPlan: (plan) => `Saksframlegg til «${plan}»`,
  toPage: 'Til sida om saksframlegget',
  toPlan: 'Til planen',

  write: 'Skriv i saksframlegget',
  read: 'Les saksframlegget',
  contents: 'Delar',
  computed: 'Blir rekna ut av det planen har',
  takenOver: 'Teken over som eigen tekst',
  written: 'Blir skriven av dykk',
  template: 'Rekkjefølgja, namna og dei faste tekstane kjem frå malen til kommunen.',
  toTemplate: 'Endre malen',
  points: 'Framlegg til vedtak',
  noPoints: 'Framlegget har ingen punkt enno. Skriv det som ei nummerert liste.',

  head: 'Hovudet',
  fields: {
    caseworkerId: { label: 'Saksbehandlar' },
    caseNumber: { label: 'Saksnummer', hint: 'Slik saka heiter i sakssystemet, til dømes 26/1234.' },
    archiveCode: { label: 'Arkivkode' },
    reason: {
      label: 'Kvifor blir saksframlegget opna igjen?',
      problem: 'Skriv kvifor saksframlegget blir opna igjen.',
    },
  },
  nobody: 'Ikkje fastsett',

  before: 'Før saka kan gå vidare',
  ready: 'Alt er på plass. Saksframlegget kan ferdigstillast.',
  untreated: (count) =>
    count === 1 ? 'Éin merknad er ikkje behandla:' : `${count} merknader er ikkje behandla:`,
  untreatedHint: 'Kvar merknad må ha ei vurdering og ein konsekvens før saka kan gå til politisk behandling.',
  remark: (number) => `Merknad ${number}`,
  toUntreated: 'Vis dei i merknadstabellen',
  summaryTooLong: (lines) =>
    `Oppsummeringa er på om lag ${lines} linjer. Fem linjer er nok for den som skal lese mange saker.`,
  summaryEmpty: 'Oppsummeringa er tom.',

  finish: 'Ferdigstill',
  finishLead:
    'Teksten blir låst, dei utrekna delane blir ståande slik dei er no, og politikarane i planen får lese saksframlegget. Det blir eit saksdokument.',
  reopen: 'Opne saksframlegget igjen',
  reopenLead: 'Det ferdigstilte blir liggjande mellom versjonane. Grunnen står i loggen til planen.',
  begun: 'Det første utvalet har byrja å behandle saka, så saksframlegget kan ikkje opnast igjen.',

  download: 'Last ned',
  downloadLead: 'Word-fila har stilane som sakssystema bruker. PDF-en er tilgjengeleg for alle.',
  formats: { docx: 'Word', pdf: 'PDF' },

  mark: 'Rekna ut av det planen har – blir halde oppdatert',
  markFinished: 'Rekna ut av det planen hadde då saksframlegget vart ferdigstilt',
  takeOver: 'Ta over som eigen tekst',
  handBack: 'La delen bli rekna ut igjen',
  handBackLead: 'Teken over som eigen tekst. Han følgjer ikkje lenger planen.',

  templateTitle: 'Mal for saksframlegg',
  templateLead: (name) =>
    `Delane i saksframlegga til ${name}, i den rekkjefølgja dei står. Saksframlegg som alt er laga, blir ståande som dei er.`,
  templateLink: 'Mal for saksframlegg',
  templateLinkLead: 'Rekkjefølgja, namna og dei faste tekstane i saksframlegga til kommunen.',
  toTemplatePage: 'Opne malen',
  language: 'Målform',
  standard: 'Dette er malen som følgjer med Langbord. Når du lagrar, blir han kommunen sin eigen.',
  parts: {
    header: 'Hovud med saksbehandlar, saksnummer og utval',
    resolution: 'Framlegg til vedtak',
    summary: 'Oppsummering',
    facts: 'Faktagrunnlag',
    boards: 'Fråsegner frå råd og utval',
    remarks: 'Behandling av merknadene',
    assessment: 'Vurdering',
    economy: 'Økonomi',
    attachments: 'Vedlegg',
    own: 'Eigen del',
  },
  partFields: {
    with: 'Er med',
    place: 'Plass',
    title: 'Overskrift',
    guidance: 'Rettleiing til den som skriv',
    text: 'Fast tekst',
    textHint: 'Eitt avsnitt på kvar linje. {plan} blir bytt ut med tittelen på planen.',
    pointsHint: 'Eitt punkt på kvar linje. {plan} blir bytt ut med tittelen på planen.',
  },
  newPart: 'Ny eigen del',
  save: 'Lagre malen',

  done: {
    made: 'Saksframlegget er laga.',
    saved: 'Hovudet er lagra.',
    finished: 'Saksframlegget er ferdigstilt.',
    reopened: 'Saksframlegget er opna igjen.',
    template: 'Malen er lagra.',
  },
}
