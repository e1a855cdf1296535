import type { workspace as nb } from '../nb/workspace'

export const workspace: typeof nb = {
  contents: 'Contents',
  emptySection: 'Nobody has written here yet.',
}
