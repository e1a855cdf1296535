import type { DocumentJson } from '~core/document/json'
import { identifiedNodes } from '~core/document/schema'
import type { Id } from '~core/ids'

/** A node as the walk below sees it, whatever its kind. */
interface AnyNode {
  readonly type: string
  readonly attrs?: Readonly<Record<string, unknown>>
  readonly content?: readonly AnyNode[]
}

const identified: ReadonlySet<string> = new Set(identifiedNodes)

/**
 * The texts of one plan with a fresh id on every block.
 *
 * The ids that stand there are names within these texts: a measure keeps pointing at its goal, in whichever
 * section that is, and a measure whose goal is in none of them points at nothing.
 */
export function withFreshIds(texts: readonly DocumentJson[], newId: () => Id): DocumentJson[] {
  const goals = new Map<unknown, Id>()
  const renewed = texts.map((text) => renew(text as AnyNode, newId, goals))
  return renewed.map((text) => linkGoals(text, goals) as DocumentJson)
}

function renew(node: AnyNode, newId: () => Id, goals: Map<unknown, Id>): AnyNode {
  const content = node.content && { content: node.content.map((child) => renew(child, newId, goals)) }
  if (!identified.has(node.type)) return { ...node, ...content }
  const id = newId()
  const name = node.attrs?.id
  if (node.type === 'goal' && name && !goals.has(name)) goals.set(name, id)
  return { ...node, attrs: { ...node.attrs, id }, ...content }
}

function linkGoals(node: AnyNode, goals: ReadonlyMap<unknown, Id>): AnyNode {
  const content = node.content && { content: node.content.map((child) => linkGoals(child, goals)) }
  if (node.type !== 'measure') return { ...node, ...content }
  return { ...node, attrs: { ...node.attrs, goalId: goals.get(node.attrs?.goalId) ?? null }, ...content }
}
