import type { RemarkCode } from '~core/intake/remarks'

const remarks: Record<RemarkCode, (count: number) => string> = {
  headingsGuessed: (n) =>
    `Dokumentet har ingen ekte overskrifter. ${n === 1 ? 'Én kort linje er lest som overskrift' : `${n} korte linjer er lest som overskrifter`}.`,
  measureLists: () => 'Lister med tiltak ble funnet.',
  contentsLeftOut: () => 'Innholdslisten er utelatt. Planen lager sin egen.',
  titleRepeated: () => 'Tittelen sto flere ganger og er tatt med én gang.',
  pageDatesLeftOut: () => 'Datoer fra en nettside («Publisert …») er utelatt.',
  pageFrameLeftOut: () => 'Menyer og bunntekst fra en nettside er utelatt.',
  pageLinesKept: () =>
    'Noen linjer gir bare mening på en nettside. De er tatt med; slett dem om de ikke trengs.',
  numbersTakenAway: () => 'Numrene foran overskriftene er tatt bort. Planen nummererer delene selv.',
  pointsSplit: () => 'Noen punkter ser ut som én setning delt i to. De står slik de sto.',
  linksDropped: () => 'Noen lenker peker ikke noe sted utenfor dokumentet. Ordene er beholdt.',
  picturesLeftOut: () =>
    'Noen bilder kunne ikke tas med. De må være PNG, JPEG eller WebP, og ligge i dokumentet.',
  hiddenTextLeftOut: () => 'Tekst som er skjult i dokumentet, er utelatt.',
  embeddedLeftOut: () => 'Videoer og annet innfelt innhold er utelatt.',
  pageHeadsLeftOut: () => 'Topptekst og bunntekst er utelatt.',
  commentsLeftOut: () => 'Kommentarer i dokumentet er utelatt.',
  deletedTextLeftOut: () => 'Tekst som er slettet med sporing av endringer, er utelatt.',
  notUnderstood: () => 'Noen ord ble ikke funnet igjen i resultatet. Se etter dem i dokumentet.',
}

export const importing = {
  title: 'Importer et dokument',
  lead: 'Vi leser dokumentet og viser hva som ble forstått. Ingenting lages før du sier ja.',
  leadSection: 'Teksten legges etter den som står i delen. Ingenting skrives før du sier ja.',
  fields: {
    file: {
      label: 'Dokument',
      hint: 'Word (.docx), OpenDocument (.odt), HTML, Markdown eller ren tekst, inntil 30 MB.',
      problem: 'Velg en fil.',
    },
    bulletsAsMeasures: {
      label: 'Gjør punkter under «Tiltak» til tiltak',
      hint: 'Punktene under overskrifter som «Strategi/tiltak» blir tiltak med ansvarlig, frist og status.',
    },
    municipalityId: { label: 'Kommune' },
    title: { label: 'Tittel på planen', problem: 'Skriv en tittel på planen.' },
    language: { label: 'Målform' },
  },
  read: 'Les dokumentet',
  previewTitle: 'Dette ble forstått',
  previewLead: (fileName: string) => `Lest fra ${fileName}. Ingenting er laget ennå.`,
  counted: 'I dokumentet',
  counts: {
    headings: (n: number) => (n === 1 ? 'mellomoverskrift' : 'mellomoverskrifter'),
    paragraphs: (_count: number) => 'avsnitt',
    listItems: (n: number) => (n === 1 ? 'listepunkt' : 'listepunkter'),
    measures: (_count: number) => 'tiltak',
    tables: (n: number) => (n === 1 ? 'tabell' : 'tabeller'),
    images: (n: number) => (n === 1 ? 'bilde' : 'bilder'),
    links: (n: number) => (n === 1 ? 'lenke' : 'lenker'),
    footnotes: (n: number) => (n === 1 ? 'fotnote' : 'fotnoter'),
  },
  points: 'Punkter om tiltak',
  pointsLead: (n: number) =>
    n === 1
      ? 'Dokumentet har ett punkt som kan bli et tiltak.'
      : `Dokumentet har ${n} punkter som kan bli tiltak.`,
  asMeasures: 'Som tiltak',
  asList: 'Som punktliste',
  remarks: 'Verdt å se på',
  quotes: (n: number) => (n === 1 ? 'Vis stedet' : `Vis de ${n} stedene`),
  remark: remarks,
  sections: (count: number) => (count === 1 ? 'Planen får 1 del' : `Planen får ${count} deler`),
  sectionsInSection: 'Dette legges inn',
  words: (n: number) => (n === 1 ? '1 ord' : `${n} ord`),
  untitled: 'Uten tittel',
  make: 'Lag planen',
  put: 'Legg inn i delen',
  another: 'Velg et annet dokument',
}
