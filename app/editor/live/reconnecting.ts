/** Milliseconds: the first wait at most, and the longest. */
const FIRST = 200
const LONGEST = 5_000

/**
 * How long to wait before trying to connect again: twice as long after each failure, and never as long as the others.
 *
 * When a server has been restarted, everybody at every table was cut off at the same moment. Their tries are spread
 * over half of the wait, so that the server does not meet all of them at once, again and again.
 *
 * @param failures how many tries or connections have ended since one was of use; at least 1
 * @param chance from 0 up to 1
 * @returns milliseconds
 */
export function reconnectWait(failures: number, chance: number = Math.random()): number {
  const most = Math.min(LONGEST, FIRST * 2 ** (failures - 1))
  return Math.round((most * (1 + chance)) / 2)
}
