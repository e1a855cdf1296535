import { setTimeout as wait } from 'node:timers/promises'

/** Longer than the work behind an answer takes, in milliseconds. */
const EVEN = 200

/**
 * Runs the work and answers no sooner than an even time after the question, so that how long it took does not tell
 * whether there was anything to do.
 */
export async function inEvenTime(work: () => Promise<void>): Promise<void> {
  await Promise.all([work(), wait(EVEN)])
}
