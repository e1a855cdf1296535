/**
 * What the page says about saving. It must be true: "saved" only when the server has said that everything
 * written here is durable, and never because a copy lies on the device.
 *
 * Each live section keeps one `Line`, moved on by what happens to it; the header shows what the lines say
 * together. Times are milliseconds since 1970.
 */

/** Why the server takes no more from here. */
export type LineRefusal =
  | 'signedOut'
  | 'noRight'
  | 'gone'
  | 'outdated'
  | 'rejected'
  /** The section was locked, or the role changed, while changes waited here. */
  | 'locked'
  | 'role'
  | 'phase'

/** One section's line to the server. */
export interface Line {
  readonly contact: 'opening' | 'open' | 'lost'
  /** Since when there has been no contact; null while there is. */
  readonly withoutContactSince: number | null
  /** Changes that the server has not acknowledged. A run of keystrokes is one change. */
  readonly waiting: number
  readonly lastEditAt: number | null
  /** Set when waiting changes were made without contact and are on their way. */
  readonly catchingUp: boolean
  readonly savedAt: number | null
  readonly storageFailing: boolean
  readonly refusal: LineRefusal | null
}

export type LineEvent =
  | { readonly kind: 'restored'; readonly waiting: number }
  | { readonly kind: 'edited'; readonly at: number }
  /** The server's acknowledgement; `all` when it covers everything that stands here. */
  | { readonly kind: 'acknowledged'; readonly all: boolean; readonly at: number }
  | { readonly kind: 'opened' }
  | { readonly kind: 'lost'; readonly at: number }
  | { readonly kind: 'storage'; readonly failing: boolean }
  | { readonly kind: 'refused'; readonly reason: LineRefusal }
  | { readonly kind: 'accepted' }

/** Edits closer together than this are one change to whoever reads the number. */
const ONE_CHANGE = 1_000
/** How long contact may be away before the page says so. */
export const PATIENCE = 3_000

export function openLine(now: number): Line {
  return {
    contact: 'opening',
    withoutContactSince: now,
    waiting: 0,
    lastEditAt: null,
    catchingUp: false,
    savedAt: null,
    storageFailing: false,
    refusal: null,
  }
}

export function advance(line: Line, event: LineEvent): Line {
  switch (event.kind) {
    case 'restored':
      return { ...line, waiting: Math.max(line.waiting, event.waiting), catchingUp: event.waiting > 0 }
    case 'edited': {
      const continues =
        line.waiting > 0 && line.lastEditAt !== null && event.at - line.lastEditAt < ONE_CHANGE
      return {
        ...line,
        waiting: continues ? line.waiting : line.waiting + 1,
        lastEditAt: event.at,
        catchingUp: line.catchingUp || line.contact !== 'open',
      }
    }
    case 'acknowledged':
      if (!event.all) return line
      return { ...line, waiting: 0, catchingUp: false, savedAt: event.at, refusal: null }
    case 'opened':
      return { ...line, contact: 'open', withoutContactSince: null }
    case 'lost':
      return {
        ...line,
        contact: 'lost',
        withoutContactSince: line.withoutContactSince ?? event.at,
        catchingUp: line.catchingUp || line.waiting > 0,
      }
    case 'storage':
      return { ...line, storageFailing: event.failing }
    case 'refused':
      return { ...line, refusal: event.reason }
    case 'accepted':
      return { ...line, refusal: null }
  }
}

/** What the header says. */
export type SaveState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'connected' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'sending'; readonly waiting: number }
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'offline'; readonly waiting: number; readonly since: number }
  | { readonly kind: 'storageFailing'; readonly waiting: number }
  | { readonly kind: 'refused'; readonly reason: LineRefusal; readonly waiting: number }
  | { readonly kind: 'blocked'; readonly waiting: number }

/**
 * What all lines say together at a moment: the worst that is true.
 *
 * @param socketsBlocked the server answers, but no WebSocket gets through
 */
export function saveState(lines: readonly Line[], now: number, socketsBlocked = false): SaveState {
  const waiting = lines.reduce((sum, line) => sum + line.waiting, 0)
  const refused = lines.find((line) => line.refusal !== null)
  if (refused?.refusal) return { kind: 'refused', reason: refused.refusal, waiting }
  if (socketsBlocked) return { kind: 'blocked', waiting }
  if (lines.some((line) => line.storageFailing)) return { kind: 'storageFailing', waiting }

  const since = offlineSince(lines, now)
  if (since !== null) return { kind: 'offline', waiting, since }
  if (waiting > 0) {
    return lines.some((line) => line.catchingUp && line.contact === 'open')
      ? { kind: 'sending', waiting }
      : { kind: 'saving' }
  }
  const savedAt = Math.max(...lines.map((line) => line.savedAt ?? -Infinity))
  if (Number.isFinite(savedAt)) return { kind: 'saved', at: savedAt }
  return { kind: lines.some((line) => line.contact === 'open') ? 'connected' : 'opening' }
}

/**
 * Since when the page counts as offline: a line that holds waiting changes has been out of contact for longer
 * than our patience, or every line has. A section that is merely being opened is no loss while others answer.
 */
function offlineSince(lines: readonly Line[], now: number): number | null {
  const away = lines.filter(
    (line) => line.withoutContactSince !== null && now - line.withoutContactSince >= PATIENCE,
  )
  const counts = away.length === lines.length || away.some((line) => line.waiting > 0)
  if (away.length === 0 || !counts) return null
  return Math.min(...away.map((line) => line.withoutContactSince ?? now))
}

/** Fewest milliseconds between two things said aloud. */
export const BETWEEN_ANNOUNCEMENTS = 10_000

/**
 * When the next change may be read out to those who listen: at once when nothing has been said for a while.
 *
 * @returns milliseconds to wait
 */
export function untilAnnouncement(lastSaidAt: number | null, now: number): number {
  return lastSaidAt === null ? 0 : Math.max(0, lastSaidAt + BETWEEN_ANNOUNCEMENTS - now)
}
