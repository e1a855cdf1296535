import type { Deps } from '../deps'

const DAY = 24 * 60 * 60 * 1000

/** The same on another day: what a demonstration did before today is done by the real commands, with their clock set. */
export function daysFrom(deps: Deps, days: number): Deps {
  return { ...deps, now: () => new Date(deps.now().getTime() + days * DAY) }
}
