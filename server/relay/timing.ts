/** The relay's times in milliseconds; tests make them short. */
export interface RelayTiming {
  /** How often a node listens for its own beat. */
  readonly beatMs: number
  /** How many beats in a row may go unheard before the line is taken for dead. */
  readonly beatsUnheard: number
  /** How long PostgreSQL may take to let in, or to answer. */
  readonly patienceMs: number
  /** The pause before trying again, doubled from the first to the longest. */
  readonly firstPauseMs: number
  readonly longestPauseMs: number
}

/** A dead line is noticed within six seconds. */
export const usualTiming: RelayTiming = {
  beatMs: 2_000,
  beatsUnheard: 2,
  patienceMs: 5_000,
  firstPauseMs: 200,
  longestPauseMs: 5_000,
}
