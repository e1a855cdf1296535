import type { planFrame as nb } from '../nb/planFrame'
import type { Words } from '../words'

export const planFrame: Words<typeof nb> = {
  menu: 'Pages of the plan',
  text: 'Text',
  proposals: 'Proposals',
  versions: 'Versions',
  people: 'People',
  download: 'Download',
  settings: 'Settings',
  log: 'Log of what was done in the plan',
  sessions: 'Work sessions',
  consultation: 'Consultation',
  remarks: 'Remarks',
  council: 'Political treatment',
  casePaper: 'Case paper',
}
