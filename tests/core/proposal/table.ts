/** One section with a text, and what people propose there. */
import { doc, named, p } from '~core/document/build'
import type { AnyBlockJson, BlockJson, DocumentJson } from '~core/document/json'
import { blocksOf, wordsOf } from '~core/document/visit'
import { applied } from '~core/proposal/applied'
import { blocksIn, byId, type Change, type Texts } from '~core/proposal/change'
import { changeFrom, type Wish } from '~core/proposal/wish'

/** A section called `s` with these blocks, each of which has an id. */
export const section = (...blocks: readonly BlockJson[]): Texts =>
  new Map([['s', identified(doc(...blocks))]])

/** The same text with an id on every block and footnote that has none. */
export function identified(text: DocumentJson, newId = numbered('x')): DocumentJson {
  const give = (node: Loose): Loose => ({
    ...node,
    ...(node.attrs && { attrs: { ...node.attrs, id: node.attrs.id ?? newId() } }),
    ...(node.content && { content: node.content.map(give) }),
  })
  return give(text as Loose) as DocumentJson
}
interface Loose {
  readonly attrs?: { readonly id?: string | null }
  readonly content?: readonly Loose[]
}

/** A paragraph whose id is its first word in lower case, unless another is given. */
export const para = (words: string, id = words.split(' ')[0]?.toLowerCase() ?? '') => named(id, p(words))

export const textIn = (texts: Texts, sectionId = 's'): DocumentJson => texts.get(sectionId) ?? doc()

/** What each block of words says, in reading order. */
export const said = (texts: Texts, sectionId = 's'): string[] =>
  [...blocksOf(textIn(texts, sectionId))].filter((block) => blocksIn(block).length === 0).map(wordsOf)

export const blocksAt = (texts: Texts, ...ids: readonly string[]): AnyBlockJson[] => {
  const standing = byId([...texts.values()].flatMap(({ content = [] }) => content))
  return ids.flatMap((id) => standing.get(id) ?? [])
}

export const numbered = (prefix: string) => {
  let last = 0
  return () => `${prefix}${(last += 1)}`
}

type Spot = Partial<NonNullable<Wish['spot']>>
const loose = (blocks: readonly AnyBlockJson[]) => blocks as unknown as Wish['base']

/** The change that is meant by putting `proposed` instead of the blocks with these ids. */
export function wish(
  texts: Texts,
  ids: readonly string[],
  proposed: readonly AnyBlockJson[],
  spot: Spot | null = null,
  newId = numbered('new'),
): Change {
  const place = spot && { sectionId: 's', parentId: null, afterId: null, ...spot }
  return changeFrom(
    texts,
    { base: loose(blocksAt(texts, ...ids)), proposed: loose(proposed), spot: place },
    newId,
  )
}

/** To move the blocks with these ids. */
export const moving = (texts: Texts, ids: readonly string[], spot: Spot): Change =>
  wish(texts, ids, blocksAt(texts, ...ids), spot)

/** All texts when the change has gone in; it must. */
export function accepted(texts: Texts, change: Change): Texts {
  const answer = applied(texts, change)
  if (answer.outcome !== 'clean') throw new Error(`It does not go in: ${JSON.stringify(answer)}`)
  return new Map([...texts, ...answer.texts])
}
