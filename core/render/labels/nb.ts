import type { RenderLabels } from './labels'
import { municipalityName, monthNames } from './names'

export const nb: RenderLabels = {
  measure: 'Tiltak',
  responsible: 'Ansvar',
  deadline: 'Frist',
  cost: 'Kostnad',
  status: 'Status',
  statuses: {
    notStarted: 'Ikke startet',
    inProgress: 'I gang',
    completed: 'Gjennomført',
    postponed: 'Utsatt',
    stopped: 'Stanset',
  },
  goals: { goal: 'Mål', objective: 'Delmål' },
  factBox: 'Faktaboks',
  footnotes: 'Fotnoter',
  footnote: 'Fotnote',
  backToText: 'Tilbake til teksten',
  contents: 'Innhold',
  draft: 'Utkast',
  page: (page, pages) => `Side ${page} av ${pages}`,
  municipality: municipalityName,
  date: (day, month, year) => `${day}. ${monthNames[month - 1]} ${year}`,
  figureWithoutAlt: 'Bilde uten beskrivelse',
}
