/** Two changes of the same block: of its words, and of each of its attributes by itself. */
import { sameJson } from '~core/diff/sameJson'
import { documentSchema } from '~core/document/schema'
import type { Own } from './change'
import { mergeWords } from './mergeWords'

export interface MergedOwn {
  /** Where the two collide, what is proposed stands. */
  readonly own: Own
  readonly collided: boolean
}

/** The block when both what was written since and what is proposed are taken. */
export function mergeOwn(base: Own, now: Own, proposed: Own): MergedOwn {
  const type = merge(base.type, now.type, proposed.type)
  const attrs = mergeAttributes(type.value, base.attrs, now.attrs, proposed.attrs)
  const words = mergeWords(base.words, now.words, proposed.words)
  return {
    own: { type: type.value, attrs: attrs.value, words: words.words },
    collided: type.collided || attrs.collided || words.collided,
  }
}

function merge<Value>(base: Value, now: Value, proposed: Value): { value: Value; collided: boolean } {
  if (sameJson(base, proposed) || sameJson(now, proposed)) return { value: now, collided: false }
  return { value: proposed, collided: !sameJson(base, now) }
}

function mergeAttributes(type: Own['type'], base: Own['attrs'], now: Own['attrs'], proposed: Own['attrs']) {
  const value: Record<string, unknown> = {}
  let collided = false
  for (const name of Object.keys({ ...now, ...proposed })) {
    // A block that has become of another type leaves behind what only the old one had.
    if (!(name in (documentSchema.nodes[type]?.spec.attrs ?? {}))) continue
    const attribute = merge(base[name], now[name], proposed[name])
    collided ||= attribute.collided
    if (attribute.value !== undefined) value[name] = attribute.value
  }
  return { value, collided }
}
