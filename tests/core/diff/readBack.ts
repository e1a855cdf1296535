/** Both texts, put together again from nothing but the comparison. */
import { expect } from 'vitest'
import type { Line, RowComparison } from '~core/diff/comparison'
import { isText, type Standing } from '~core/diff/standing'
import { tokensOf } from '~core/diff/tokens'
import type { Segment } from '~core/diff/words'
import type { AnyBlockJson, InlineJson } from '~core/document/json'

export type Side = 'before' | 'after'

/** The blocks of one of the two texts. Checks on the way that what is told inside a line is what stands in it. */
export function readBack(lines: readonly Line[], side: Side): AnyBlockJson[] {
  const told = lines.filter(({ kind }) => kind !== 'departed' && kind !== 'kept')
  expectWords(told, side)
  for (const line of told) expectContents(line, side)
  return rebuilt(lines.filter((line) => isHere(line, side)).flatMap((line) => line[side] ?? []))
}

/** A moved line is in the text before where it departed from. */
function isHere({ kind }: { readonly kind: string }, side: Side): boolean {
  return side === 'after' || kind !== 'moved'
}

function rebuilt(standings: readonly Standing[], depth = 0): AnyBlockJson[] {
  const blocks: AnyBlockJson[] = []
  for (let place = 0; place < standings.length;) {
    const wrapper = standings[place]?.path[depth]
    if (!wrapper) {
      blocks.push(...standings.slice(place, place + 1).map(({ block }) => block))
      place += 1
      continue
    }
    let end = place
    while (standings[end]?.path[depth]?.index === wrapper.index) end += 1
    const { type, attrs } = wrapper
    blocks.push({ type, attrs, content: rebuilt(standings.slice(place, end), depth + 1) } as AnyBlockJson)
    place = end
  }
  return blocks
}

function expectContents({ lines, table, ...line }: Line, side: Side): void {
  const block = line[side]?.block
  if (line.before && line.after && lines.length === 0 && !table)
    return isText(line.after.block)
      ? undefined
      : expect(line.after.block.content ?? []).toEqual(line.before.block.content ?? [])
  if (block?.type === 'measure') expect(readBack(lines, side)).toEqual(block.content ?? [])
  if (block?.type === 'table')
    expect(rowsIn(table?.rows ?? [], side)).toEqual((block.content ?? []).map((row) => row.content ?? []))
}

function rowsIn(rows: readonly RowComparison[], side: Side): (readonly AnyBlockJson[])[] {
  return rows
    .filter((row) => isHere(row, side))
    .flatMap((row) => {
      const json = row[side]
      if (!json) return []
      return [row.kind === 'departed' ? (json.content ?? []) : cellsIn(row, side)]
    })
}

function cellsIn({ cells }: RowComparison, side: Side): AnyBlockJson[] {
  return cells
    .flatMap((cell) => (cell && isHere(cell, side) ? [cell] : []))
    .flatMap(({ kind, lines, [side]: json }) => {
      if (json && kind !== 'departed') expect(readBack(lines, side)).toEqual(json.content ?? [])
      return json ?? []
    })
}

/** The words of the lines are those of their blocks, apart from the space at which one was divided. */
function expectWords(lines: readonly Line[], side: Side): void {
  const words = lines.flatMap((line) => line.words.flatMap((segment) => contentIn(segment, side)))
  const blocks = lines.flatMap((line) => line[side]?.block ?? [])
  expect(readable(words)).toBe(
    readable(blocks.flatMap((block) => (isText(block) ? (block.content ?? []) : []))),
  )
}

function contentIn(segment: Segment, side: Side): readonly InlineJson[] {
  if (segment.kind === 'formatted') return side === 'before' ? segment.was : segment.content
  return segment.kind === (side === 'before' ? 'inserted' : 'removed') ? [] : segment.content
}

/** Everything but white space, each word letter by letter with its marks. */
function readable(content: readonly InlineJson[]): string {
  return content
    .flatMap((node) => {
      const marks = (node.marks ?? []).map(({ type }) => type[0]).sort()
      const tokens = tokensOf([node]).filter(({ kind }) => kind !== 'space')
      return tokens.flatMap(({ kind, key }) =>
        (kind === 'word' ? [...key] : [key]).map((one) => one + marks.join('')),
      )
    })
    .join(' ')
}
