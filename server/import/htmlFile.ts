import { elementsOf, textOf, type SourceElement } from '~core/intake/tree'
import { shownWords, treeOfPage } from './htmlTree'
import type { FileSource } from './source'

/** Reads a page. Pictures in it as data are taken along; those elsewhere are never fetched. */
export function readHtmlFile(html: string, title: string): FileSource {
  return htmlSource(treeOfPage(html), title)
}

/** @param title what to call the plan where the page does not say */
export function htmlSource(page: SourceElement, title: string): FileSource {
  let body = page
  let pageTitle = ''
  for (const node of elementsOf(page)) {
    if (node.tag === 'body') body = node
    else if (node.tag === 'title' && pageTitle === '') pageTitle = textOf(node).replace(/\s+/g, ' ').trim()
  }
  return {
    source: {
      root: body,
      space: 'collapsed',
      title: pageTitle || title,
      words: shownWords(body),
      remarks: [],
    },
    pictures: picturesInside(body),
  }
}

function picturesInside(root: SourceElement): Map<string, Uint8Array> {
  const pictures = new Map<string, Uint8Array>()
  for (const node of elementsOf(root)) {
    const src = node.tag === 'img' ? (node.attrs.src ?? '') : ''
    const data = /^data:image\/[a-z+.-]+;base64,/i.exec(src)
    if (data && !pictures.has(src)) pictures.set(src, Buffer.from(src.slice(data[0].length), 'base64'))
  }
  return pictures
}
