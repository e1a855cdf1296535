import { arranged, type Arranged } from './arrange'
import type { GoalWords } from './attributes'
import { compareDivision } from './compareLine'
import type { Comparing } from './comparing'
import type { AttributeName, Line } from './comparison'
import { divisionsIn } from './divisions'
import { pairLines, type FlowPair } from './pairing'
import type { Flow, Passage } from './passage'
import type { Effort } from './sequence'

/** The flows of two texts. Those that hold the same part of it stand in `together`. */
export interface Flows {
  readonly before: readonly Flow[]
  readonly after: readonly Flow[]
  readonly together: readonly FlowPair[]
}

/** Finds the lines again in all flows, and answers with what compares any two of them, or one with nothing. */
export function flowComparison(flows: Flows, goals: GoalWords, effort: Effort): Comparing['flows'] {
  const comparing: Comparing = {
    partners: pairLines(flows.before, flows.after, flows.together, effort),
    goals,
    effort,
    flows: (before, after) => compareFlow(before, after, comparing),
  }
  return comparing.flows
}

function compareFlow(before: Flow | undefined, after: Flow | undefined, comparing: Comparing): Line[] {
  const entries = arranged(
    before?.passages ?? [],
    after?.passages ?? [],
    (passage) => comparing.partners.of(passage),
    ({ text }) => text.length + 1,
  )
  const lines: Line[] = []
  let last: Arranged<Passage> | undefined
  for (const division of divisionsIn(entries)) {
    const { entry } = division
    const [line, ...others] = compareDivision(division, comparing)
    if (line)
      lines.push(goesAlong(line, lines.at(-1)) || cameAlong(entry, last) ? { ...line, along: true } : line)
    for (const other of others) lines.push(other)
    last = entry
  }
  return lines
}

/** Whether two neighbours were moved in one go: they were neighbours before and are so again. */
function cameAlong(entry: Arranged<Passage>, last: Arranged<Passage> | undefined): boolean {
  if (entry.kind !== last?.kind || (entry.kind !== 'moved' && entry.kind !== 'departed')) return false
  if (last.kind !== 'moved' && last.kind !== 'departed') return false
  const follows = (line: Passage, other: Passage) =>
    line.flow === other.flow && line.place === other.place + 1
  return follows(entry.before, last.before) && follows(entry.after, last.after)
}

const surroundings: ReadonlySet<AttributeName> = new Set<AttributeName>([
  'frame',
  'list',
  'start',
  'numbering',
  'listLevel',
  'marker',
  'apart',
])

/** Whether a line is set otherwise just as the one above it is: both were framed, or indented. */
function goesAlong({ kind, attributes }: Line, above: Line | undefined): boolean {
  if (kind !== 'changed' || attributes.length === 0) return false
  return attributes.every(({ name, before, after }) =>
    above?.attributes.some(
      (other) =>
        surroundings.has(name) && other.name === name && other.before === before && other.after === after,
    ),
  )
}
