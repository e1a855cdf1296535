import type { SerializeFrom } from '@remix-run/node'
import { createContext, useContext } from 'react'
import type { Services } from '~server/services'

/** The table as its page has it, and who looks. */
export type TablePage = SerializeFrom<Awaited<ReturnType<Services['treatmentTable']>>>
export type TableFacts = NonNullable<TablePage['table']>
export type TableGroup = TableFacts['groups'][number]
export type RemarkRow = TableGroup['rows'][number]
/** The remark that lies open. */
export type OpenRemark = SerializeFrom<Awaited<ReturnType<Services['remarkToTreat']>>>
export type Division = SerializeFrom<Awaited<ReturnType<Services['statementDivision']>>>

export interface TreatmentPage {
  readonly planId: string
  readonly language: string
  readonly mayTreat: boolean
  readonly table: TableFacts
  readonly open: OpenRemark | null
  /** Who is on which remark. */
  readonly lookers: readonly { readonly remarkId: string; readonly name: string }[]
}

export const TreatmentContext = createContext<TreatmentPage | null>(null)

export function useTreatment(): TreatmentPage {
  const page = useContext(TreatmentContext)
  if (!page) throw new Error('useTreatment stands outside the table’s page')
  return page
}

/** The address of a row on its page. */
export const rowId = (remarkId: string) => `merknad-${remarkId}`
