import type { Effort, Hunk } from './sequence'

/** Two stretches that are compared, each from its start up to but not including its end. */
export type Stretch = Hunk

/**
 * The fewest removals and insertions that make one stretch the other (Myers' greedy search), or nothing when that
 * takes more than `mostEdits`: the search costs the square of what it finds.
 */
export function shortestEdit(
  before: Int32Array,
  after: Int32Array,
  stretch: Stretch,
  mostEdits: number,
  effort: Effort,
): Hunk[] | undefined {
  const { beforeStart, afterStart } = stretch
  const removable = stretch.beforeEnd - beforeStart
  const insertable = stretch.afterEnd - afterStart
  const most = Math.min(mostEdits, removable + insertable)
  const centre = most + 1
  // For each diagonal (removals less insertions), how far into `before` the edits so far have come.
  const reach = new Int32Array(2 * most + 3)
  const history: Int32Array[] = []
  // Diagonals that have left the stretch are not followed further.
  let lowest = 0
  let highest = 0
  for (let edits = 0; edits <= most; edits += 1) {
    for (let diagonal = -edits + lowest; diagonal <= edits - highest; diagonal += 2) {
      let x = cameByInsertion(reach, centre + diagonal, diagonal, edits)
        ? (reach[centre + diagonal + 1] ?? 0)
        : (reach[centre + diagonal - 1] ?? 0) + 1
      const from = x
      while (
        x < removable &&
        x - diagonal < insertable &&
        before[beforeStart + x] === after[afterStart + x - diagonal]
      )
        x += 1
      effort.steps += 1 + x - from
      reach[centre + diagonal] = x
      if (x > removable) highest += 2
      else if (x - diagonal > insertable) lowest += 2
      else if (x === removable && x - diagonal === insertable) return traced(history, centre, edits, stretch)
    }
    history.push(reach.slice())
  }
  return undefined
}

/** Whether the furthest way to a diagonal inserts last; otherwise it removes last. */
function cameByInsertion(reach: Int32Array, at: number, diagonal: number, edits: number): boolean {
  return diagonal === -edits || (diagonal !== edits && (reach[at - 1] ?? 0) < (reach[at + 1] ?? 0))
}

/** The hunks on the way to the stretch's end, found by walking it backwards. */
function traced(
  history: readonly Int32Array[],
  centre: number,
  edits: number,
  { beforeStart, beforeEnd, afterStart, afterEnd }: Stretch,
): Hunk[] {
  const hunks: Hunk[] = []
  let diagonal = beforeEnd - beforeStart - (afterEnd - afterStart)
  for (let left = edits; left > 0; left -= 1) {
    const reach = history[left - 1] ?? new Int32Array()
    const inserts = cameByInsertion(reach, centre + diagonal, diagonal, left)
    diagonal += inserts ? 1 : -1
    const x = reach[centre + diagonal] ?? 0
    const beforeAt = beforeStart + x
    const afterAt = afterStart + x - diagonal
    const edit = {
      beforeStart: beforeAt,
      beforeEnd: inserts ? beforeAt : beforeAt + 1,
      afterStart: afterAt,
      afterEnd: inserts ? afterAt + 1 : afterAt,
    }
    const next = hunks.at(-1)
    if (next && next.beforeStart === edit.beforeEnd && next.afterStart === edit.afterEnd)
      hunks[hunks.length - 1] = { ...next, beforeStart: edit.beforeStart, afterStart: edit.afterStart }
    else hunks.push(edit)
  }
  return hunks.reverse()
}
