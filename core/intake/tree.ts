/**
 * The neutral tree that texts come in as.
 *
 * HTML read by parse5 on the server, what mammoth makes of Word, what markdown-it makes of Markdown, lines of
 * plain text, and the clipboard's HTML in the browser all become this before anything is understood. So there
 * is one reader for all of them, and core needs neither a DOM nor a parser.
 */

/** A run of characters, entities already read. */
export type SourceText = string

export interface SourceElement {
  /** Lower case: "p", "h2", "table". */
  readonly tag: string
  /** Names in lower case. */
  readonly attrs: Readonly<Record<string, string>>
  readonly children: readonly SourceNode[]
}

export type SourceNode = SourceText | SourceElement

export function element(
  tag: string,
  attrs: Readonly<Record<string, string>>,
  children: readonly SourceNode[],
): SourceElement {
  return { tag, attrs, children }
}

export function isElement(node: SourceNode | undefined): node is SourceElement {
  return typeof node === 'object'
}

/** All the characters in a node, in order, as they stand. */
export function textOf(node: SourceNode): string {
  return isElement(node) ? node.children.map(textOf).join('') : node
}

/** The element and every element in it, an element before what is in it. */
export function* elementsOf(root: SourceElement): Generator<SourceElement> {
  yield root
  for (const child of root.children) if (isElement(child)) yield* elementsOf(child)
}

export function hasClass(node: SourceElement, name: string): boolean {
  return (node.attrs.class ?? '').split(/\s+/).includes(name)
}

/** The value of one property of the style attribute, in lower case; "" where it is not set. */
export function styleOf(node: SourceElement, property: string): string {
  for (const declaration of (node.attrs.style ?? '').split(';')) {
    const colon = declaration.indexOf(':')
    if (colon > 0 && declaration.slice(0, colon).trim().toLowerCase() === property) {
      return declaration
        .slice(colon + 1)
        .trim()
        .toLowerCase()
    }
  }
  return ''
}

/**
 * The tree with every element replaced by what `change` makes of it, innermost first.
 * An empty list removes the element.
 */
export function mapElements(
  root: SourceElement,
  change: (element: SourceElement) => readonly SourceNode[],
): readonly SourceNode[] {
  const children = root.children.flatMap((child) => (isElement(child) ? mapElements(child, change) : [child]))
  return change({ ...root, children })
}
