/** Sladding: characters of a statement that nobody sees outside. Both variants are kept; only the redacted one leaves. */

/** From the character at `start` up to, not including, the one at `end`. */
export interface Redacted {
  readonly start: number
  readonly end: number
}

/**
 * What stands where something was taken out. A word, which is read aloud and which every font has; always the same, since
 * the length of what stood there is nobody's business either.
 */
export const REDACTED = '[sladdet]'

/** The text as everybody may read it. Ranges may touch, overlap and reach over the end. */
export function redacted(text: string, ranges: readonly Redacted[]): string {
  let shown = ''
  let at = 0
  for (const { start, end } of joined(ranges, text.length)) {
    shown += text.slice(at, start) + REDACTED
    at = end
  }
  return shown + text.slice(at)
}

/** The ranges in order, none touching another, within the text; empty ones left out. */
export function joined(ranges: readonly Redacted[], length: number): Redacted[] {
  const found: Redacted[] = []
  const within = ranges
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(length, end) }))
    .filter(({ start, end }) => start < end)
    .sort((one, other) => one.start - other.start)
  for (const range of within) {
    const last = found.at(-1)
    if (last && range.start <= last.end)
      found[found.length - 1] = { start: last.start, end: Math.max(last.end, range.end) }
    else found.push(range)
  }
  return found
}
