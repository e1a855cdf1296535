const MINUTE = 60_000

/** When an item's time is up; null for one without a time of its own. */
export function timerFor(item: { readonly minutes: number | null } | undefined, from: Date): Date | null {
  return item?.minutes ? new Date(from.getTime() + item.minutes * MINUTE) : null
}
