import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Id } from '~core/ids'
import type { RailFilter } from './filter'
import type { RailItem } from './railItem'
import type { Talk, TalkSnapshot } from './Talk'

/** What the margin shows, and what of it is marked in the text. */
export interface RailView {
  readonly talk: Talk
  /** Every card that there is, detached threads left out. */
  readonly items: readonly RailItem[]
  /** Those that the filter lets through. */
  readonly shown: readonly RailItem[]
  readonly focusedId: Id | null
  /** How many open threads each section has. */
  readonly counts: ReadonlyMap<Id, number>
  readonly filter: RailFilter
  readonly setFilter: (filter: RailFilter) => void
}

/** Null on the server, and until the page has come alive. */
export const RailContext = createContext<RailView | null>(null)

export function useRail(): RailView | null {
  return useContext(RailContext)
}

const silent = () => () => undefined

/** A part of what is known of the talk; the component is drawn again when that part changes. */
export function useTalkState<Part>(
  talk: Talk | null,
  select: (snapshot: TalkSnapshot) => Part,
  before: Part,
): Part {
  const read = () => (talk ? select(talk.snapshot) : before)
  return useSyncExternalStore(talk?.subscribe ?? silent, read, () => before)
}
