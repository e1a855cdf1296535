/** What happened in a demonstration after the council had decided: the adoption, the public page, the follow-up. */
import type { MeasureStatus } from '~core/document/nodes/measure'

/** Days are counted from today. */
export interface ExampleAdoption {
  /** When the resolution was registered. */
  readonly registered: number
  /** When everybody could read the plan. */
  readonly published: number
  /** What was told about measures, the oldest of each first. */
  readonly followed: readonly {
    /** The measure's title. */
    readonly measure: string
    /** A slug. */
    readonly by: string
    readonly day: number
    readonly status: MeasureStatus
    readonly note: string
  }[]
}
