import { useEffect, useState } from 'react'
import type { Id } from '~core/ids'
import { proposalLine } from '~app/editor/proposals/proposalLine'
import { Proposals } from '~app/editor/proposals/Proposals'

/** The stream gets so long to open, in milliseconds. */
const STREAM_PATIENCE = 2_000

/** The page's proposals. Like the desk they are made in the browser, once the page has come alive. */
export function useProposalStore(planId: Id): Proposals | null {
  const [store, setStore] = useState<Proposals | null>(null)
  useEffect(() => {
    const made = new Proposals(proposalLine(planId, (...asked) => fetch(...asked)))
    // eslint-disable-next-line react-hooks/set-state-in-effect -- the browser's own things are not there before
    setStore(made)
    // What shows them comes after the page; it is here when the net is gone.
    void Promise.allSettled([import('./ProposalCard'), import('./ProposeDialog')])
    // The plan's stream usually asks for them first.
    const opening = setTimeout(() => void made.open(), STREAM_PATIENCE)
    return () => {
      clearTimeout(opening)
      made.close()
      setStore(null)
    }
  }, [planId])
  return store
}
