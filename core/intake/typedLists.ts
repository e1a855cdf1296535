/** Lists that somebody typed: lines with "•", "–" or "1." in front become the points of real lists. */
import type { ListItemJson } from '~core/document/json'
import { flowBlock, paragraph, type Flow, type FlowLine } from './flow'
import { cutLine, lineText } from './inlineText'
import { bulletList, listItem, orderedList } from './lists'

/** What stands in front of a typed point. */
export interface TypedPoint {
  readonly kind: 'bullet' | 'dash' | 'number' | 'letter'
  readonly sign: string
  /** 1 for "1." and "a)". */
  readonly ordinal: number
  /** How many characters the sign and the space after it take. */
  readonly length: number
}

const bulletSign = /^([•◦▪▫‣⁃∙●○■□➢➤►✓✔\uF0B7\uF0A7\uF0D8]|[·*](?=\s))\s*(?=\S)/u
const dashSign = /^([-–—])\s+(?=\S)/
const numberSign = /^(\d{1,2})[.)]\s+(?=\S)/
const letterSign = /^([a-zæøå])\)\s+(?=\S)/

/** What a line is a point of, if anything. */
export function typedPoint(line: FlowLine): TypedPoint | null {
  if (line.heading > 0 || (line.role !== null && line.role !== 'line')) return null
  const text = lineText(line.content)
  const match = (
    sign: RegExp,
    kind: TypedPoint['kind'],
    ordinal: (found: string) => number,
  ): TypedPoint | null => {
    const found = sign.exec(text)
    return found
      ? { kind, sign: found[1] ?? '', ordinal: ordinal(found[1] ?? ''), length: found[0].length }
      : null
  }
  return (
    match(bulletSign, 'bullet', () => 0) ??
    match(dashSign, 'dash', () => 0) ??
    match(numberSign, 'number', Number) ??
    match(letterSign, 'letter', (letter) => 'abcdefghijklmnopqrstuvwxyzæøå'.indexOf(letter) + 1)
  )
}

interface PointLine {
  readonly line: FlowLine
  readonly point: TypedPoint
}

/** The flow with typed points as lists. */
export function withTypedLists(flow: readonly Flow[]): Flow[] {
  const result: Flow[] = []
  for (let index = 0; index < flow.length;) {
    const run = pointsFrom(flow, index)
    const part = flow[index]
    if (run.points.length > 0 && isList(run.points)) {
      result.push(...listsOf(run.points))
      index = run.end
    } else {
      if (part) result.push(part)
      index += 1
    }
  }
  return result
}

/** The points from here on; empty lines between them do not end the list, other lines do. */
function pointsFrom(flow: readonly Flow[], start: number): { points: PointLine[]; end: number } {
  const points: PointLine[] = []
  let end = start
  let gapBefore = false
  for (let index = start; index < flow.length; index += 1) {
    const part = flow[index]
    if (part?.kind === 'gap' && points.length > 0) {
      gapBefore = true
      continue
    }
    const point = part?.kind === 'line' ? typedPoint(part) : null
    if (part?.kind !== 'line' || point === null) break
    // Dashes apart from each other are speech; only those in one piece are points.
    if (gapBefore && point.kind === 'dash' && part.indent === 0) break
    points.push({ line: part, point })
    gapBefore = false
    end = index + 1
  }
  return { points, end }
}

/** A bullet is a point wherever it stands; a dash needs company, numbers must count from the first. */
function isList(points: readonly PointLine[]): boolean {
  const [first, second] = points
  if (!first) return false
  if (first.point.kind === 'bullet') return true
  if (first.point.kind === 'dash') return second !== undefined || first.line.indent > 0
  return first.point.ordinal === 1 && points.length > 1 && second?.point.ordinal !== 1
}

/** The lists of a run of points, nested by indent and, where that is equal, by a change of sign. */
function listsOf(points: readonly PointLine[]): Flow[] {
  const tops: { kind: string; start: number; items: ListItemJson[] }[] = []
  for (let index = 0; index < points.length;) {
    const top = points[index]
    if (!top) break
    let end = index + 1
    while (end < points.length && isBelow(points[end], top)) end += 1
    const below = listsOf(points.slice(index + 1, end)).flatMap((part) =>
      part.kind === 'block' ? [part.block] : [],
    )
    const [, words] = cutLine(top.line.content, top.point.length)
    const item = listItem([paragraph(words), ...below])
    const last = tops.at(-1)
    if (last?.kind === listKind(top.point)) last.items.push(item)
    else tops.push({ kind: listKind(top.point), start: Math.max(1, top.point.ordinal), items: [item] })
    index = end
  }
  return tops.map(({ kind, start, items }) =>
    flowBlock(
      kind === 'bullets' ? bulletList(items) : orderedList(items, start, kind === 'letters' ? 'a' : null),
    ),
  )
}

function isBelow(point: PointLine | undefined, top: PointLine): boolean {
  if (!point) return false
  if (point.line.indent !== top.line.indent) return point.line.indent > top.line.indent
  return isBulletLike(point.point) && point.point.sign !== top.point.sign && top.point.sign !== ''
    ? isLesser(point.point, top.point)
    : false
}

function isBulletLike({ kind }: TypedPoint): boolean {
  return kind === 'bullet' || kind === 'dash'
}

/** Signs that people use below a "•" or a number when nothing is indented. */
function isLesser(point: TypedPoint, top: TypedPoint): boolean {
  if (!isBulletLike(top)) return true
  return /[•●■▪\uF0B7*]/u.test(top.sign) && /[◦○□▫\-–—]/.test(point.sign)
}

function listKind({ kind }: TypedPoint): 'bullets' | 'numbers' | 'letters' {
  return kind === 'number' ? 'numbers' : kind === 'letter' ? 'letters' : 'bullets'
}
