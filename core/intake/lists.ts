import type { BlockJson, BulletListJson, ListItemJson, OrderedListJson } from '~core/document/json'
import { contentOf } from './flow'
import { element, elementsOf, isElement, textOf, type SourceElement, type SourceNode } from './tree'

export function listItem(content: readonly BlockJson[]): ListItemJson {
  return { type: 'listItem', attrs: { id: null }, ...contentOf(content) }
}

export function bulletList(items: readonly ListItemJson[]): BulletListJson {
  return { type: 'bulletList', attrs: { id: null }, ...contentOf(items) }
}

export function orderedList(
  items: readonly ListItemJson[],
  start = 1,
  type: string | null = null,
): OrderedListJson {
  return { type: 'orderedList', attrs: { id: null, start, type }, ...contentOf(items) }
}

const listMark = /^_Langbord_nr_(\d+)_([aAiI1])$/

/**
 * The name of an anchor in a numbered point that says its number and how it is written, for sources whose reader
 * forgets where a list begins to count.
 *
 * @param type as HTML's `type` of an `ol`: 1, a, A, i, I
 */
export function listMarkName(number: number, type: string): string {
  return `_Langbord_nr_${number}_${type}`
}

/** What the first point's anchor says of the whole list. */
function markOf(list: SourceElement): { readonly start: string; readonly type: string } | null {
  const first = list.children.find(isElement)
  if (!first) return null
  for (const node of elementsOf(first)) {
    // A list inside the point has marks of its own.
    if (node !== first && (node.tag === 'ol' || node.tag === 'ul')) return null
    const [, start = '', type = ''] = listMark.exec(node.attrs.id ?? '') ?? []
    if (start !== '') return { start, type }
  }
  return null
}

/** The list that an `ul` or `ol` element is, with its items already read. */
export function listBlock(
  list: SourceElement,
  items: readonly ListItemJson[],
): BulletListJson | OrderedListJson {
  if (list.tag !== 'ol') return bulletList(items)
  const said = { start: '1', type: '', ...markOf(list), ...list.attrs }
  const start = Number.parseInt(said.start, 10)
  const type = /^[aAiI]$/.test(said.type) ? said.type : null
  return orderedList(items, Number.isNaN(start) ? 1 : start, type)
}

/**
 * The items of a list. A list that stands directly in a list, as Word and older pages write nesting, belongs to
 * the item before it; whatever else stands there is an item of its own, so that it is not lost.
 */
export function readItems(
  list: SourceElement,
  readBlocks: (item: SourceElement) => readonly BlockJson[],
): ListItemJson[] {
  const items: SourceNode[][] = []
  for (const child of list.children) {
    if (isElement(child) && child.tag === 'li') items.push([...child.children])
    else if (isElement(child) && (child.tag === 'ul' || child.tag === 'ol')) {
      const last = items.at(-1)
      if (last) last.push(child)
      else items.push([child])
    } else if (isElement(child) || textOf(child).trim() !== '') items.push([child])
  }
  return items.flatMap((children) => {
    const blocks = readBlocks(element('li', {}, children))
    return blocks.length > 0 ? [listItem(blocks)] : []
  })
}
