/**
 * Which line before is which line after.
 *
 * Ids come first: they survive typing, moving and wrapping. But in the editor they follow the place, not the words: a
 * line break at the front of a paragraph leaves the id on the empty line. So ids on which the words do not agree stand
 * back until all others have found theirs.
 */
import { likeness } from './bag'
import { passagesIn, type Flow, type Passage } from './passage'
import { Partners } from './partners'
import type { Effort } from './sequence'
import { pairSimilar } from './similar'
import { matchCells, matchColumns, matchRows } from './tablePairs'

/** Two flows that hold the same part of the text. */
export type FlowPair = readonly [before: Flow, after: Flow]

/** Words that have less in common are the same line only if nothing else is more like it. */
const DOUBTFUL = 0.25
/** Fewer letters prove nothing either way. */
const LETTERS = 12

/** Pairs the lines of all flows, also across them; `together` are the flows that belong to each other. */
export function pairLines(
  before: readonly Flow[],
  after: readonly Flow[],
  together: readonly FlowPair[],
  effort: Effort,
): Partners<Passage> {
  const linesBefore = before.flatMap((flow) => [...passagesIn(flow)])
  const linesAfter = after.flatMap((flow) => [...passagesIn(flow)])
  const named = new Partners<Passage>(effort)
  named.pairById(linesBefore, linesAfter, ({ block }) => block.attrs.id, sameFamily)

  const partners = new Partners<Passage>(effort)
  const opened = new Set<Passage>()
  /** What is in tables and measures belongs together once they do. Lines come before what is in them. */
  const pairInside = () => {
    for (const line of linesAfter) {
      const partner = partners.of(line)
      if (!partner || opened.has(line)) continue
      opened.add(line)
      if (isAllPaired(line, partners)) continue
      for (const [was, is] of pairsInside(partner, line))
        partners.pairInOrder(was.passages, is.passages, reading)
    }
  }

  for (const line of linesAfter) {
    const namesake = named.of(line)
    if (namesake && agree(namesake, line)) partners.pair(namesake, line)
  }
  for (const [was, is] of together) partners.pairInOrder(was.passages, is.passages, reading)
  pairInside()
  pairSimilar(linesBefore, linesAfter, partners, effort)
  pairInside()
  for (const line of linesAfter) {
    const namesake = named.of(line)
    if (namesake && !partners.of(namesake) && !partners.of(line)) partners.pair(namesake, line)
  }
  pairInside()
  return partners
}

function isAllPaired({ inside }: Passage, partners: Partners<Passage>): boolean {
  return inside.every(({ passages }) => passages.every((line) => partners.of(line)))
}

const sameFamily = (one: Passage, other: Passage) => one.family === other.family
const reading = ({ family, text }: Passage) => `${family} ${text}`

function agree(was: Passage, is: Passage): boolean {
  return was.text === is.text || was.bag.weight < LETTERS || likeness(was.bag, is.bag) >= DOUBTFUL
}

/** The flows inside two lines that are the same one. */
function pairsInside(was: Passage, is: Passage): FlowPair[] {
  if (was.inner && is.inner) return [[was.inner, is.inner]]
  if (was.block.type !== 'table' || is.block.type !== 'table') return []
  const rows = matchRows(was.block, is.block)
  const columns = matchColumns(was.block, is.block, rows)
  return rows.after.flatMap((row) => {
    const rowBefore = rows.partners.of(row)
    if (!rowBefore) return []
    const cells = matchCells(rowBefore, row, columns)
    return cells.after.flatMap((cell): FlowPair[] => {
      const cellBefore = cells.partners.of(cell)
      const flowBefore = cellBefore && was.cells[rowBefore.index]?.[cellBefore.index]
      const flow = is.cells[row.index]?.[cell.index]
      return flowBefore && flow ? [[flowBefore, flow]] : []
    })
  })
}
