import type { Id } from '~core/ids'

/** Where the caret goes when it comes into a section. */
export type Arrival =
  | { readonly edge: 'start' | 'end'; readonly left?: number }
  | { readonly blockId: Id }
  | { readonly from: number; readonly to: number }
