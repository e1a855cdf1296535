/** A format's name and what it is good for. */
const formats: Record<'pdf' | 'docx' | 'html' | 'md', { readonly name: string; readonly text: string }> = {
  pdf: {
    name: 'PDF',
    text: 'Til å sende rundt og skrive ut. Tagget for skjermlesere, med innholdsliste, bokmerker og sidetall.',
  },
  docx: {
    name: 'Word (.docx)',
    text: 'Til å arbeide videre utenfor Langbord. Ekte stiler, lister, tabeller og fotnoter.',
  },
  html: {
    name: 'Nettside (én fil)',
    text: 'Åpnes i en nettleser, og trenger ingen andre filer ved siden av seg.',
  },
  md: { name: 'Markdown', text: 'Ren tekst med enkel markering, til andre skriveverktøy.' },
}

export const exporting = {
  title: 'Last ned utkastet',
  lead: 'Filen viser teksten slik den er nå, og er merket som utkast.',
  fields: { format: { label: 'Format', problem: 'Velg et format.' } },
  formats,
  submit: 'Lag filen',
  jobTitle: 'Filen din',
  working: 'Filen lages. En lang plan kan ta et minutt.',
  queued: 'Filen står i kø.',
  progress: 'Framdrift',
  percent: (percent: number) => `${percent} prosent`,
  reload: 'Se om filen er ferdig',
  finished: 'Filen er klar.',
  download: (fileName: string) => `Last ned ${fileName}`,
  kept: 'Filen ligger her i et døgn.',
  failed: 'Filen kunne ikke lages',
  again: 'Prøv på nytt',
  toPlan: 'Tilbake til planen',
}
