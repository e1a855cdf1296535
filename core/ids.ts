/** An identifier made by the shell (a UUID or a short random id); core only compares it. */
export type Id = string

/** A moment in UTC. Shown and reckoned in Europe/Oslo. */
export type Instant = Date
