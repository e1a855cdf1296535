import type { PaperPart } from '~core/casePaper/parts'

const parts: Record<PaperPart | 'own', string> = {
  header: 'Hode med saksbehandler, saksnummer og utvalg',
  resolution: 'Forslag til vedtak',
  summary: 'Oppsummering',
  facts: 'Faktagrunnlag',
  boards: 'Uttalelser fra råd og utvalg',
  remarks: 'Behandling av merknadene',
  assessment: 'Vurdering',
  economy: 'Økonomi',
  attachments: 'Vedlegg',
  own: 'Egen del',
}

/** Saksframlegget: siden i planen, merkene i teksten og kommunens mal. */
export const casePaper = {
  title: 'Saksframlegg',
  lead: 'Dokumentet som tar planen til politisk behandling.',
  none: 'Planen har ikke noe saksframlegg ennå',
  noneHint:
    'Saksframlegget lages av kommunens mal. Det som kan hentes fra planen, høringen og merknadene, fylles inn av seg selv. Resten skriver dere sammen.',
  noneForOthers:
    'Administrasjonen lager saksframlegget. Når det er ferdigstilt, kan politikerne lese det her.',
  make: 'Lag saksframlegg',
  makeNotNow: 'Planen er vedtatt, så det lages ikke noe saksframlegg til den.',
  writing: 'Under arbeid',
  writingLead: 'Saksframlegget er et arbeidsdokument til det blir ferdigstilt.',
  finished: 'Ferdigstilt',
  finishedBy: (name: string) => `Ferdigstilt av ${name}`,
  finishedLead: 'Det ferdigstilte saksframlegget er et saksdokument. Teksten kan ikke endres.',
  aboutPlan: (plan: string) => `Saksframlegg til «${plan}»`,
  toPage: 'Til siden om saksframlegget',
  toPlan: 'Til planen',

  write: 'Skriv i saksframlegget',
  read: 'Les saksframlegget',
  contents: 'Deler',
  computed: 'Beregnes av det planen har',
  takenOver: 'Tatt over som egen tekst',
  written: 'Skrives av dere',
  template: 'Rekkefølge, navn og faste tekster kommer fra kommunens mal.',
  toTemplate: 'Endre malen',
  points: 'Forslag til vedtak',
  noPoints: 'Forslaget har ingen punkter ennå. Skriv det som en nummerert liste.',

  head: 'Hodet',
  fields: {
    caseworkerId: { label: 'Saksbehandler' },
    caseNumber: { label: 'Saksnummer', hint: 'Slik saken heter i sakssystemet, for eksempel 26/1234.' },
    archiveCode: { label: 'Arkivkode' },
    reason: {
      label: 'Hvorfor åpnes saksframlegget igjen?',
      problem: 'Skriv hvorfor saksframlegget åpnes igjen.',
    },
  },
  nobody: 'Ikke fastsatt',

  before: 'Før saken kan gå videre',
  ready: 'Alt er på plass. Saksframlegget kan ferdigstilles.',
  untreated: (count: number) =>
    count === 1 ? 'Én merknad er ikke behandlet:' : `${count} merknader er ikke behandlet:`,
  untreatedHint: 'Hver merknad må ha en vurdering og en konsekvens før saken kan gå til politisk behandling.',
  remark: (number: number) => `Merknad ${number}`,
  toUntreated: 'Vis dem i merknadstabellen',
  summaryTooLong: (lines: number) =>
    `Oppsummeringen er på omtrent ${lines} linjer. Fem linjer er nok for den som skal lese mange saker.`,
  summaryEmpty: 'Oppsummeringen er tom.',

  finish: 'Ferdigstill',
  finishLead:
    'Teksten låses, de beregnede delene blir stående slik de er nå, og politikerne i planen får lese saksframlegget. Det blir et saksdokument.',
  reopen: 'Åpne saksframlegget igjen',
  reopenLead: 'Det ferdigstilte blir liggende blant versjonene. Grunnen står i planens logg.',
  begun: 'Det første utvalget har begynt å behandle saken, så saksframlegget kan ikke åpnes igjen.',

  download: 'Last ned',
  downloadLead: 'Word-filen har stilene som sakssystemene bruker. PDF-en er tilgjengelig for alle.',
  formats: { docx: 'Word', pdf: 'PDF' },

  mark: 'Beregnet av det planen har – holdes oppdatert',
  markFinished: 'Beregnet av det planen hadde da saksframlegget ble ferdigstilt',
  takeOver: 'Ta over som egen tekst',
  handBack: 'La delen beregnes igjen',
  handBackLead: 'Tatt over som egen tekst. Den følger ikke lenger planen.',

  templateTitle: 'Mal for saksframlegg',
  templateLead: (name: string) =>
    `Delene i saksframleggene til ${name}, i den rekkefølgen de står. Saksframlegg som alt er laget, blir stående som de er.`,
  templateLink: 'Mal for saksframlegg',
  templateLinkLead: 'Rekkefølgen, navnene og de faste tekstene i kommunens saksframlegg.',
  toTemplatePage: 'Åpne malen',
  language: 'Målform',
  standard: 'Dette er malen som følger med Langbord. Når du lagrer, blir den kommunens egen.',
  parts,
  partFields: {
    with: 'Er med',
    place: 'Plass',
    title: 'Overskrift',
    guidance: 'Veiledning til den som skriver',
    text: 'Fast tekst',
    textHint: 'Ett avsnitt på hver linje. {plan} blir byttet ut med tittelen på planen.',
    pointsHint: 'Ett punkt på hver linje. {plan} blir byttet ut med tittelen på planen.',
  },
  newPart: 'Ny egen del',
  save: 'Lagre malen',

  done: {
    made: 'Saksframlegget er laget.',
    saved: 'Hodet er lagret.',
    finished: 'Saksframlegget er ferdigstilt.',
    reopened: 'Saksframlegget er åpnet igjen.',
    template: 'Malen er lagret.',
  },
}
