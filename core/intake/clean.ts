/**
 * Puts right what word processors do to HTML, before it is read: Word's lists that are paragraphs with a bullet
 * typed in, its title, quotations and contents that are paragraphs with a class, its comments, and the wrappers
 * of Word on the web. What is right already passes through untouched.
 */
import { tidy } from './inlineText'
import type { Remarks } from './remarks'
import {
  element,
  hasClass,
  isElement,
  mapElements,
  styleOf,
  textOf,
  type SourceElement,
  type SourceNode,
} from './tree'

/** The tree as HTML means it. */
export function cleanTree(root: SourceElement, remarks: Remarks): SourceElement {
  const children = mapElements(root, (node) => cleanElement(node, remarks)).flatMap((node) =>
    isElement(node) && node.tag === root.tag ? node.children : [node],
  )
  return { ...root, children }
}

function cleanElement(node: SourceElement, remarks: Remarks): readonly SourceNode[] {
  if (isWordComment(node)) {
    const words = tidy(textOf(node))
    if (words !== '' && styleOf(node, 'mso-element') === 'comment') remarks.add('commentsLeftOut', words)
    return []
  }
  if (styleOf(node, 'mso-element') === 'comment-list') return []
  if (styleOf(node, 'mso-hide') === 'all') return [{ ...node, attrs: { ...node.attrs, hidden: '' } }]
  // Its one-point list is to be joined with its neighbours', which only their parent sees.
  if (hasClass(node, 'ListContainerWrapper')) return [node]
  return [{ ...byWordClass(node), children: withWebLists(withWordLists(node.children)) }]
}

function isWordComment(node: SourceElement): boolean {
  return (
    styleOf(node, 'mso-element') === 'comment' ||
    styleOf(node, 'mso-special-character') === 'comment' ||
    hasClass(node, 'msocomanchor') ||
    hasClass(node, 'MsoCommentReference')
  )
}

/** Word's paragraph classes as our roles or as HTML's own elements. */
function byWordClass(node: SourceElement): SourceElement {
  if (node.tag !== 'p') return node
  const withRole = (role: string) => ({ ...node, attrs: { ...node.attrs, class: role } })
  if (hasClass(node, 'MsoTitle')) return withRole('title')
  if (hasClass(node, 'MsoCaption')) return withRole('caption')
  if (/(^|\s)MsoToc\d/.test(node.attrs.class ?? '')) return withRole('contents')
  if (hasClass(node, 'MsoQuote') || hasClass(node, 'MsoIntenseQuote')) return { ...node, tag: 'blockquote' }
  return node
}

/** A paragraph that is a point in one of Word's lists. */
interface WordPoint {
  readonly level: number
  readonly ordered: boolean
  readonly content: readonly SourceNode[]
}

function wordPoint(node: SourceNode): WordPoint | null {
  if (!isElement(node) || !/^(p|h[1-6]|div)$/.test(node.tag)) return null
  const level = /\blevel(\d)/.exec(styleOf(node, 'mso-list'))?.[1]
  if (level === undefined) return null
  let marker = ''
  const content = node.children.flatMap((child) =>
    isElement(child)
      ? mapElements(child, (inner) => {
          if (styleOf(inner, 'mso-list') !== 'ignore') return [inner]
          marker += textOf(inner)
          return []
        })
      : [child],
  )
  // A numbered heading is a heading; its number is the plan's to give.
  if (node.tag.startsWith('h')) return null
  return {
    level: Number(level),
    ordered: /^\s*[\p{L}\d]{1,4}[.)]/u.test(marker) && !/^\s*o\s/.test(marker),
    content,
  }
}

function isBlank(node: SourceNode): boolean {
  return !isElement(node) && node.trim() === ''
}

/** Runs of Word's points as real lists, nested by their level. */
function withWordLists(nodes: readonly SourceNode[]): readonly SourceNode[] {
  const result: SourceNode[] = []
  let points: WordPoint[] = []
  const end = () => {
    if (points.length > 0) result.push(...nestPoints(points))
    points = []
  }
  for (const node of nodes) {
    const point = wordPoint(node)
    if (point) points.push(point)
    else if (!(isBlank(node) && points.length > 0)) {
      end()
      result.push(node)
    }
  }
  end()
  return result
}

function nestPoints(points: readonly WordPoint[]): SourceElement[] {
  const level = points.reduce((least, point) => Math.min(least, point.level), 9)
  const lists: { tag: string; items: { content: readonly SourceNode[]; below: WordPoint[] }[] }[] = []
  for (const point of points) {
    const tag = point.ordered ? 'ol' : 'ul'
    const list = lists.at(-1)
    if (point.level > level && list) list.items.at(-1)?.below.push(point)
    else if (list?.tag === tag) list.items.push({ content: point.content, below: [] })
    else lists.push({ tag, items: [{ content: point.content, below: [] }] })
  }
  return lists.map(({ tag, items }) =>
    element(
      tag,
      {},
      items.map(({ content, below }) =>
        element('li', {}, [...content, ...(below.length > 0 ? nestPoints(below) : [])]),
      ),
    ),
  )
}

/** The level that Word on the web writes on each point of its lists, which are all lists of one point. */
function webLevel(node: SourceNode): number | null {
  if (!isElement(node) || !['ul', 'ol'].includes(node.tag)) return null
  const points = node.children.filter(isElement)
  const level = Number(points[0]?.attrs['data-aria-level'] ?? '')
  return points.length > 0 && level > 0 && points.every((point) => point.tag === 'li') ? level : null
}

function unwrapped(node: SourceNode): readonly SourceNode[] {
  return isElement(node) && hasClass(node, 'ListContainerWrapper') ? node.children : [node]
}

/** Runs of Word on the web's one-point lists as nested lists. */
function withWebLists(nodes: readonly SourceNode[]): readonly SourceNode[] {
  const flat = nodes.flatMap(unwrapped)
  const result: SourceNode[] = []
  let points: WordPoint[] = []
  const end = () => {
    if (points.length > 0) result.push(...nestPoints(points))
    points = []
  }
  for (const node of flat) {
    const level = webLevel(node)
    if (level !== null && isElement(node)) {
      const ordered = node.tag === 'ol'
      points.push(
        ...node.children.filter(isElement).map((item) => ({ level, ordered, content: item.children })),
      )
    } else if (!(isBlank(node) && points.length > 0)) {
      end()
      result.push(node)
    }
  }
  end()
  return result
}
