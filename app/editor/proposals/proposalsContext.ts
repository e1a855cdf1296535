import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Proposals, ProposalsSnapshot } from './Proposals'

/** The page's proposals; null on the server, and until the page has come alive. */
export const ProposalsContext = createContext<Proposals | null>(null)

export const useProposals = (): Proposals | null => useContext(ProposalsContext)

const silent = () => () => undefined

/** A part of what is known of the proposals; the component is drawn again when that part changes. */
export function useProposalsState<Part>(select: (snapshot: ProposalsSnapshot) => Part, before: Part): Part {
  const proposals = useProposals()
  const read = () => (proposals ? select(proposals.snapshot) : before)
  return useSyncExternalStore(proposals?.subscribe ?? silent, read, () => before)
}
