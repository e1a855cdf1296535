/**
 * Where anchored words went, seen by other eyes than those under test: in these texts every anchored letter carries a
 * link that names its anchor. Marks follow letters through splitting, pasting and undoing, and anchors know nothing of
 * them.
 */
import type { DocumentJson, InlineJson, TextJson } from '~core/document/json'
import { blocksOf, isInline } from '~core/document/visit'

/** One letter of a text, and the anchor that it was marked for. */
export interface Letter {
  readonly blockId: string
  /** Where in the block's words. */
  readonly offset: number
  readonly letter: string
  readonly trace: number | undefined
}

/** All letters of a text in reading order; spaces are none. */
export function lettersOf(text: DocumentJson): Letter[] {
  const letters: Letter[] = []
  for (const block of blocksOf(text)) {
    let offset = 0
    for (const node of block.content ?? []) {
      if (!isInline(node)) break
      if (node.type === 'footnote') continue
      const trace = node.type === 'text' ? traceIn(node) : undefined
      for (const letter of node.type === 'text' ? node.text.split('') : ' ') {
        if (letter.trim() !== '') letters.push({ blockId: block.attrs.id ?? '', offset, letter, trace })
        offset += 1
      }
    }
  }
  return letters
}

/** The text with its letters marked for the anchors that `traceAt` gives, by their number in reading order. */
export function traced(text: DocumentJson, traceAt: (letter: number) => number | undefined): DocumentJson {
  let letters = 0
  const mark = (node: InlineJson): InlineJson[] => {
    if (node.type !== 'text') return [node]
    return node.text.split('').map((letter) => {
      const isLetter = letter.trim() !== ''
      const trace = traceAt(isLetter ? letters : letters - 1)
      const goesOn = isLetter || traceAt(letters) === trace
      if (isLetter) letters += 1
      if (trace === undefined || !goesOn) return { ...node, text: letter }
      const link = { type: 'link', attrs: { href: `${PLACE}${trace}` } } as const
      return { ...node, text: letter, marks: [...(node.marks ?? []), link] }
    })
  }
  const walk = <Node extends { readonly content?: readonly unknown[] }>(node: Node): Node => {
    if (!node.content) return node
    const content = (node.content as readonly (InlineJson & Node)[]).flatMap((child) =>
      isInline(child) ? mark(child) : [walk(child)],
    )
    return { ...node, content }
  }
  return walk(text)
}

const PLACE = 'https://spor.example/'

function traceIn(node: TextJson): number | undefined {
  const link = node.marks?.find((mark) => mark.type === 'link')
  return link?.attrs.href.startsWith(PLACE) ? Number(link.attrs.href.slice(PLACE.length)) : undefined
}

/** Marked letters that stand together in their order, and how many they are. */
export interface Group {
  readonly letters: readonly Letter[]
  readonly start: number
  readonly end: number
  readonly count: number
}

/** The groups that the letters marked for an anchor stand in: with fewer others between them than they are, up to 20. */
export function groupsOf(letters: readonly Letter[], trace: number, quoted: string): Group[] {
  const runs: Group[] = []
  letters.forEach((letter, at) => {
    if (letter.trace !== trace) return
    const last = runs.at(-1)
    if (last?.end === at) runs[runs.length - 1] = { ...last, end: at + 1, count: last.count + 1 }
    else runs.push({ letters, start: at, end: at + 1, count: 1 })
  })
  const widest = Math.min(20, quoted.length)
  const groups: Group[] = []
  for (const run of runs.filter((each) => isInOrder(each, trace, quoted))) {
    const last = groups.at(-1)
    const both = last && { ...last, end: run.end, count: last.count + run.count }
    if (both && run.start - last.end < widest && isInOrder(both, trace, quoted))
      groups[groups.length - 1] = both
    else groups.push(run)
  }
  return groups
}

function isInOrder({ letters, start, end }: Group, trace: number, quoted: string): boolean {
  let from = 0
  return letters.slice(start, end).every((letter) => {
    if (letter.trace !== trace) return true
    from = quoted.indexOf(letter.letter, from) + 1
    return from > 0
  })
}

interface Surroundings {
  readonly prefix: string
  readonly suffix: string
}

/** How many letters on either side of a span are, counted outwards, those that stood around the quoted words. */
export function agreeing(
  letters: readonly Letter[],
  { start, end }: { readonly start: number; readonly end: number },
  { prefix, suffix }: Surroundings,
): number {
  const run = (words: string[], letterAt: (step: number) => Letter | undefined) => {
    const differs = words.findIndex((letter, step) => letterAt(step)?.letter !== letter)
    return differs < 0 ? words.length : differs
  }
  return (
    run(spaceless(prefix).split('').reverse(), (step) => letters[start - 1 - step]) +
    run(spaceless(suffix).split(''), (step) => letters[end + step])
  )
}

/** Whether everything that stood around the quoted words stands there yet. */
export function isUntouchedAround(
  letters: readonly Letter[],
  span: { readonly start: number; readonly end: number },
  around: Surroundings,
): boolean {
  return agreeing(letters, span, around) === spaceless(around.prefix + around.suffix).length
}

export const spaceless = (words: string) => words.replace(/\s/g, '')
