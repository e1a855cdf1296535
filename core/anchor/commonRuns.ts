import type { Span } from './sectionText'

/** A run of letters that two texts have in common: where it stands in each. */
export interface CommonRun {
  readonly inA: number
  readonly inB: number
  readonly length: number
}

/** A run that begins at more places than this is no help in telling places apart, and would cost much to follow. */
const MOST_PLACES = 16

/** Texts made to be alike in many ways are compared no further than this. */
const MOST_STEPS = 1_000_000

/**
 * The runs of at least `shortest` letters that two texts have in common, in the same order in both: the longest first,
 * then those on either side of it. Shorter ones are left out, since any two Norwegian sentences have many.
 *
 * Given one of the texts, and then as many others as are to be compared with it.
 */
export function commonRuns(a: string, shortest: number): (b: string) => CommonRun[] {
  const places = placesOf(a, shortest)
  return (b) => {
    let steps = 0
    const longest = (inA: Span, inB: Span): CommonRun | undefined => {
      let best: CommonRun | undefined
      for (let bAt = inB.start; bAt + shortest <= inB.end && steps < MOST_STEPS; bAt += 1) {
        const starts = places.get(b.slice(bAt, bAt + shortest))
        if (!starts || starts.length > MOST_PLACES) continue
        for (const aAt of starts) {
          if (aAt < inA.start || aAt + shortest > inA.end) continue
          // On the diagonal of the best run, and within it: the same run again.
          if (best && aAt - best.inA === bAt - best.inB && aAt < best.inA + best.length) continue
          let [back, length] = [0, shortest]
          while (aAt - back > inA.start && bAt - back > inB.start && a[aAt - back - 1] === b[bAt - back - 1])
            back += 1
          while (aAt + length < inA.end && bAt + length < inB.end && a[aAt + length] === b[bAt + length])
            length += 1
          steps += back + length
          if (back + length > (best?.length ?? 0))
            best = { inA: aAt - back, inB: bAt - back, length: back + length }
        }
      }
      return best
    }
    const between = (inA: Span, inB: Span): CommonRun[] => {
      const isRoom = inA.end - inA.start >= shortest && inB.end - inB.start >= shortest
      const run = isRoom && steps < MOST_STEPS ? longest(inA, inB) : undefined
      if (!run) return []
      return [
        ...between({ start: inA.start, end: run.inA }, { start: inB.start, end: run.inB }),
        run,
        ...between(
          { start: run.inA + run.length, end: inA.end },
          { start: run.inB + run.length, end: inB.end },
        ),
      ]
    }
    return between({ start: 0, end: a.length }, { start: 0, end: b.length })
  }
}

/** Where each run of so many letters begins. */
function placesOf(text: string, length: number): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (let at = 0; at + length <= text.length; at += 1) {
    const start = text.slice(at, at + length)
    const known = places.get(start)
    if (known) known.push(at)
    else places.set(start, [at])
  }
  return places
}
