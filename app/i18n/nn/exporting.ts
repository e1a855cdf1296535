import type { exporting as nb } from '../nb/exporting'
import type { Words } from '../words'

export const exporting: Words<typeof nb> = {
  title: 'Last ned utkastet',
  lead: 'Fila viser teksten slik han er no, og er merkt som utkast.',
  fields: { format: { label: 'Format', problem: 'Vel eit format.' } },
  formats: {
    pdf: {
      name: 'PDF',
      text: 'Til å sende rundt og skrive ut. Tagga for skjermlesarar, med innhaldsliste, bokmerke og sidetal.',
    },
    docx: {
      name: 'Word (.docx)',
      text: 'Til å arbeide vidare utanfor Langbord. Ekte stilar, lister, tabellar og fotnotar.',
    },
    html: {
      name: 'Nettside (éi fil)',
      text: 'Opnar seg i ein nettlesar og treng ingen andre filer ved sida av seg.',
    },
    md: { name: 'Markdown', text: 'Rein tekst med enkel markering, til andre skriveverktøy.' },
  },
  submit: 'Lag fila',
  jobTitle: 'Fila di',
  working: 'Fila blir laga. Ein lang plan kan ta eit minutt.',
  queued: 'Fila står i kø.',
  progress: 'Framdrift',
  percent: (percent) => `${percent} prosent`,
  reload: 'Sjå om fila er ferdig',
  finished: 'Fila er klar.',
  download: (fileName) => `Last ned ${fileName}`,
  kept: 'Fila ligg her i eit døgn.',
  failed: 'Fila kunne ikkje lagast',
  again: 'Prøv på nytt',
  toPlan: 'Tilbake til planen',
}
