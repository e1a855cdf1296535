/** What a consultation (høring) goes by: how long it lasts at least, and what is usual. */
export const ruleProfileKinds = ['planningAct', 'thematic', 'own'] as const

/**
 * `planningAct`: a plan under plan- og bygningsloven, six weeks at the least (§ 11-14). `thematic`: a plan outside it
 * (temaplan), which no law gives a length; six weeks are customary. `own`: the municipality's own weeks.
 */
export type RuleProfileKind = (typeof ruleProfileKinds)[number]

export interface RuleProfile {
  readonly kind: RuleProfileKind
  /** How long it is to last, before anything is added for holidays. */
  readonly weeks: number
  /** Whether weeks are added for holidays within it. */
  readonly addsForHolidays: boolean
}

/** What the kind of profile proposes. */
export function profileOf(kind: RuleProfileKind): RuleProfile {
  return { kind, weeks: 6, addsForHolidays: true }
}

/** The shortest that a consultation may be, in weeks. */
export function leastWeeksOf(kind: RuleProfileKind): number {
  return kind === 'planningAct' ? 6 : 0
}
