/**
 * Footnotes, in whatever dialect: Word and LibreOffice (as HTML and through mammoth), Google Docs, Markdown.
 *
 * What they share is a pair of links that point at each other: a short mark in the text, and a note with a way
 * back. Such a pair becomes one `footnote` element with the note's text where the mark stood.
 */
import { tidy } from './inlineText'
import { safeHref } from './links'
import { element, elementsOf, isElement, textOf, type SourceElement, type SourceNode } from './tree'

/** What encloses a note. */
const containers = new Set(['li', 'dd', 'div', 'aside', 'p', 'td'])
/** What may be left empty when its notes are gone. */
const shells = new Set(['ol', 'ul', 'dl', 'section', 'div', 'aside', 'footer'])

/** The tree with footnotes in their places and their notes gone from the end. */
export function withFootnotes(root: SourceElement, exact: boolean): SourceElement {
  const notes = new NoteFinder(root)
  const marks = new Map<SourceElement, string>()
  const gone = new Set<SourceElement>()
  for (const link of notes.links) {
    const note = notes.noteOf(link)
    if (!note) continue
    marks.set(notes.wrapperOf(link), noteText(note.container, note.back, exact))
    gone.add(note.container)
  }
  if (marks.size === 0) return root
  const [changed] = replace(root, marks, gone)
  return isElement(changed) ? changed : root
}

class NoteFinder {
  readonly links: SourceElement[] = []
  private readonly parents = new Map<SourceElement, SourceElement>()
  private readonly byName = new Map<string, SourceElement>()
  private readonly order = new Map<SourceElement, number>()

  constructor(private readonly root: SourceElement) {
    for (const node of elementsOf(root)) {
      this.order.set(node, this.order.size)
      for (const child of node.children) if (isElement(child)) this.parents.set(child, node)
      for (const name of [node.attrs.id, node.attrs.name]) {
        if (name && !this.byName.has(name)) this.byName.set(name, node)
      }
      if (node.tag === 'a' && node.attrs.href?.startsWith('#')) this.links.push(node)
    }
  }

  /** The note that a mark points at, with the links in it that lead back to the mark. */
  noteOf(link: SourceElement): { container: SourceElement; back: ReadonlySet<SourceElement> } | null {
    if (tidy(textOf(link)).length > 8) return null
    const target = this.targetOf(link)
    // A note stands after its mark; the way back, which looks just the same, leads up.
    if (!target || (this.order.get(target) ?? 0) <= (this.order.get(link) ?? 0)) return null
    const container = this.containerOf(target)
    if (!container || this.isWithin(link, container)) return null
    const back = new Set<SourceElement>()
    let leadsHere = false
    for (const node of elementsOf(container)) {
      if (node.tag !== 'a' || !node.attrs.href?.startsWith('#')) continue
      const returns = this.targetOf(node)
      if (!returns || this.isWithin(returns, container)) continue
      back.add(node)
      leadsHere ||= this.isNear(returns, link)
    }
    return leadsHere && this.isNote(target, container) ? { container, back } : null
  }

  /** The mark with the `sup` or `span` around it that holds nothing else. */
  wrapperOf(link: SourceElement): SourceElement {
    let node = link
    for (let parent = this.parents.get(node); parent; parent = this.parents.get(node)) {
      if (!['sup', 'span'].includes(parent.tag) || tidy(textOf(parent)) !== tidy(textOf(link))) break
      node = parent
    }
    return node
  }

  private targetOf(link: SourceElement): SourceElement | undefined {
    const name = link.attrs.href?.slice(1) ?? ''
    return this.byName.get(name) ?? this.byName.get(decoded(name))
  }

  private containerOf(target: SourceElement): SourceElement | undefined {
    let node: SourceElement | undefined = target
    while (node && !containers.has(node.tag)) node = this.parents.get(node)
    if (!node || node === this.root) return undefined
    // A paragraph of a note stands in its item or division, where that holds only this note.
    const parent = this.parents.get(node)
    const others = parent?.children.filter((child) => isElement(child) && child !== node) ?? []
    const alone =
      parent && ['li', 'div', 'dd'].includes(parent.tag) && others.length === 0 && parent !== this.root
    return node.tag === 'p' && alone ? parent : node
  }

  /** A note begins where the mark points; a long chapter with a link back to the top does not. */
  private isNote(target: SourceElement, container: SourceElement): boolean {
    if (target === container)
      return !container.children.some((child) => isElement(child) && /^h[1-6]$/.test(child.tag))
    const before = tidy(textOf(container)).indexOf(tidy(textOf(target)))
    return before >= 0 && before <= 4
  }

  private isWithin(node: SourceElement, ancestor: SourceElement): boolean {
    for (let at: SourceElement | undefined = node; at; at = this.parents.get(at))
      if (at === ancestor) return true
    return false
  }

  /** Whether a way back ends at the mark itself or at what is closely around it. */
  private isNear(returns: SourceElement, link: SourceElement): boolean {
    let at: SourceElement | undefined = link
    for (let steps = 0; at && steps < 3; steps += 1, at = this.parents.get(at))
      if (at === returns) return true
    // An empty anchor in front of the mark, or one in it.
    return this.parents.get(returns) === this.parents.get(link) && tidy(textOf(returns)) === ''
      ? true
      : this.isWithin(returns, link)
  }
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

/** A note's words; its links' addresses are written out, since a note holds text alone. */
function noteText(container: SourceElement, back: ReadonlySet<SourceElement>, exact: boolean): string {
  const write = (node: SourceNode): string => {
    if (!isElement(node)) return node
    if (back.has(node)) return ''
    const words = node.children.map(write).join('')
    const href = node.tag === 'a' ? safeHref(node.attrs.href ?? '') : null
    if (href !== null && tidy(words) !== '' && !sameAddress(href, tidy(words))) return `${words} (${href})`
    return containers.has(node.tag) || node.tag === 'br' ? ` ${words} ` : words
  }
  const text = container.children.map(write).join('')
  return exact ? text.trim() : tidy(text)
}

function sameAddress(href: string, words: string): boolean {
  const bare = (address: string) => address.replace(/^(https?:\/\/|mailto:|tel:)/, '').replace(/\/$/, '')
  return bare(href) === bare(words)
}

function replace(
  root: SourceElement,
  marks: ReadonlyMap<SourceElement, string>,
  gone: ReadonlySet<SourceElement>,
): readonly SourceNode[] {
  const text = marks.get(root)
  if (text !== undefined) return [element('footnote', { text }, [])]
  if (gone.has(root)) return []
  const children = root.children.flatMap((child) =>
    isElement(child) ? replace(child, marks, gone) : [child],
  )
  const lost = children.length < root.children.length
  const empty = !children.some((child) => (isElement(child) ? holdsAnything(child) : child.trim() !== ''))
  return lost && empty && shells.has(root.tag) ? [] : [{ ...root, children }]
}

function holdsAnything(node: SourceElement): boolean {
  if (node.tag === 'hr') return false
  if (node.tag === 'img' || node.tag === 'footnote') return true
  return node.children.some((child) => (isElement(child) ? holdsAnything(child) : child.trim() !== ''))
}
