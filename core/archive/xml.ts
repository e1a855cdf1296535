/** XML as it is written here: declared once, indented, the same facts in the same bytes. */
import { escapeHtml } from '~core/render/element'

/** An element, or none of it. */
export type Xml = string | null

// What XML 1.0 cannot hold in any form; halves of characters among it.
const unwritable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** An element with text, on one line; none when there is no text. */
export function leaf(name: string, value: string | number | boolean | null): Xml {
  const words = String(value ?? '')
    .replace(unwritable, '')
    .replace(/\s+/g, ' ')
    .trim()
  return words === '' ? null : `<${name}>${escapeHtml(words)}</${name}>`
}

/** An element with others in it; what is null is left out. */
export function node(tag: string, ...children: readonly Xml[]): string {
  const [name] = tag.split(' ')
  const inner = children.filter((child) => child !== null).map((child) => child.replace(/^(?=\s*<)/gm, '  '))
  return `<${tag}>\n${inner.join('\n')}\n</${name}>`
}
