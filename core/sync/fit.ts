import { Fragment, Mark, type Node, type NodeType, type Schema } from '@tiptap/pm/model'
import { documentSchema, headingLevels } from '~core/document/schema'

/** A node as JSON of unknown origin: a merge may have produced it, so nothing about it is taken for granted. */
export interface LooseNode {
  readonly type?: unknown
  readonly attrs?: unknown
  readonly content?: unknown
  readonly text?: unknown
  readonly marks?: unknown
}

/**
 * Makes a document of the schema from any tree of nodes, without losing words.
 *
 * Two edits that are each valid may merge into a tree that the schema rejects. Instead of deleting what does
 * not fit, a child is wrapped in what its parent takes (a paragraph that came to stand in a list becomes an
 * item), and where no wrapping exists its own children take its place. Unknown nodes, marks and attributes
 * are left out; their text stays.
 */
export function fitToSchema(json: LooseNode, schema: Schema = documentSchema): Node {
  return schema.topNodeType.create(null, place(schema.topNodeType, fittedChildren(json, schema)))
}

/** A node of the schema, or the children of one that the schema does not know. */
function fitted(json: LooseNode, schema: Schema): Node[] {
  if (json.type === 'text') {
    return typeof json.text === 'string' && json.text !== ''
      ? [schema.text(json.text, marksOf(json, schema))]
      : []
  }
  const children = fittedChildren(json, schema)
  const type = typeof json.type === 'string' ? schema.nodes[json.type] : undefined
  if (!type || type === schema.topNodeType) return children
  return [type.create(soundAttributes(type, json.attrs), place(type, children), marksOf(json, schema))]
}

function fittedChildren(json: LooseNode, schema: Schema): Node[] {
  return Array.isArray(json.content)
    ? json.content.filter(isObject).flatMap((child) => fitted(child, schema))
    : []
}

/** Puts nodes into a parent of the given type, wrapping or unwrapping those that it does not take. */
function place(parent: NodeType, nodes: readonly Node[]): Fragment {
  const placed: Node[] = []
  // Neighbours that need the same wrapping share one: a run of words becomes one paragraph, not three.
  let run: { wrapping: readonly NodeType[]; nodes: Node[] } | undefined
  const endRun = () => {
    if (run) placed.push(wrapped(run.wrapping, run.nodes))
    run = undefined
  }
  const put = (node: Node) => {
    if (parent.contentMatch.matchType(node.type)) {
      endRun()
      placed.push(parent.allowsMarks(node.marks) ? node : node.mark(parent.allowedMarks(node.marks)))
      return
    }
    const wrapping = parent.contentMatch.findWrapping(node.type)
    if (!wrapping) {
      node.forEach(put)
      return
    }
    if (run && !sameTypes(run.wrapping, wrapping)) endRun()
    run = { wrapping, nodes: [...(run?.nodes ?? []), node] }
  }
  nodes.forEach(put)
  endRun()
  return Fragment.from(placed)
}

function wrapped(wrapping: readonly NodeType[], nodes: readonly Node[]): Node {
  const innermost = Fragment.from([...nodes])
  const fragment = wrapping.reduceRight(
    (content, type) => Fragment.from(type.create(null, content)),
    innermost,
  )
  return fragment.firstChild as Node
}

const sameTypes = (a: readonly NodeType[], b: readonly NodeType[]) =>
  a.length === b.length && a.every((type, index) => type === b[index])

function marksOf(json: LooseNode, schema: Schema): readonly Mark[] {
  if (!Array.isArray(json.marks)) return Mark.none
  const marks = json.marks.filter(isObject).flatMap((mark) => {
    const type = typeof mark.type === 'string' ? schema.marks[mark.type] : undefined
    const attrs = isObject(mark.attrs) ? mark.attrs : {}
    if (!type || (type.name === 'link' && typeof attrs.href !== 'string')) return []
    return [type.create(attrs)]
  })
  return Mark.setFrom(marks)
}

/** Attributes of the kind that the schema's defaults have; anything else falls back to the default. */
function soundAttributes(type: NodeType, given: unknown): Record<string, unknown> {
  const sound: Record<string, unknown> = {}
  if (!isObject(given)) return soundLevel(type, sound)
  for (const [name, { default: standard }] of Object.entries(type.spec.attrs ?? {})) {
    const value = (given as Record<string, unknown>)[name]
    if (value === undefined || value === null) continue
    const sameKind = standard === null || standard === undefined || typeof value === typeof standard
    if (sameKind && isPlainValue(value)) sound[name] = value
  }
  return soundLevel(type, sound)
}

/** A heading of a level that the schema does not have gets the nearest that it has. */
function soundLevel(type: NodeType, attrs: Record<string, unknown>): Record<string, unknown> {
  if (type.name !== 'heading') return attrs
  const [highest, lowest] = [headingLevels[0], headingLevels[headingLevels.length - 1] as number]
  const level = typeof attrs.level === 'number' ? Math.round(attrs.level) : highest
  return { ...attrs, level: Math.min(Math.max(level, highest), lowest) }
}

const isPlainValue = (value: unknown) =>
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  (typeof value === 'number' && Number.isFinite(value)) ||
  (Array.isArray(value) && value.every((part) => typeof part === 'number'))

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
