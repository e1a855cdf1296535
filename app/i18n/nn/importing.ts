import type { importing as nb } from '../nb/importing'
import type { Words } from '../words'

export const importing: Words<typeof nb> = {
  title: 'Importer eit dokument',
  lead: 'Vi les dokumentet og viser kva som vart forstått. Ingenting blir laga før du seier ja.',
  leadSection: 'Teksten blir lagd etter den som står i delen. Ingenting blir skrive inn før du seier ja.',
  fields: {
    file: {
      label: 'Dokument',
      hint: 'Word (.docx), OpenDocument (.odt), HTML, Markdown eller rein tekst, inntil 30 MB.',
      problem: 'Vel ei fil.',
    },
    bulletsAsMeasures: {
      label: 'Gjer punkt under «Tiltak» til tiltak',
      hint: 'Punkta under overskrifter som «Strategi/tiltak» blir tiltak med ansvarleg, frist og status.',
    },
    municipalityId: { label: 'Kommune' },
    title: { label: 'Tittel på planen', problem: 'Skriv ein tittel på planen.' },
    language: { label: 'Målform' },
  },
  read: 'Les dokumentet',
  previewTitle: 'Dette vart forstått',
  previewLead: (fileName) => `Teksten er lesen frå ${fileName}. Ingenting er laga enno.`,
  counted: 'I dokumentet',
  counts: {
    headings: (n) => (n === 1 ? 'mellomoverskrift' : 'mellomoverskrifter'),
    paragraphs: () => 'avsnitt',
    listItems: () => 'listepunkt',
    measures: () => 'tiltak',
    tables: (n) => (n === 1 ? 'tabell' : 'tabellar'),
    images: () => 'bilete',
    links: (n) => (n === 1 ? 'lenkje' : 'lenkjer'),
    footnotes: (n) => (n === 1 ? 'fotnote' : 'fotnotar'),
  },
  points: 'Punkt om tiltak',
  pointsLead: (n) =>
    n === 1
      ? 'Dokumentet har eitt punkt som kan bli eit tiltak.'
      : `Dokumentet har ${n} punkt som kan bli tiltak.`,
  asMeasures: 'Som tiltak',
  asList: 'Som punktliste',
  remarks: 'Verdt å sjå på',
  quotes: (n) => (n === 1 ? 'Vis staden' : `Vis dei ${n} stadene`),
  remark: {
    headingsGuessed: (n) =>
      `Dokumentet har ingen ekte overskrifter. ${n === 1 ? 'Éi kort linje er lesen som overskrift' : `${n} korte linjer er lesne som overskrifter`}.`,
    measureLists: () => 'Lister med tiltak vart funne.',
    contentsLeftOut: () => 'Innhaldslista er utelaten. Planen lagar si eiga.',
    titleRepeated: () => 'Tittelen stod fleire gonger og er teken med éin gong.',
    pageDatesLeftOut: () => 'Datoar frå ei nettside («Publisert …») er utelatne.',
    pageFrameLeftOut: () => 'Menyar og botntekst frå ei nettside er utelatne.',
    pageLinesKept: () =>
      'Nokre linjer gir berre meining på ei nettside. Dei er tekne med; slett dei om dei ikkje trengst.',
    numbersTakenAway: () => 'Nummera framfor overskriftene er tekne bort. Planen nummererer delane sjølv.',
    pointsSplit: () => 'Nokre punkt ser ut som éi setning delt i to. Dei står slik dei stod.',
    linksDropped: () => 'Nokre lenkjer peikar ingen stad utanfor dokumentet. Orda er tekne vare på.',
    picturesLeftOut: () =>
      'Nokre bilete kunne ikkje takast med. Dei må vere PNG, JPEG eller WebP, og liggje i dokumentet.',
    hiddenTextLeftOut: () => 'Tekst som er skjult i dokumentet, er utelaten.',
    embeddedLeftOut: () => 'Videoar og anna innfelt innhald er utelatne.',
    pageHeadsLeftOut: () => 'Topptekst og botntekst er utelatne.',
    commentsLeftOut: () => 'Kommentarar i dokumentet er utelatne.',
    deletedTextLeftOut: () => 'Tekst som er sletta med sporing av endringar, er utelaten.',
    notUnderstood: () => 'Nokre ord vart ikkje funne att i resultatet. Sjå etter dei i dokumentet.',
  },
  sections: (count) => (count === 1 ? 'Planen får 1 del' : `Planen får ${count} delar`),
  sectionsInSection: 'Dette blir lagt inn',
  words: (n) => (n === 1 ? '1 ord' : `${n} ord`),
  untitled: 'Utan tittel',
  make: 'Lag planen',
  put: 'Legg inn i delen',
  another: 'Vel eit anna dokument',
}
