import { Fragment, Mark, type Node, type NodeType, type Schema } from '@tiptap/pm/model'
import { documentSchema, headingLevels } from '~core/document/schema'
import { keepable } from '~core/keepable'
import { isSoundAttribute } from './attributes'

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
    const text = typeof json.text === 'string' ? keepable(json.text) : ''
    return text === '' ? [] : [schema.text(text, marksOf(json, schema))]
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

/** The attributes that are sound; the others fall back to the schema's default. */
function soundAttributes(type: NodeType, given: unknown): Record<string, unknown> {
  const sound: Record<string, unknown> = {}
  const values = isObject(given) ? given : {}
  for (const name of Object.keys(type.spec.attrs ?? {})) {
    const value = name === 'level' ? nearestLevel(values[name]) : values[name]
    if (isSoundAttribute(name, value)) sound[name] = typeof value === 'string' ? keepable(value) : value
  }
  return sound
}

/** The level that the schema has and that is nearest to the one given. */
function nearestLevel(level: unknown): number {
  const [highest, lowest] = [headingLevels[0], headingLevels[headingLevels.length - 1] as number]
  const wanted = typeof level === 'number' && !Number.isNaN(level) ? Math.round(level) : highest
  return Math.min(Math.max(wanted, highest), lowest)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
