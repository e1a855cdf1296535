import type { planFrame as nb } from '../nb/planFrame'

export const planFrame: typeof nb = {
  menu: 'Pages of the plan',
  text: 'Text',
  people: 'People',
  download: 'Download',
  settings: 'Settings',
}
