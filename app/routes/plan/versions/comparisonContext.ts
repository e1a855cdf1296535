import type { SerializeFrom } from '@remix-run/node'
import { createContext, useContext } from 'react'
import type { Services } from '~server/services'

/** What every row of a comparison needs to know about the page. */
export interface ComparisonPage {
  /** Null where lines are only read, as everybody may. */
  readonly planId: string | null
  /** The version that is compared from. */
  readonly from: string
  readonly sideBySide: boolean
  readonly mayRestore: boolean
  readonly titleOf: (sectionId: string) => string
  /** Who wrote what differs, by block; empty where no records tell it. */
  readonly tellsWho: boolean
  readonly changedBy: SerializeFrom<Awaited<ReturnType<Services['comparison']>>>['changedBy']
}

export const ComparisonContext = createContext<ComparisonPage | null>(null)

export function useComparison(): ComparisonPage {
  const page = useContext(ComparisonContext)
  if (!page) throw new Error('no comparison around this')
  return page
}
