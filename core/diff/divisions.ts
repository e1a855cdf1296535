/**
 * Paragraphs that were divided or put together.
 *
 * The second half of a divided paragraph has a new id. Told line by line, its words would be removed above and inserted
 * below, although nobody touched them. So a line that took up what its neighbour lost is compared together with it.
 */
import type { Arranged } from './arrange'
import type { Bag } from './bag'
import type { Passage } from './passage'
import { isText } from './standing'

/** An entry of the merged text, with the lines that it was divided into or that were joined to it. */
export interface Division {
  readonly entry: Arranged<Passage>
  readonly kind: 'whole' | 'split' | 'joined'
  readonly above: readonly Passage[]
  readonly below: readonly Passage[]
}

/** So much of a line must be what its neighbour lost. */
const SHARE = 0.6

/** The entries of one flow, those that are part of a division no longer on their own. */
export function divisionsIn(entries: readonly Arranged<Passage>[]): Division[] {
  const [added, removed] = [textLines(entries, 'added'), textLines(entries, 'removed')]
  const taken = new Set<Passage>()
  const divisions = entries.map((entry): Division => {
    const whole: Division = { entry, kind: 'whole', above: [], below: [] }
    const { kind, before: was, after: is } = entry
    if ((kind !== 'stayed' && kind !== 'moved') || was.family !== 'text' || was.text === is.text) return whole
    const halves = neighbours(is, was.bag.without(is.bag), added, taken)
    if (halves) return { entry, kind: 'split', ...halves }
    // What was joined must have stood beside it in both texts.
    const others = kind === 'moved' ? undefined : neighbours(was, is.bag.without(was.bag), removed, taken)
    return others ? { entry, kind: 'joined', ...others } : whole
  })
  return divisions.filter(({ entry: { before, after, kind } }) => {
    if (kind === 'added') return !taken.has(after)
    return kind !== 'removed' || !taken.has(before)
  })
}

function textLines(entries: readonly Arranged<Passage>[], kind: 'added' | 'removed'): Set<Passage> {
  const lines = entries.flatMap((entry) => (entry.kind === kind ? [entry.after ?? entry.before] : []))
  return new Set(lines.filter(({ block }) => isText(block)))
}

/** The free lines above and below one that consist of words which it lost, if there are any. They are then taken. */
function neighbours(
  line: Passage,
  lost: Bag,
  free: ReadonlySet<Passage>,
  taken: Set<Passage>,
): Pick<Division, 'above' | 'below'> | undefined {
  let left = lost
  const towards = (step: 1 | -1): Passage[] => {
    const found: Passage[] = []
    for (let place = line.place + step; ; place += step) {
      const neighbour = line.flow.passages[place]
      if (!neighbour || !free.has(neighbour) || taken.has(neighbour)) return found
      const { bag } = neighbour
      if (bag.weight === 0 || bag.common(left) < SHARE * bag.weight) return found
      left = left.without(bag)
      taken.add(neighbour)
      found.push(neighbour)
    }
  }
  const [below, above] = [towards(1), towards(-1).reverse()]
  return above.length + below.length > 0 ? { above, below } : undefined
}
