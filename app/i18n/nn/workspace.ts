import type { workspace as nb } from '../nb/workspace'

export const workspace: typeof nb = {
  contents: 'Innhald',
  emptySection: 'Ingen har skrive her enno.',
}
