/**
 * Mentions: a comment calls a person, or an organisation, by name.
 *
 * In the kept text a mention is a token, `@[Oddny Fjeld](person:id)` or `@[Eikedal idrettslag](organisation)`: it is
 * still readable where nobody knows of tokens, and the name stays as it was written. In the field where one writes it
 * is `@Oddny Fjeld`, as people expect.
 */
import type { Id } from '~core/ids'

/** Somebody whom a comment may call. */
export type Mentionable =
  | { readonly kind: 'person'; readonly id: Id; readonly name: string }
  | { readonly kind: 'organisation'; readonly name: string }

/** Whom these people are to be called by: each of them, and each organisation that they come from. */
export function callableOf(
  people: readonly { readonly personId: Id; readonly name: string; readonly organisation: string | null }[],
): Mentionable[] {
  const organisations = new Set(people.flatMap(({ organisation }) => organisation ?? []))
  return [
    ...people.map(({ personId, name }) => ({ kind: 'person' as const, id: personId, name })),
    ...[...organisations].map((name) => ({ kind: 'organisation' as const, name })),
  ]
}

/** A piece of a comment: words, or a mention. */
export type CommentPart = { readonly kind: 'words'; readonly words: string } | Mentionable

const TOKEN = /@\[([^\]\n]{1,200})\]\((?:person:([\w-]{1,200})|organisation)\)/g

/** The comment in pieces, in order. */
export function partsOf(text: string): CommentPart[] {
  const parts: CommentPart[] = []
  let end = 0
  for (const token of text.matchAll(TOKEN)) {
    const [all, name = '', id] = token
    if (token.index > end) parts.push({ kind: 'words', words: text.slice(end, token.index) })
    parts.push(id === undefined ? { kind: 'organisation', name } : { kind: 'person', id, name })
    end = token.index + all.length
  }
  if (end < text.length) parts.push({ kind: 'words', words: text.slice(end) })
  return parts
}

/** Whom the comment calls, each once. */
export function mentionsIn(text: string): Mentionable[] {
  const found = new Map<string, Mentionable>()
  for (const part of partsOf(text)) if (part.kind !== 'words') found.set(keyOf(part), part)
  return [...found.values()]
}

/** The comment as one types it and hears it: tokens as `@Name`. */
export function asTyped(text: string): string {
  return partsOf(text)
    .map((part) => (part.kind === 'words' ? part.words : `@${part.name}`))
    .join('')
}

/** The comment as it is kept: every `@Name` of somebody who may be called becomes a token. The longest name wins. */
export function withTokens(typed: string, callable: readonly Mentionable[]): string {
  const byName = new Map([...callable].reverse().map((one) => [one.name, one]))
  const names = [...byName.keys()].sort((a, b) => b.length - a.length)
  if (names.length === 0) return typed
  const called = new RegExp(`@(${names.map(literal).join('|')})(?![\\p{L}\\p{N}])`, 'gu')
  return typed.replace(called, (all, name: string) => {
    const one = byName.get(name)
    return one ? tokenOf(one) : all
  })
}

/** Those of the mentions whose person or organisation is not among those who may be called. */
export function uncallable(
  mentions: readonly Mentionable[],
  callable: readonly Mentionable[],
): Mentionable[] {
  const known = new Set(callable.map(keyOf))
  return mentions.filter((one) => !known.has(keyOf(one)))
}

/** The text with the names that those who are called really have, so that no token speaks of one and calls another. */
export function withTrueNames(text: string, callable: readonly Mentionable[]): string {
  const known = new Map(callable.map((one) => [keyOf(one), one]))
  return partsOf(text)
    .map((part) => (part.kind === 'words' ? part.words : tokenOf(known.get(keyOf(part)) ?? part)))
    .join('')
}

function tokenOf(one: Mentionable): string {
  const name = one.name.replace(/[[\]\n]/g, '')
  return one.kind === 'person' ? `@[${name}](person:${one.id})` : `@[${name}](organisation)`
}

const keyOf = (one: Mentionable) => (one.kind === 'person' ? `person ${one.id}` : `organisation ${one.name}`)

const literal = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
