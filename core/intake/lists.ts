import type { BlockJson, BulletListJson, ListItemJson, OrderedListJson } from '~core/document/json'
import { contentOf } from './flow'
import { element, isElement, textOf, type SourceElement, type SourceNode } from './tree'

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

/** The list that an `ul` or `ol` element is, with its items already read. */
export function listBlock(
  list: SourceElement,
  items: readonly ListItemJson[],
): BulletListJson | OrderedListJson {
  if (list.tag !== 'ol') return bulletList(items)
  const start = Number.parseInt(list.attrs.start ?? '1', 10)
  const type = /^[aAiI]$/.test(list.attrs.type ?? '') ? (list.attrs.type ?? null) : null
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
