import type { planFrame as nb } from '../nb/planFrame'

export const planFrame: typeof nb = {
  menu: 'Sidene til planen',
  text: 'Tekst',
  people: 'Personar',
  download: 'Last ned',
  settings: 'Innstillingar',
}
