import { useSyncExternalStore } from 'react'
import type { Desk, DeskSnapshot } from '~app/editor/live/Desk'

const beforeDesk: DeskSnapshot = {
  save: { kind: 'opening' },
  people: null,
  activeId: null,
  editor: null,
  pinned: new Set(),
  rested: 0,
}
const silent = () => () => undefined

/** What the desk shows; an empty one before it is there. */
export function useDeskSnapshot(desk: Desk | null): DeskSnapshot {
  return useSyncExternalStore(
    desk?.subscribe ?? silent,
    () => desk?.snapshot ?? beforeDesk,
    () => beforeDesk,
  )
}
