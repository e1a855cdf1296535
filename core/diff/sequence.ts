/**
 * What was replaced in a sequence: of words, of block ids, of anything that can be told apart by a string.
 *
 * The shortest edit, where it is short. Where it is not, what stands exactly once on either side divides the sequence,
 * and each part is tried again; a part with nothing of the kind was rewritten, and is said to be replaced. So the cost
 * grows with the length, however hostile the two are to each other.
 */
import { heaviestIncreasing } from './increasing'
import { shortestEdit, type Stretch } from './shortestEdit'

/** `before[beforeStart..beforeEnd)` was replaced by `after[afterStart..afterEnd)`. One of the two may be empty. */
export interface Hunk {
  readonly beforeStart: number
  readonly beforeEnd: number
  readonly afterStart: number
  readonly afterEnd: number
}

/** What a comparison has cost so far. */
export interface Effort {
  steps: number
}

/** Beyond this many edits, the shortest is no longer looked for. */
const MOST_EDITS = 200
/** A comparison takes at most so many steps, and so many for each element; what is then still open is replaced. */
const STEPS = 100_000
const STEPS_EACH = 100

/** The hunks that make `before` into `after`, in order, with at least one kept element between any two. */
export function diffSequence(
  before: readonly string[],
  after: readonly string[],
  effort: Effort = { steps: 0 },
): Hunk[] {
  const [numbersBefore, numbersAfter] = numbered(before, after)
  const limit = effort.steps + STEPS + STEPS_EACH * (before.length + after.length)
  const hunks: Hunk[] = []

  const compare = (whole: Stretch): void => {
    const stretch = trimmed(numbersBefore, numbersAfter, whole, effort)
    const removable = stretch.beforeEnd - stretch.beforeStart
    const insertable = stretch.afterEnd - stretch.afterStart
    if (removable === 0 && insertable === 0) return
    if (removable === 0 || insertable === 0 || effort.steps > limit) return void hunks.push(stretch)

    const edits = shortestEdit(numbersBefore, numbersAfter, stretch, MOST_EDITS, effort)
    if (edits) return void hunks.push(...edits)

    const parts = betweenLandmarks(numbersBefore, numbersAfter, stretch)
    effort.steps += removable + insertable
    if (parts.length === 1) hunks.push(stretch)
    else parts.forEach(compare)
  }

  compare({ beforeStart: 0, beforeEnd: before.length, afterStart: 0, afterEnd: after.length })
  return hunks
}

/** The elements as numbers, equal ones alike: cheaper to compare many times. */
function numbered(before: readonly string[], after: readonly string[]): [Int32Array, Int32Array] {
  const numbers = new Map<string, number>()
  const numberOf = (element: string) => {
    const known = numbers.get(element)
    if (known !== undefined) return known
    numbers.set(element, numbers.size)
    return numbers.size - 1
  }
  return [Int32Array.from(before, numberOf), Int32Array.from(after, numberOf)]
}

function trimmed(before: Int32Array, after: Int32Array, stretch: Stretch, effort: Effort): Stretch {
  let { beforeStart, beforeEnd, afterStart, afterEnd } = stretch
  while (beforeStart < beforeEnd && afterStart < afterEnd && before[beforeStart] === after[afterStart]) {
    beforeStart += 1
    afterStart += 1
  }
  while (beforeStart < beforeEnd && afterStart < afterEnd && before[beforeEnd - 1] === after[afterEnd - 1]) {
    beforeEnd -= 1
    afterEnd -= 1
  }
  effort.steps += stretch.beforeEnd - stretch.beforeStart - (beforeEnd - beforeStart) + 1
  return { beforeStart, beforeEnd, afterStart, afterEnd }
}

/** The stretches between the elements that occur once on either side and are in the same order on both. */
function betweenLandmarks(before: Int32Array, after: Int32Array, stretch: Stretch): Stretch[] {
  const placesBefore = onlyPlaces(before, stretch.beforeStart, stretch.beforeEnd)
  const placesAfter = onlyPlaces(after, stretch.afterStart, stretch.afterEnd)
  const common = [...placesBefore].flatMap(([element, beforeAt]) => {
    const afterAt = placesAfter.get(element)
    return afterAt === undefined ? [] : [{ beforeAt, afterAt }]
  })
  const stretches: Stretch[] = []
  let { beforeStart, afterStart } = stretch
  for (const { beforeAt, afterAt } of heaviestIncreasing(common, (element) => element.afterAt)) {
    stretches.push({ beforeStart, beforeEnd: beforeAt, afterStart, afterEnd: afterAt })
    beforeStart = beforeAt + 1
    afterStart = afterAt + 1
  }
  return [...stretches, { ...stretch, beforeStart, afterStart }]
}

/** Where the elements are that occur once only. */
function onlyPlaces(elements: Int32Array, start: number, end: number): Map<number, number> {
  const places = new Map<number, number>()
  const several = new Set<number>()
  for (let place = start; place < end; place += 1) {
    const element = elements[place] ?? 0
    if (places.has(element)) several.add(element)
    else places.set(element, place)
  }
  for (const element of several) places.delete(element)
  return places
}
