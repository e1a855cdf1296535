/**
 * Block ids in the shared document: every block has one, and no two blocks have the same.
 *
 * Editors keep this for their own edits, but two edits can break it together: two people who turn one
 * paragraph into a heading at once leave two headings with one id. The repair is deterministic. The first
 * block in the text keeps its id, and a new id is made of the block's own place in Yjs's history, so that
 * two servers that repair the same text at once write the same thing.
 */
import { XmlElement, type Doc, type XmlFragment } from 'yjs'
import type { DocumentJson } from '~core/document/json'
import { identifiedNodes } from '~core/document/schema'
import type { Id } from '~core/ids'
import { fitToSchema } from './fit'
import { textOf } from './text'

const identified: ReadonlySet<string> = new Set(identifiedNodes)

/** Every block of the text that should carry an id, in reading order. */
function* identifiedElements(parent: XmlFragment): Generator<XmlElement> {
  for (const child of parent.toArray()) {
    if (!(child instanceof XmlElement)) continue
    if (identified.has(child.nodeName)) yield child
    yield* identifiedElements(child)
  }
}

/** The blocks without an id, or with one that stands earlier in the text. */
function faultyElements(doc: Doc): { readonly faulty: XmlElement[]; readonly taken: Set<string> } {
  const taken = new Set<string>()
  const faulty: XmlElement[] = []
  for (const element of identifiedElements(textOf(doc))) {
    const id: unknown = element.getAttribute('id')
    if (typeof id !== 'string' || id === '' || taken.has(id)) faulty.push(element)
    else taken.add(id)
  }
  return { faulty, taken }
}

/** Whether every block has an id of its own. */
export function hasSoundBlockIds(doc: Doc): boolean {
  return faultyElements(doc).faulty.length === 0
}

/**
 * Gives ids to the blocks that lack one and renews those that stand twice, in one transaction.
 *
 * @returns how many blocks were given a new id
 */
export function repairBlockIds(doc: Doc): number {
  const { faulty, taken } = faultyElements(doc)
  doc.transact(() => {
    for (const element of faulty) {
      const id = freshId(element, taken)
      taken.add(id)
      element.setAttribute('id', id)
    }
  })
  return faulty.length
}

function freshId(element: XmlElement, taken: ReadonlySet<string>): Id {
  const origin = element._item?.id
  const base = origin ? `b${origin.client.toString(36)}-${origin.clock.toString(36)}` : 'b'
  let id = base
  for (let round = 2; taken.has(id); round += 1) id = `${base}-${round}`
  return id
}

/** The text with an id on every block: missing ids are made, and of two equal ids the later is renewed. */
export function withBlockIds(text: DocumentJson, newId: () => Id): DocumentJson {
  const taken = new Set<Id>()
  const named = (node: NodeShape): NodeShape => {
    const own = node.attrs?.id
    let attrs = node.attrs
    if (identified.has(node.type)) {
      const id = typeof own === 'string' && own !== '' && !taken.has(own) ? own : newId()
      taken.add(id)
      attrs = { ...attrs, id }
    }
    return { ...node, ...(attrs && { attrs }), ...(node.content && { content: node.content.map(named) }) }
  }
  return named(fitToSchema(text).toJSON() as NodeShape) as DocumentJson
}

interface NodeShape {
  readonly type: string
  readonly attrs?: Readonly<Record<string, unknown>>
  readonly content?: readonly NodeShape[]
}
