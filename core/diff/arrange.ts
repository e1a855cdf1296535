import { heaviestIncreasing } from './increasing'

/**
 * One thing in the merged order of two. What was moved is there twice: where it stands now (`moved`), and where it
 * stood (`departed`).
 */
export type Arranged<Thing> =
  | { readonly kind: 'stayed' | 'moved' | 'departed'; readonly before: Thing; readonly after: Thing }
  | { readonly kind: 'added'; readonly before: null; readonly after: Thing }
  | { readonly kind: 'removed'; readonly before: Thing; readonly after: null }

/**
 * Merges two orders of things into one: what is there now in its order, what is gone where it stood. As little as
 * possible, by weight, is said to have been moved. A thing may have its partner in another place altogether.
 */
export function arranged<Thing>(
  before: readonly Thing[],
  after: readonly Thing[],
  partnerOf: (thing: Thing) => Thing | undefined,
  weightOf: (thing: Thing) => number = () => 1,
): Arranged<Thing>[] {
  const merged: Arranged<Thing>[] = []
  let [beforeAt, afterAt] = [0, 0]
  const upTo = (beforeEnd: number, afterEnd: number) => {
    for (const thing of before.slice(beforeAt, beforeEnd)) {
      const partner = partnerOf(thing)
      if (partner === undefined) merged.push({ kind: 'removed', before: thing, after: null })
      else merged.push({ kind: 'departed', before: thing, after: partner })
    }
    for (const thing of after.slice(afterAt, afterEnd)) {
      const partner = partnerOf(thing)
      if (partner === undefined) merged.push({ kind: 'added', before: null, after: thing })
      else merged.push({ kind: 'moved', before: partner, after: thing })
    }
  }
  for (const stay of stays(before, after, partnerOf, weightOf)) {
    upTo(stay.beforeAt, stay.afterAt)
    merged.push({ kind: 'stayed', before: stay.before, after: stay.after })
    beforeAt = stay.beforeAt + 1
    afterAt = stay.afterAt + 1
  }
  upTo(before.length, after.length)
  return merged
}

/** The pairs that kept their order, with their places. */
function stays<Thing>(
  before: readonly Thing[],
  after: readonly Thing[],
  partnerOf: (thing: Thing) => Thing | undefined,
  weightOf: (thing: Thing) => number,
) {
  const places = new Map(before.map((thing, place) => [thing, place]))
  const pairs = after.flatMap((thing, afterAt) => {
    const partner = partnerOf(thing)
    const beforeAt = partner === undefined ? undefined : places.get(partner)
    return partner === undefined || beforeAt === undefined
      ? []
      : [{ before: partner, after: thing, beforeAt, afterAt }]
  })
  return heaviestIncreasing(
    pairs,
    (pair) => pair.beforeAt,
    (pair) => weightOf(pair.after),
  )
}
