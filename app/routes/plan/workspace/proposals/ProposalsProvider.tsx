import { lazy, Suspense, type ReactNode } from 'react'
import { ProposalsContext, useProposalsState } from '~app/editor/proposals/proposalsContext'
import type { Proposals } from '~app/editor/proposals/Proposals'

const ProposeDialog = lazy(() => import('./ProposeDialog'))

/** Gives the page its proposals, and shows the one that is being written. */
export function ProposalsProvider({
  proposals,
  children,
}: {
  readonly proposals: Proposals | null
  readonly children: ReactNode
}) {
  return <ProposalsContext.Provider value={proposals}>{children}</ProposalsContext.Provider>
}

/** The dialog of the proposal that is being written; nothing where none is. */
export function WrittenProposal() {
  const writing = useProposalsState((snapshot) => snapshot.writing, null)
  return (
    writing && (
      <Suspense>
        <ProposeDialog writing={writing} />
      </Suspense>
    )
  )
}
