import { elementsOf, isElement, type SourceElement } from '~core/intake/tree'

/** What a style means for us, what it inherits included. */
export interface OdtStyle {
  readonly bold: boolean
  readonly italic: boolean
  /** The names of the style and of those it builds on, as people see them: "Text body", "Quotations". */
  readonly names: readonly string[]
}

export interface OdtStyles {
  readonly style: (name: string | undefined) => OdtStyle
  /** Whether a list style numbers its points at a level (1 the outermost). */
  readonly isOrdered: (name: string | undefined, level: number) => boolean
}

const plain: OdtStyle = { bold: false, italic: false, names: [] }

/** The styles of a document, those that its editor made on the way included. */
export function odtStyles(roots: readonly SourceElement[]): OdtStyles {
  const styles = new Map<string, SourceElement>()
  const lists = new Map<string, Set<number>>()
  for (const root of roots) {
    for (const node of elementsOf(root)) {
      const name = node.attrs['style:name']
      if (name === undefined) continue
      if (node.tag === 'style:style') styles.set(name, node)
      if (node.tag === 'text:list-style') lists.set(name, orderedLevels(node))
    }
  }
  const read = (name: string | undefined, depth = 0): OdtStyle => {
    const node = name === undefined || depth > 20 ? undefined : styles.get(name)
    if (!node || name === undefined) return name === undefined ? plain : { ...plain, names: [readable(name)] }
    const parent = read(node.attrs['style:parent-style-name'], depth + 1)
    const text = node.children.find((child) => isElement(child) && child.tag === 'style:text-properties')
    const attrs = isElement(text) ? text.attrs : {}
    const weight = attrs['fo:font-weight']
    const slant = attrs['fo:font-style']
    return {
      bold: weight === undefined ? parent.bold : /^(bold|[6-9]00)$/.test(weight),
      italic: slant === undefined ? parent.italic : slant !== 'normal',
      names: [node.attrs['style:display-name'] ?? readable(name), ...parent.names],
    }
  }
  return {
    style: (name) => read(name),
    isOrdered: (name, level) => (name !== undefined && lists.get(name)?.has(level)) === true,
  }
}

function orderedLevels(list: SourceElement): Set<number> {
  const levels = list.children
    .filter(isElement)
    .filter((level) => level.tag === 'text:list-level-style-number')
  return new Set(
    levels
      .filter((level) => level.attrs['style:num-format'] !== '')
      .map((level) => Number(level.attrs['text:level'] ?? 1)),
  )
}

/** "Text_20_body" is how the format writes "Text body". */
function readable(name: string): string {
  return name.replace(/_([\da-f]{2})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
