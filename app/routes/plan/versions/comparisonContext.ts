import { createContext, useContext } from 'react'

/** What every row of a comparison needs to know about the page. */
export interface ComparisonPage {
  readonly planId: string
  /** The version that is compared from. */
  readonly from: string
  readonly sideBySide: boolean
  readonly mayRestore: boolean
  readonly titleOf: (sectionId: string) => string
}

export const ComparisonContext = createContext<ComparisonPage | null>(null)

export function useComparison(): ComparisonPage {
  const page = useContext(ComparisonContext)
  if (!page) throw new Error('no comparison around this')
  return page
}
