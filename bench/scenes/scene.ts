import type { Contender } from '../contenders/contender'
import type { Stage } from './stage'

/** What one scene with one server gave, by the columns' keys. */
export type Figures = Readonly<Record<string, number | string | boolean | null>>

export interface Column {
  readonly key: string
  readonly title: string
  /** Decimals. */
  readonly digits?: number
  /** Whether Langbord's figure is also told as a share of each peer's. */
  readonly compared?: boolean
}

/** One thing that is measured, with every server that can be measured so. */
export interface Scene {
  readonly name: string
  readonly title: string
  readonly columns: readonly Column[]
  /** Whether the server has what the scene asks for. */
  fits(contender: Contender): boolean
  measure(stage: Stage): Promise<Figures>
}

export const isLangbord = ({ name }: Contender) => name === 'langbord'
/** The servers that know what a document is. */
export const isServer = ({ dialect }: Contender) => dialect !== 'relay'
/** The servers whose texts outlive them. */
export const isDurable = ({ persists }: Contender) => persists
