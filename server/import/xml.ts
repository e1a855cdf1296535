import { element, type SourceElement, type SourceNode } from '~core/intake/tree'
import { Refusal } from '~core/refusal'
import { deepestElement, mostElements } from './limits'

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decode(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
    (all, hex, decimal, name) => {
      if (name) return entities[String(name).toLowerCase()] ?? all
      const code = hex ? Number.parseInt(String(hex), 16) : Number(decimal)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
    },
  )
}

/** Sticky: it stops at the first thing that is none of these, instead of looking for the next one. */
const token =
  /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([^\s/>!?][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>|([^<]+)/gy
const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/**
 * The tree of one XML part of a document. Names keep their prefix ("w:p").
 *
 * It reads what word processors write. A document type, the only way in which XML can grow out of itself, is
 * refused.
 *
 * @throws Refusal `import.broken` when it is not well formed or nested beyond reason, `import.tooLarge`
 */
export function parseXml(bytes: Buffer): SourceElement {
  const text = xmlText(bytes)
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw new Refusal('import.broken')
  const top: SourceNode[] = []
  const open: { tag: string; attrs: Record<string, string>; children: SourceNode[] }[] = []
  const put = (node: SourceNode) => (open.at(-1)?.children ?? top).push(node)
  let count = 0
  let end = 0
  for (const match of text.matchAll(token)) {
    end = match.index + match[0].length
    const [, cdata, closing, tag, rest = '', characters] = match
    if (cdata !== undefined) put(cdata)
    else if (characters !== undefined) put(decode(characters))
    else if (tag === undefined) continue
    else if (closing === '/') {
      const closed = open.pop()
      if (closed?.tag !== tag) throw new Refusal('import.broken')
      put(element(closed.tag, closed.attrs, closed.children))
    } else {
      count += 1
      if (count > mostElements * 4) throw new Refusal('import.tooLarge')
      const attrs: Record<string, string> = {}
      for (const [, name = '', double, single] of rest.matchAll(attribute))
        attrs[name] = decode(double ?? single ?? '')
      if (rest.endsWith('/')) put(element(tag, attrs, []))
      else open.push({ tag, attrs, children: [] })
      if (open.length > deepestElement) throw new Refusal('import.broken')
    }
  }
  const root = top.find((node) => typeof node === 'object')
  if (end !== text.length || open.length > 0 || !root) throw new Refusal('import.broken')
  return root
}

function xmlText(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder('utf-8').decode(bytes)
}

/** A tree as XML, the other way round. */
export function writeXml(root: SourceElement): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${written(root)}`
}

function written(node: SourceNode): string {
  if (typeof node === 'string') return escaped(node)
  const attrs = Object.entries(node.attrs).map(([name, value]) => ` ${name}="${escaped(value)}"`)
  if (node.children.length === 0) return `<${node.tag}${attrs.join('')}/>`
  return `<${node.tag}${attrs.join('')}>${node.children.map(written).join('')}</${node.tag}>`
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
