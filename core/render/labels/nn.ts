import type { RenderLabels } from './labels'
import { municipalityName, monthNames } from './names'

export const nn: RenderLabels = {
  measure: 'Tiltak',
  responsible: 'Ansvar',
  deadline: 'Frist',
  cost: 'Kostnad',
  status: 'Status',
  statuses: {
    notStarted: 'Ikkje starta',
    inProgress: 'I gang',
    completed: 'Gjennomført',
    postponed: 'Utsett',
    stopped: 'Stansa',
  },
  goals: { goal: 'Mål', objective: 'Delmål' },
  factBox: 'Faktaboks',
  footnotes: 'Fotnotar',
  footnote: 'Fotnote',
  backToText: 'Tilbake til teksten',
  contents: 'Innhald',
  draft: 'Utkast',
  page: (page, pages) => `Side ${page} av ${pages}`,
  municipality: municipalityName,
  date: (day, month, year) => `${day}. ${monthNames[month - 1]} ${year}`,
  figureWithoutAlt: 'Bilete utan skildring',
}
