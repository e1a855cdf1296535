/** A work session of the demonstration that is over: who was there, what came of each item, what it changed. */
export interface ExampleSession {
  readonly title: string
  readonly place: string
  readonly minutes: number
  /** How many days ago, and at which hour in Norway. */
  readonly daysAgo: number
  readonly time: string
  /** Slugs: those who were there, and those who were invited and did not come. */
  readonly present: readonly string[]
  readonly absent: readonly string[]
  /** Somebody in the room without a seat here. */
  readonly guest: { readonly name: string; readonly side: 'politics' | 'administration' | 'voluntary' }
  readonly items: readonly {
    readonly title: string
    /** The section's title; null: none in particular. */
    readonly section: string | null
    readonly minutes: number
    readonly notes: string
    readonly decision: string
  }[]
  /** Words of the text that the session changed: as they stand, and as they stood before. */
  readonly changed: readonly { readonly section: string; readonly now: string; readonly before: string }[]
  readonly remark: string
}
