import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Desk, DeskSnapshot } from './live/Desk'
import type { LiveSection, LiveSnapshot } from './live/LiveSection'

/** The page's desk; null on the server, and until the page has come alive. */
export const DeskContext = createContext<Desk | null>(null)

export function useDesk(): Desk | null {
  return useContext(DeskContext)
}

const silent = () => () => undefined

/** A part of what the desk shows; the component is drawn again when that part changes. */
export function useDeskState<Part>(select: (snapshot: DeskSnapshot) => Part, before: Part): Part {
  const desk = useDesk()
  const read = () => (desk ? select(desk.snapshot) : before)
  return useSyncExternalStore(desk?.subscribe ?? silent, read, () => before)
}

/** A live section's state; null while it is not live. */
export function useLiveState(section: LiveSection | null): LiveSnapshot | null {
  const read = () => section?.snapshot ?? null
  return useSyncExternalStore(section?.subscribe ?? silent, read, () => null)
}
