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
  /** Where the node was found; `arrange` hands it on. */
  readonly origin?: unknown
}

/** A node that fits where it stands. */
export interface Piece {
  readonly type: NodeType
  /** Those that are sound; the others have the schema's default. */
  readonly attrs: Readonly<Record<string, unknown>>
  readonly marks: readonly Mark[]
  /** Of a text; never empty there. */
  readonly text: string
  readonly children: readonly Piece[]
  /** Where it was found; undefined for a node that was made to hold others. */
  readonly origin: unknown
}

/**
 * Blocks that hold blocks and stand deeper in one another than this were not written by anyone, and whatever shows them
 * would run out of stack. Their words are kept.
 */
const DEEPEST = 100

/**
 * Makes a document of the schema from any tree of nodes, without losing words.
 *
 * Two edits that are each valid may merge into a tree that the schema rejects. Instead of deleting what does
 * not fit, a child is wrapped in what its parent takes (a paragraph that came to stand in a list becomes an
 * item), and where no wrapping exists its own children take its place. Unknown nodes, marks and attributes
 * are left out; their text stays. What fits already stays as it is.
 */
export function fitToSchema(json: LooseNode, schema: Schema = documentSchema): Node {
  return nodeOf({ ...made(schema.topNodeType), children: arrange(json, schema) }, schema)
}

/** The same for what is to stand in a node of another type than the whole document: items for a list, rows for a table. */
export function fitInto(
  parent: string,
  nodes: readonly LooseNode[],
  schema: Schema = documentSchema,
): Node[] {
  const pieces = place(schema.nodes[parent] ?? schema.topNodeType, nodes, schema, 1)
  return pieces.map((piece) => nodeOf(piece, schema))
}

/** What stands in the document that `fitToSchema` makes. */
export function arrange(json: LooseNode, schema: Schema = documentSchema): Piece[] {
  return place(schema.topNodeType, childrenOf(json), schema, 1)
}

/** The innermost of the types that are wrapped around a node, and what comes into it. */
interface Run {
  readonly wrapping: readonly NodeType[]
  readonly nodes: LooseNode[]
}

/** Puts nodes into a parent of the given type, as its children at the given level. */
function place(parent: NodeType, nodes: readonly LooseNode[], schema: Schema, level: number): Piece[] {
  const placed: Piece[] = []
  // Neighbours that need the same wrapping share one: a run of words becomes one paragraph, not three.
  let run: Run | undefined
  const endRun = () => {
    if (run) placed.push(wrapped(run, schema, level))
    run = undefined
  }
  const put = (node: LooseNode): void => {
    const type = typeOf(node, schema)
    if (!type) return childrenOf(node).forEach(put)
    if (type.isText && textOf(node) === '') return
    if (parent.contentMatch.matchType(type)) {
      if (level > DEEPEST && isContainer(type)) return wordsBelow(node).forEach(put)
      endRun()
      placed.push(pieceOf(node, type, parent, schema, level))
      // Nothing can stand in a leaf: it comes after.
      if (type.isLeaf) childrenOf(node).forEach(put)
      return
    }
    const wrapping = parent.contentMatch.findWrapping(type)
    if (!wrapping) return childrenOf(node).forEach(put)
    if (level + wrapping.length > DEEPEST && [...wrapping, type].some(isContainer)) {
      return wordsBelow(node).forEach(put)
    }
    if (!run || !sameTypes(run.wrapping, wrapping)) {
      endRun()
      run = { wrapping, nodes: [] }
    }
    run.nodes.push(node)
  }
  nodes.forEach(put)
  endRun()
  return placed
}

function wrapped({ wrapping, nodes }: Run, schema: Schema, level: number): Piece {
  const [outer, ...inner] = wrapping as readonly [NodeType, ...NodeType[]]
  const children =
    inner.length === 0
      ? place(outer, nodes, schema, level + 1)
      : [wrapped({ wrapping: inner, nodes }, schema, level + 1)]
  return { ...made(outer), children }
}

function pieceOf(node: LooseNode, type: NodeType, parent: NodeType, schema: Schema, level: number): Piece {
  return {
    type,
    attrs: soundAttributes(type, node.attrs),
    marks: parent.allowedMarks(soundMarks(node.marks, schema)),
    text: type.isText ? textOf(node) : '',
    children: type.isLeaf ? [] : place(type, childrenOf(node), schema, level + 1),
    origin: node.origin,
  }
}

const made = (type: NodeType): Piece => ({
  type,
  attrs: soundAttributes(type, {}),
  marks: Mark.none,
  text: '',
  children: [],
  origin: undefined,
})

function nodeOf({ type, attrs, marks, text, children }: Piece, schema: Schema): Node {
  if (type.isText) return schema.text(text, marks)
  return type.create(attrs, Fragment.fromArray(children.map((child) => nodeOf(child, schema))), marks)
}

/** Blocks that hold blocks, in any number of levels. Their parts (items, rows, cells) only stand in them. */
const isContainer = (type: NodeType) => type.isInGroup('block') && !type.isTextblock && !type.isLeaf

/** The schema's type of the node; undefined when it has none, or when the type only stands on top. */
function typeOf(node: LooseNode, schema: Schema): NodeType | undefined {
  const type = typeof node.type === 'string' ? schema.nodes[node.type] : undefined
  return type === schema.topNodeType ? undefined : type
}

const childrenOf = (node: LooseNode): LooseNode[] =>
  Array.isArray(node.content) ? node.content.filter(isObject) : []

const textOf = (node: LooseNode) => (typeof node.text === 'string' ? keepable(node.text) : '')

/** All words under a node, in reading order, without what they stand in. */
function wordsBelow(node: LooseNode): LooseNode[] {
  const words: LooseNode[] = []
  // A list of what is still to be read instead of recursion, which such a tree was made to exhaust.
  const ahead = childrenOf(node).reverse()
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    if (next.type === 'text') words.push(next)
    else for (const child of childrenOf(next).reverse()) ahead.push(child)
  }
  return words
}

const sameTypes = (a: readonly NodeType[], b: readonly NodeType[]) =>
  a.length === b.length && a.every((type, index) => type === b[index])

/** The marks that are sound, each once, as the schema orders them. */
export function soundMarks(given: unknown, schema: Schema): readonly Mark[] {
  if (!Array.isArray(given)) return Mark.none
  let marks = Mark.none
  for (const mark of given.filter(isObject)) {
    const type = typeof mark.type === 'string' ? schema.marks[mark.type] : undefined
    const values = isObject(mark.attrs) ? mark.attrs : {}
    const attrs: Record<string, string | null> = {}
    for (const name of Object.keys(type?.spec.attrs ?? {})) {
      const value = values[name]
      if (typeof value === 'string') attrs[name] = keepable(value)
      else if (value === null) attrs[name] = null
    }
    const isSound = type && (type.name !== 'link' || typeof attrs.href === 'string')
    if (isSound) marks = type.create(attrs).addToSet(marks)
  }
  return marks
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
