/**
 * Which words are a block's own.
 *
 * Every word belongs to the innermost identified block around it. A block that only holds others (a list, a table, a
 * quote) has none, and what changes inside it is told of the blocks inside; a measure's are its short fields, because
 * its title and text are blocks of their own; a figure's are its alternative text and its caption; a footnote's are its
 * text, which are not its paragraph's.
 */
import { ContentString, ContentType, XmlElement, XmlText, type AbstractType, type Item } from 'yjs'
import { documentSchema, identifiedNodes } from '~core/document/schema'
import type { Id } from '~core/ids'
import { isKeepable, keepable } from '~core/keepable'

/** Characters of one block that a revision keeps: nobody writes a longer paragraph, and a history must not burst. */
const LONGEST_WORDS = 100_000
/** No id that we make is as long. */
const LONGEST_ID = 200
/** No sound text stands deeper. */
const DEEPEST = 200

const identified: ReadonlySet<string> = new Set(identifiedNodes)

/** The attributes that hold words which people read. */
const wordedAttributes: Readonly<Record<string, readonly string[]>> = {
  figure: ['alt', 'caption'],
  footnote: ['text'],
  measure: ['responsible', 'deadline', 'cost'],
}

/** The element that the content of an item is, when it is one that carries an id. */
export function blockIn({ content }: Item): XmlElement | undefined {
  if (!(content instanceof ContentType)) return undefined
  const type: unknown = content.type
  return type instanceof XmlElement && identified.has(type.nodeName) ? type : undefined
}

/** The innermost block that an item stands in; it may have been deleted with it. */
export function blockAround(item: Item): XmlElement | undefined {
  // Parents are types once an item is part of a document.
  let parent = item.parent as AbstractType<unknown> | null
  for (let step = 0; parent && step < DEEPEST; step += 1) {
    if (parent instanceof XmlElement && identified.has(parent.nodeName)) return parent
    parent = (parent._item?.parent ?? null) as AbstractType<unknown> | null
  }
  return undefined
}

/** The id by which a block is told of; undefined when it has none yet, or none that anybody can keep. */
export function idOf(block: XmlElement): Id | undefined {
  const id: unknown = block.getAttribute('id')
  const isSound = typeof id === 'string' && id !== '' && id.length <= LONGEST_ID && isKeepable(id)
  return isSound ? id : undefined
}

/** A block's own words; undefined for one that only holds other blocks. */
export function wordsOf(block: XmlElement): string | undefined {
  const fields = (wordedAttributes[block.nodeName] ?? []).map((name): unknown => block.getAttribute(name))
  const said = [...fields.filter((field) => typeof field === 'string'), wordsIn(block)]
  const words = keepable(said.filter((part) => part !== '').join('\n'))
  if (words === '' && holdsOnlyBlocks(block.nodeName)) return undefined
  return words.length <= LONGEST_WORDS ? words : `${keepable(words.slice(0, LONGEST_WORDS))}…`
}

function holdsOnlyBlocks(name: string): boolean {
  const type = documentSchema.nodes[name]
  return !type?.isTextblock && !type?.isLeaf && !(name in wordedAttributes)
}

function wordsIn(block: XmlElement): string {
  let words = ''
  // A list of what is still to be read instead of recursion, which a hostile text would exhaust.
  const ahead: (Item | null)[] = [block._start]
  while (ahead.length > 0 && words.length <= LONGEST_WORDS) {
    const item = ahead.pop()
    if (!item) continue
    ahead.push(item.right)
    if (item.deleted || blockIn(item)) continue
    const { content, parent } = item
    if (content instanceof ContentString && parent instanceof XmlText) words += content.str
    if (!(content instanceof ContentType)) continue
    const type: unknown = content.type
    if (type instanceof XmlElement && type.nodeName === 'hardBreak') words += '\n'
    if (type instanceof XmlElement || type instanceof XmlText) ahead.push(type._start)
  }
  return words
}
