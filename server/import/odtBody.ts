/** The text of an OpenDocument as the neutral tree: its elements are HTML's under other names. */
import type { Source } from '~core/intake/intake'
import {
  element,
  elementsOf,
  isElement,
  textOf,
  type SourceElement,
  type SourceNode,
} from '~core/intake/tree'
import type { OdtStyle, OdtStyles } from './odtStyles'

export interface OdtBody {
  readonly root: SourceElement
  readonly words: readonly string[]
  readonly remarks: Source['remarks']
  /** The parts in which its pictures are. */
  readonly pictureNames: readonly string[]
}

/** Elements that hold nothing that is read. */
const silent = new Set([
  'text:sequence-decls',
  'text:variable-decls',
  'text:user-field-decls',
  'office:forms',
  'text:tracked-changes',
  'office:annotation-end',
  'text:note-citation',
  'svg:title',
  'svg:desc',
  'text:index-title-template',
  'text:table-of-content-source',
])

const renamed: Readonly<Record<string, string>> = {
  'table:table-row': 'tr',
  'table:table-header-rows': 'thead',
  'table:table-rows': 'tbody',
  'text:line-break': 'br',
}

export function odtBody(body: SourceElement, styles: OdtStyles): OdtBody {
  const writer = new Writer(styles)
  const root = element('body', {}, writer.writeAll(body.children))
  const deleted = [...elementsOf(body)].filter((node) => node.tag === 'text:deletion')
  return {
    root,
    words: writer.words,
    remarks: [
      { code: 'commentsLeftOut', quotes: writer.comments },
      {
        code: 'deletedTextLeftOut',
        quotes: deleted.map((node) => textOf(node).trim()).filter((words) => words !== ''),
      },
    ],
    pictureNames: writer.pictureNames,
  }
}

class Writer {
  readonly words: string[] = []
  readonly comments: string[] = []
  readonly pictureNames: string[] = []
  private notes = 0

  constructor(private readonly styles: OdtStyles) {}

  /** @param list the list style around the nodes, and how deep in lists they stand */
  writeAll(
    nodes: readonly SourceNode[],
    list = { style: undefined as string | undefined, level: 0 },
  ): SourceNode[] {
    return nodes.flatMap((node) => (isElement(node) ? this.write(node, list) : [node]))
  }

  private write(node: SourceElement, list: { style: string | undefined; level: number }): SourceNode[] {
    const { tag, attrs } = node
    if (silent.has(tag)) return []
    switch (tag) {
      case 'text:p':
        return [this.paragraph(node, list)]
      case 'text:h': {
        this.note(node)
        const level = Math.min(6, Math.max(1, Number(attrs['text:outline-level'] ?? 1) || 1))
        return [
          element(`h${level}`, {}, this.styled(attrs['text:style-name'], this.writeAll(node.children), true)),
        ]
      }
      case 'text:list': {
        const style = attrs['text:style-name'] ?? list.style
        const level = list.level + 1
        const name = this.styles.isOrdered(style, level) ? 'ol' : 'ul'
        return [element(name, startOf(node), this.writeAll(node.children, { style, level }))]
      }
      case 'text:list-item':
      case 'text:list-header':
        return [element('li', {}, this.writeAll(node.children, list))]
      case 'table:table':
        return [element('table', {}, this.writeAll(node.children))]
      case 'table:table-cell':
        return [element('td', spansOf(node), this.writeAll(node.children))]
      case 'table:covered-table-cell':
        return []
      case 'text:a':
        return [element('a', { href: attrs['xlink:href'] ?? '' }, this.writeAll(node.children, list))]
      case 'text:span':
        return this.styled(attrs['text:style-name'], this.writeAll(node.children, list), false)
      case 'text:s':
        return [' '.repeat(Math.min(100, Number(attrs['text:c'] ?? 1) || 1))]
      case 'text:tab':
        return ['\t']
      case 'text:note':
        return [this.footnote(node)]
      case 'office:annotation':
        this.comments.push(textOf(node).replace(/\s+/g, ' ').trim())
        return []
      case 'draw:image':
        return []
      case 'draw:frame':
        return this.frame(node, list)
      case 'text:table-of-content':
        return this.writeAll(node.children, list).map((child) => asContents(child))
      default:
        return [
          element(
            renamed[tag] ?? (tag.startsWith('text:section') ? 'div' : 'span'),
            {},
            this.writeAll(node.children, list),
          ),
        ]
    }
  }

