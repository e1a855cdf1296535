import type { Anchor } from '~core/anchor/anchor'
import type { Resolution } from '~core/anchor/resolve'
import { agreeing, groupsOf, isUntouchedAround, spaceless, type Letter } from './traces'

/** What became of an anchor, and what is wrong about that. */
export interface Verdict {
  readonly outcome: string
  readonly fault?: string
}

/** So many letters are known again by themselves. */
const LONG = 40
/** So many letters in a row are not the same by chance. */
const MANY = 32

/**
 * Judges where an anchor was found by where the letters that were marked for it are.
 *
 * Found is right at marked letters. Nowhere is right when fewer than half of the letters stand together anywhere, and
 * for words that were torn: into pieces, or, few as they were, out of what stood around them.
 */
export function verdictOn(
  resolution: Resolution,
  anchor: Anchor,
  trace: number,
  quoted: string,
  sections: ReadonlyMap<string, readonly Letter[]>,
): Verdict {
  const groups = [...sections.values()].flatMap((letters) => groupsOf(letters, trace, quoted))
  const standing = (part: number) => groups.filter(({ count }) => count >= part * quoted.length)
  const wrong = (outcome: string): Verdict => ({
    outcome,
    fault: JSON.stringify({ outcome, quoted, anchor, resolution, ...shown(sections, trace) }, null, 1),
  })

  if (resolution.found === 'nowhere') {
    if (standing(1 / 2).length === 0) return { outcome: 'detached' }
    const known = groups.filter(
      ({ letters, start, end, count }) =>
        (count >= LONG && 4 * count >= 3 * quoted.length) ||
        (count === quoted.length && isUntouchedAround(letters, { start, end }, anchor)),
    )
    return known.length === 0 ? { outcome: 'torn out' } : wrong('lost')
  }

  const { from, to, sectionId } = resolution.place
  const letters = sections.get(sectionId) ?? []
  const at = (blockId: string, offset: number) =>
    letters.findIndex((letter) => letter.blockId === blockId && letter.offset === offset)
  const span = { start: at(from.blockId, from.offset), end: at(to.blockId, to.offset - 1) + 1 }
  const covered = letters.slice(span.start, span.end)
  const own = covered.filter((letter) => letter.trace === trace).length
  if (own > 0) {
    const largest = Math.max(...groups.map(({ count }) => count))
    if (2 * own < largest) return { outcome: 'at a part' }
    return { outcome: resolution.exact ? `at ${resolution.found}` : 'changed' }
  }
  // Two writers together may wipe out the mark, somebody may write the same words anew, and what was written between
  // the words is of them once the server has taken them down again.
  const words = covered.map(({ letter }) => letter).join('')
  const isQuoted = [quoted, spaceless(anchor.quote)].some(
    (whole) => whole.includes(words) && 3 * words.length >= whole.length,
  )
  const isThere = resolution.found === 'position' || agreeing(letters, span, anchor) >= 8
  // All of many words stand elsewhere, and the marked ones were torn apart.
  const isOnlyOne = words === quoted && quoted.length >= MANY && standing(1).length === 0
  return (isQuoted && isThere) || isOnlyOne ? { outcome: 'same words' } : wrong('astray')
}

/** The texts with brackets around what is marked. */
function shown(sections: ReadonlyMap<string, readonly Letter[]>, trace: number): Record<string, string> {
  const bracketed = (letters: readonly Letter[]) =>
    letters.map(({ letter, trace: own }, at) => {
      const opens = own === trace && letters[at - 1]?.trace !== trace ? '[' : ''
      const closes = own === trace && letters[at + 1]?.trace !== trace ? ']' : ''
      return opens + letter + closes
    })
  return Object.fromEntries([...sections].map(([id, letters]) => [id, bracketed(letters).join('')]))
}
