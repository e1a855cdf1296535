import { element, type SourceElement, type SourceNode } from './tree'

/** As much of a DOM node as is read here. The browser's own nodes fit; core names no DOM type. */
export interface DomLike {
  readonly nodeType: number
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly childNodes: ArrayLike<DomLike>
  readonly attributes?: ArrayLike<{ readonly name: string; readonly value: string }>
}

const ELEMENT = 1
const TEXT = 3

/**
 * The neutral tree of a DOM node, such as `new DOMParser().parseFromString(html, 'text/html').body`.
 * Comments and processing instructions, which Word scatters in its HTML, are not in it.
 */
export function treeOfDom(root: DomLike): SourceElement {
  const attrs: Record<string, string> = {}
  for (const { name, value } of Array.from(root.attributes ?? [])) attrs[name.toLowerCase()] = value
  const children: SourceNode[] = []
  for (const child of Array.from(root.childNodes)) {
    if (child.nodeType === ELEMENT) children.push(treeOfDom(child))
    else if (child.nodeType === TEXT && child.nodeValue) children.push(child.nodeValue)
  }
  return element(root.nodeName.toLowerCase(), attrs, children)
}