  private paragraph(node: SourceElement, list: { level: number }): SourceElement {
    this.note(node)
    const style = this.styles.style(node.attrs['text:style-name'])
    const children = this.styled(node.attrs['text:style-name'], this.writeAll(node.children), false)
    const is = (...names: readonly string[]) => style.names.some((name) => names.includes(name))
    if (list.level > 0) return element('p', {}, children)
    if (is('Quotations', 'Quote')) return element('blockquote', {}, [element('p', {}, children)])
    const role = roleOf(style)
    return element('p', role === null ? {} : { class: role }, children)
  }

  private styled(name: string | undefined, children: SourceNode[], heading: boolean): SourceNode[] {
    const { bold, italic } = this.styles.style(name)
    const slanted = italic && !heading ? [element('em', {}, children)] : children
    return bold && !heading ? [element('strong', {}, slanted)] : slanted
  }

  /** A note as the pair of links that every other source gives, so that one reader understands them all. */
  private footnote(node: SourceElement): SourceNode {
    this.notes += 1
    const body = node.children.find((child) => isElement(child) && child.tag === 'text:note-body')
    const text = isElement(body) ? this.writeAll(body.children) : []
    return element('footnote', { text: text.map(textOf).join(' ') }, [])
  }

  private frame(node: SourceElement, list: { style: string | undefined; level: number }): SourceNode[] {
    const image = node.children.find((child) => isElement(child) && child.tag === 'draw:image')
    if (!isElement(image)) return this.writeAll(node.children, list)
    const src = image.attrs['xlink:href'] ?? ''
    const said = (tag: string) => {
      const found = node.children.find((child) => isElement(child) && child.tag === tag)
      return found ? textOf(found) : ''
    }
    if (!this.pictureNames.includes(src)) this.pictureNames.push(src)
    return [element('img', { src, alt: said('svg:desc') || said('svg:title') }, [])]
  }

  /** Keeps the words of a paragraph apart from the tree, to be found again in what becomes of it. */
  private note(node: SourceElement): void {
    const words = (children: readonly SourceNode[]): string =>
      children
        .map((child) => {
          if (!isElement(child)) return child
          if (child.tag === 'text:s' || child.tag === 'text:tab' || child.tag === 'text:line-break')
            return ' '
          // Their paragraphs are noted by themselves.
          if (
            silent.has(child.tag) ||
            ['text:note', 'office:annotation', 'draw:text-box'].includes(child.tag)
          )
            return ''
          return words(child.children)
        })
        .join('')
    const own = words(node.children).trim()
    if (own !== '') this.words.push(own)
  }
}

function roleOf({ names }: OdtStyle): string | null {
  if (names.includes('Title')) return 'title'
  if (names.some((name) => /^(Caption|Illustration|Figure|Table)$/.test(name))) return 'caption'
  if (names.some((name) => /^Contents (\d|Heading)/.test(name))) return 'contents'
  return names.includes('Preformatted Text') ? 'line' : null
}

function asContents(node: SourceNode): SourceNode {
  if (!isElement(node)) return node
  const attrs = node.tag === 'p' ? { class: 'contents' } : node.attrs
  return { ...node, attrs, children: node.children.map(asContents) }
}

function startOf(list: SourceElement): Record<string, string> {
  const first = list.children.find(isElement)
  const start = first?.attrs['text:start-value']
  return start === undefined ? {} : { start }
}

function spansOf({ attrs }: SourceElement): Record<string, string> {
  const spans: Record<string, string> = {}
  const columns = attrs['table:number-columns-spanned']
  const rows = attrs['table:number-rows-spanned']
  if (columns !== undefined) spans.colspan = columns
  if (rows !== undefined) spans.rowspan = rows
  return spans
}
