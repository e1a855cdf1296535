import { setTimeout as sleep } from 'node:timers/promises'

/** Runs the work for each, so many at a time. */
export async function each<T>(
  all: readonly T[],
  atOnce: number,
  work: (one: T) => Promise<void>,
): Promise<void> {
  const waiting = all.values()
  const lane = async () => {
    for (const one of waiting) await work(one)
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, all.length) }, lane))
}

/** Waits until it is so, or the time is up. @returns whether it is so */
export async function until(isSo: () => boolean, patienceMs: number): Promise<boolean> {
  const end = performance.now() + patienceMs
  while (!isSo()) {
    if (performance.now() > end) return false
    await sleep(2)
  }
  return true
}

/** The value below which the given share of all lies; null when there is none. */
export function percentile(values: readonly number[], share: number): number | null {
  const sorted = Float64Array.from(values).sort()
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? null
}

/** The middle one. */
export const median = (values: readonly number[]) => percentile(values, 0.5)
