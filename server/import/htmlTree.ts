import { parse, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { element, isElement, type SourceElement, type SourceNode } from '~core/intake/tree'
import { Refusal } from '~core/refusal'
import { deepestElement, mostElements } from './limits'

/**
 * The tree of a whole page.
 *
 * @throws Refusal `import.tooLarge` when it has more elements than a document, `import.broken` when they are
 *   nested beyond reason
 */
export function treeOfPage(html: string): SourceElement {
  refuseCrowd(html)
  return bounded(parse(html))
}

/** The tree of a piece of HTML, under one `body`. */
export function treeOfFragment(html: string): SourceElement {
  refuseCrowd(html)
  return element('body', {}, bounded(parseFragment(html)).children)
}

function refuseCrowd(html: string): void {
  let count = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) count += 1
  if (count > mostElements * 2) throw new Refusal('import.tooLarge')
}

function bounded(root: Tree.Document | Tree.DocumentFragment): SourceElement {
  return element('html', {}, convertAll(root.childNodes, 0))
}

function convertAll(nodes: readonly Tree.ChildNode[], depth: number): SourceNode[] {
  if (depth > deepestElement) throw new Refusal('import.broken')
  return nodes.flatMap((node): SourceNode[] => {
    if ('value' in node) return [node.value]
    if (!('tagName' in node)) return []
    const attrs: Record<string, string> = {}
    for (const { name, value } of node.attrs) attrs[name.toLowerCase()] = value
    // A template's content stands apart from its children and is not shown.
    return [element(node.tagName.toLowerCase(), attrs, convertAll(node.childNodes, depth + 1))]
  })
}

const unseen = new Set(['script', 'style', 'head', 'template'])

/** Every run of characters that a page shows, in order: what must be found again. */
export function shownWords(root: SourceElement): string[] {
  return root.children.flatMap((node) => {
    if (!isElement(node)) return node.split(/\n\s*\n/).filter((words) => words.trim() !== '')
    return unseen.has(node.tag) ? [] : shownWords(node)
  })
}
