/** Where in a text an amendment can be put by whoever has a form and no editor: its paragraphs and points, one by one. */
import { diffInline, type Segment } from '~core/diff/words'
import type { AnyBlockJson, DocumentJson, InlineJson } from '~core/document/json'
import { isInline } from '~core/document/visit'
import type { Id } from '~core/ids'
import type { Wish } from '~core/proposal/wish'

/** ordene endres, avsnittet strykes, et nytt kommer etter det */
export const amendmentManners = ['reword', 'strike', 'add'] as const
export type AmendmentManner = (typeof amendmentManners)[number]

/** A paragraph, a point, a heading, a goal, or a measure under its title. */
export interface Passage {
  readonly blockId: Id
  readonly block: AnyBlockJson
  /** Its own words; a line break is one. */
  readonly words: string
}

/** The passages of a text in reading order. Tables and pictures have none. */
export function passagesOf({ content = [] }: DocumentJson): Passage[] {
  return content.flatMap(passagesIn)
}

function passagesIn(block: AnyBlockJson): Passage[] {
  switch (block.type) {
    case 'table':
    case 'figure':
      return []
    case 'bulletList':
    case 'orderedList':
    case 'blockquote':
    case 'factBox':
      return block.content?.flatMap(passagesIn) ?? []
    case 'listItem':
    case 'measure':
      // Its first words are its own; whatever stands under them can be changed by itself.
      return [...passage(block), ...(block.content?.slice(1).flatMap(passagesIn) ?? [])]
    default:
      return passage(block)
  }
}

function passage(block: AnyBlockJson): Passage[] {
  const words = plain(ownWords(block))
  const blockId = block.attrs.id
  return blockId === null || words.trim() === '' ? [] : [{ blockId, block, words }]
}

/** What somebody wants changed in the passage, as a proposal takes it. Marks and footnotes stay where their words do. */
export function amendmentWish(
  block: AnyBlockJson,
  sectionId: Id,
  manner: AmendmentManner,
  words: string,
): Wish {
  if (manner === 'strike') return { base: [block], proposed: [], spot: null }
  if (manner === 'reword') return { base: [block], proposed: [reworded(block, words)], spot: null }
  const paragraph = { type: 'paragraph', attrs: { id: null }, content: written(words) } as const
  const added =
    block.type === 'listItem' ? { type: 'listItem', attrs: { id: null }, content: [paragraph] } : paragraph
  return { base: [], proposed: [added], spot: { sectionId, parentId: null, afterId: block.attrs.id } }
}

/** The block with other words in its first line of text. */
function reworded(block: AnyBlockJson, words: string): AnyBlockJson {
  const [first, ...rest] = contentOf(block)
  if (first !== undefined && !isInline(first))
    return { ...block, content: [reworded(first, words), ...rest] } as AnyBlockJson
  const segments = diffInline(ownWords(block), written(words))
  const content = segments.flatMap((segment, index) => {
    const [before, after] = [segments[index - 1], segments[index + 1]]
    if (segment.kind === 'formatted') return segment.was
    if (segment.kind === 'inserted') return [...segment.content, ...notesIn(before)]
    return segment.kind === 'kept' ? segment.content : after?.kind === 'inserted' ? [] : notesIn(segment)
  })
  return { ...block, content } as AnyBlockJson
}

/** A form cannot show a footnote: that it is not there does not mean that it is to go. */
const notesIn = (segment: Segment | undefined) =>
  segment?.kind === 'removed' ? segment.content.filter(({ type }) => type === 'footnote') : []

function ownWords(block: AnyBlockJson): readonly InlineJson[] {
  const [first] = contentOf(block)
  return first !== undefined && !isInline(first) ? ownWords(first) : contentOf(block).filter(isInline)
}

const contentOf = (block: AnyBlockJson): readonly (AnyBlockJson | InlineJson)[] => block.content ?? []

const plain = (content: readonly InlineJson[]) =>
  content.map((node) => (node.type === 'text' ? node.text : node.type === 'hardBreak' ? '\n' : '')).join('')

const written = (words: string): InlineJson[] =>
  words
    .trim()
    .split(/\r?\n/)
    .flatMap((line, index): InlineJson[] => [
      ...(index > 0 ? [{ type: 'hardBreak' } as const] : []),
      ...(line === '' ? [] : [{ type: 'text', text: line } as const]),
    ])
