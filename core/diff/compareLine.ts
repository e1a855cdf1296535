import type { InlineJson } from '~core/document/json'
import type { Arranged } from './arrange'
import { attributeChanges, partingChange } from './attributes'
import { compareTable, isKeptTable } from './compareTable'
import type { Comparing } from './comparing'
import { blankLine, type AttributeChange, type Line, type Place } from './comparison'
import { diffDivided } from './dividedWords'
import type { Division } from './divisions'
import { passagesIn, type Passage } from './passage'
import { sameJson } from './sameJson'
import { diffInline, type Segment } from './words'

/** What became of one line, and of those that were divided from it or joined to it, in reading order. */
export function compareDivision(division: Division, comparing: Comparing): Line[] {
  const { entry, kind, above, below } = division
  if (kind === 'whole') return [compareLine(entry, comparing)]
  const { before, after } = entry
  const several = (own: Passage | null) => [...above, ...(own ? [own] : []), ...below].map(contentOf)
  const pieces =
    kind === 'split'
      ? diffDivided(before ? [contentOf(before)] : [], several(after), comparing.effort)
      : diffDivided(several(before), after ? [contentOf(after)] : [], comparing.effort)
  const part = (line: Passage, words: readonly Segment[] = []): Line => ({
    ...blankLine,
    kind,
    before: kind === 'joined' ? line.standing : null,
    after: kind === 'split' ? line.standing : null,
    words,
  })
  const line = compareLine(entry, comparing)
  return [
    ...above.map((one, place) => part(one, pieces[place])),
    { ...line, kind: line.kind === 'moved' ? 'moved' : 'changed', words: pieces[above.length] ?? [] },
    ...below.map((one, place) => part(one, pieces[above.length + 1 + place])),
  ]
}

function compareLine({ kind, before, after }: Arranged<Passage>, comparing: Comparing): Line {
  const sides = { before: before?.standing ?? null, after: after?.standing ?? null }
  if (kind === 'departed')
    return { ...blankLine, kind, before: before.standing, after: null, elsewhere: placeOf(after) }
  if (kind === 'added' || kind === 'removed')
    return { ...blankLine, kind, ...sides, ...contents(before, after, comparing) }

  const set = attributeChanges(before.standing, after.standing, comparing.goals)
  const attributes = kind === 'stayed' ? [...set, ...partings(before, after, comparing)] : set
  const inside = contents(before, after, comparing)
  if (kind === 'moved')
    return { ...blankLine, kind, ...sides, attributes, ...inside, elsewhere: placeOf(before) }
  const isKept =
    attributes.length === 0 &&
    inside.words.every((segment) => segment.kind === 'kept') &&
    inside.lines.every((line) => line.kind === 'kept') &&
    (!inside.table || isKeptTable(inside.table))
  if (isKept) return { ...blankLine, kind: 'kept', ...sides }
  return { ...blankLine, kind: 'changed', ...sides, attributes, ...inside }
}

function partings(before: Passage, after: Passage, { partners }: Comparing): AttributeChange[] {
  const [was, is] = [above(before), above(after)]
  if (!was || !is || partners.of(is) !== was) return []
  return partingChange([was.standing, before.standing], [is.standing, after.standing])
}

const above = ({ flow, place }: Passage) => flow.passages[place - 1]

/** The words of a line, or the lines in it. */
function contents(
  before: Passage | null,
  after: Passage | null,
  comparing: Comparing,
): Pick<Line, 'words' | 'lines' | 'table'> {
  const nothing = { words: [], lines: [], table: null }
  const family = (after ?? before)?.family
  if (family === 'text') return { ...nothing, words: compareWords(before, after, comparing) }
  if (before && after && isSameInside(before, after, comparing)) return nothing
  if (family === 'table') return { ...nothing, table: compareTable(before, after, comparing) }
  return { ...nothing, lines: comparing.flows(before?.inner, after?.inner) }
}

/** Whether the same stands in two lines, every line of it in its place. */
function isSameInside(before: Passage, after: Passage, { partners }: Comparing): boolean {
  if (!sameJson(before.block.content, after.block.content)) return false
  const [was, is] = [before, after].map(({ inside }) => inside.flatMap((flow) => [...passagesIn(flow)]))
  return is?.every((line, place) => partners.of(line) === was?.[place]) ?? true
}

function compareWords(before: Passage | null, after: Passage | null, { effort }: Comparing): Segment[] {
  const [was, is] = [before ? contentOf(before) : [], after ? contentOf(after) : []]
  if (before && after && sameJson(was, is)) return is.length > 0 ? [{ kind: 'kept', content: is }] : []
  return diffInline(was, is, effort)
}

/** The content of a line of text. */
function contentOf({ block }: Passage): readonly InlineJson[] {
  return (block.content ?? []) as readonly InlineJson[]
}

function placeOf({ flow, block }: Passage): Place {
  return { sectionId: flow.sectionId, blockId: block.attrs.id }
}
