import type { importing as nb } from '../nb/importing'
import type { Words } from '../words'

export const importing: Words<typeof nb> = {
  title: 'Importer eit dokument',
  lead: 'Vi les dokumentet og viser kva som vart forstått. Ingenting blir laga før du seier ja.',
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
  previewLead: (fileName) => `Lese frå ${fileName}.`,
  counts: {
    headings: (n) => (n === 1 ? 'overskrift' : 'overskrifter'),
    paragraphs: () => 'avsnitt',
    listItems: () => 'listepunkt',
    measures: () => 'tiltak',
    tables: (n) => (n === 1 ? 'tabell' : 'tabellar'),
    images: (n) => (n === 1 ? 'bilete' : 'bilete'),
    links: (n) => (n === 1 ? 'lenkje' : 'lenkjer'),
    footnotes: (n) => (n === 1 ? 'fotnote' : 'fotnotar'),
  },
  remarks: 'Verdt å sjå på',
  sections: (count) => (count === 1 ? 'Planen får 1 del' : `Planen får ${count} delar`),
  untitled: 'Utan tittel',
  make: 'Lag planen',
  another: 'Vel eit anna dokument',
}
