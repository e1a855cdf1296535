/**
 * Where a Word document's numbered lists begin to count. mammoth forgets it, so each numbered point is given an
 * anchor that says its number.
 */
import { listMarkName } from '~core/intake/lists'
import { element, elementsOf, isElement, mapElements, type SourceElement } from '~core/intake/tree'

/** One level of a numbering: its first number, and how numbers are written, as HTML's `type`. */
interface Level {
  readonly start: number
  readonly type: string
}

/** By the numbering's id, then the level. */
type Numberings = ReadonlyMap<string, ReadonlyMap<string, Level>>

const types: Readonly<Record<string, string>> = {
  decimal: '1',
  lowerLetter: 'a',
  upperLetter: 'A',
  lowerRoman: 'i',
  upperRoman: 'I',
}

/** The document with an anchor in every numbered point. */
export function withListMarks(document: SourceElement, numbering: SourceElement): SourceElement {
  const numberings = readNumberings(numbering)
  const counts = new Map<string, number[]>()
  let nextId = 900_000
  const [marked] = mapElements(document, (node) => {
    const place = node.tag === 'w:p' ? placeOf(node) : null
    const level = place && numberings.get(place.numbering)?.get(String(place.level))
    if (!place || !level) return [node]
    const known = counts.get(place.numbering) ?? []
    // A point begins all levels below it anew.
    const count = (known[place.level] ?? 0) + 1
    counts.set(place.numbering, [...known.slice(0, place.level), count])
    const name = listMarkName(level.start + count - 1, level.type)
    const id = String((nextId += 1))
    return [{ ...node, children: withAnchor(node, id, name) }]
  })
  return isElement(marked) ? marked : document
}

function withAnchor(paragraph: SourceElement, id: string, name: string): SourceElement['children'] {
  const anchor = [
    element('w:bookmarkStart', { 'w:id': id, 'w:name': name }, []),
    element('w:bookmarkEnd', { 'w:id': id }, []),
  ]
  const [first, ...rest] = paragraph.children
  const isProperties = isElement(first) && first.tag === 'w:pPr'
  return isProperties ? [first, ...anchor, ...rest] : [...anchor, ...paragraph.children]
}

const child = (node: SourceElement | undefined, tag: string): SourceElement | undefined =>
  node?.children.filter(isElement).find((found) => found.tag === tag)

const value = (node: SourceElement | undefined, tag: string): string | undefined =>
  child(node, tag)?.attrs['w:val']

function placeOf(paragraph: SourceElement): { readonly numbering: string; readonly level: number } | null {
  const properties = child(child(paragraph, 'w:pPr'), 'w:numPr')
  const numbering = value(properties, 'w:numId')
  const level = Number(value(properties, 'w:ilvl') ?? 0)
  return numbering === undefined || !(level >= 0 && level <= 8) ? null : { numbering, level }
}

function readNumberings(root: SourceElement): Numberings {
  const abstract = new Map<string, ReadonlyMap<string, Level>>()
  const numberings = new Map<string, ReadonlyMap<string, Level>>()
  for (const node of elementsOf(root)) {
    if (node.tag === 'w:abstractNum') abstract.set(node.attrs['w:abstractNumId'] ?? '', levelsOf(node))
  }
  for (const node of elementsOf(root)) {
    if (node.tag !== 'w:num') continue
    const base = abstract.get(value(node, 'w:abstractNumId') ?? '') ?? new Map<string, Level>()
    numberings.set(node.attrs['w:numId'] ?? '', new Map([...base, ...overridesOf(node, base)]))
  }
  return numberings
}

/** Numbered levels only: a bullet has no number. */
function levelsOf(root: SourceElement): Map<string, Level> {
  const levels = new Map<string, Level>()
  for (const node of root.children.filter(isElement)) {
    const type = types[value(node, 'w:numFmt') ?? '']
    const start = Number(value(node, 'w:start') ?? 1)
    if (node.tag !== 'w:lvl' || type === undefined || !Number.isInteger(start)) continue
    levels.set(node.attrs['w:ilvl'] ?? '', { start, type })
  }
  return levels
}

function overridesOf(numbering: SourceElement, base: ReadonlyMap<string, Level>): [string, Level][] {
  return numbering.children.filter(isElement).flatMap((node): [string, Level][] => {
    const level = node.attrs['w:ilvl'] ?? ''
    const known = base.get(level)
    const start = Number(value(node, 'w:startOverride') ?? Number.NaN)
    return node.tag === 'w:lvlOverride' && known && Number.isInteger(start)
      ? [[level, { ...known, start }]]
      : []
  })
}
