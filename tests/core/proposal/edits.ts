/** Random texts in which no word stands twice, and what people do with them: by hand, not by the code under test. */
import fc from 'fast-check'
import { doc, named, p, quote } from '~core/document/build'
import type { AnyBlockJson, BlockJson, DocumentJson, InlineJson, TextJson } from '~core/document/json'
import { blocksOf, isInline } from '~core/document/visit'
import { fitToSchema } from '~core/sync/fit'
import { ownOf, type Change } from '~core/proposal/change'
import { anyDocument, writtenIn } from '../render/anyDocument'
import { identified } from './table'

/** Gives words and ids that nobody has used. */
export class Mint {
  private last = 0
  constructor(private readonly prefix: string) {}
  id = () => `${this.prefix}${(this.last += 1)}`
  words = (many: number) => Array.from({ length: many }, this.id).join(' ')
}

/** A text with ids, of words that each stand once. */
export const anyText: fc.Arbitrary<DocumentJson> = anyDocument.map((text) => {
  const mint = new Mint('w')
  const written = ['text', 'alt', 'caption', 'responsible', 'deadline', 'cost']
  const renew = (value: unknown, key?: string): unknown => {
    if (Array.isArray(value)) return value.map((it) => renew(it))
    if (typeof value === 'string') return key && written.includes(key) && value !== '' ? mint.words(6) : value
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, it]) => [name, renew(it, name)]))
  }
  const content = [...(text.content ?? []), p('x'), p('x')]
  return identified(fitToSchema({ content: renew(content) }).toJSON() as DocumentJson)
})

/** Every word that stands somewhere in the text or in an attribute. */
export const wordsIn = (blocks: readonly AnyBlockJson[]): Set<string> =>
  new Set(writtenIn({ type: 'doc', content: blocks } as DocumentJson).flatMap((words) => words.split(/\s+/)))

/** One thing that somebody does; the numbers choose among what is there. */
export interface Step {
  readonly act: (typeof acts)[number]
  readonly where: number
  readonly at: number
}
const acts = ['rewrite', 'rewrite', 'rewrite', 'insert', 'remove', 'move', 'split', 'wrap', 'field'] as const
export const anySteps = (most: number) =>
  fc.array(fc.record({ act: fc.constantFrom(...acts), where: fc.nat(1000), at: fc.nat(1000) }), {
    minLength: 1,
    maxLength: most,
  })

/** The text when all that has been done. New words and ids come from `mint`. */
export const edited = (text: DocumentJson, steps: readonly Step[], mint: Mint): DocumentJson =>
  steps.reduce((current, step) => done(current, step, mint), text)

function done(text: DocumentJson, { act, where, at }: Step, mint: Mint): DocumentJson {
  const blocks = [...blocksOf(text)]
  const chosen = blocks[where % blocks.length]
  if (!chosen) return doc(named(mint.id(), p(mint.words(3))))
  const instead = (...by: readonly AnyBlockJson[]) =>
    rewritten(text, (it) => (isSame(it, chosen) ? by : [it]))
  switch (act) {
    case 'insert':
      return instead(chosen, ...beside(chosen, mint))
    case 'remove':
      return instead()
    case 'wrap':
      return mayBeWrapped(chosen) ? instead(named(mint.id(), quote(chosen))) : text
    case 'move': {
      const inside = [chosen, ...blocksOf(chosen)]
      const targets = blocks.filter((it) => !inside.includes(it) && it.type === chosen.type)
      const target = targets[at % targets.length]
      return target ? rewritten(instead(), (it) => (isSame(it, target) ? [it, chosen] : [it])) : text
    }
    case 'field':
      return 'responsible' in chosen.attrs
        ? instead({ ...chosen, attrs: { ...chosen.attrs, responsible: mint.words(1) } } as AnyBlockJson)
        : text
    default: {
      const words: readonly InlineJson[] = ownOf(chosen).words
      const run = words.findIndex((it) => it.type === 'text')
      const node = words[run] as TextJson | undefined
      if (!node) return text
      const list = node.text.split(' ')
      const place = at % list.length
      if (act === 'split' && place > 0 && chosen.type === 'paragraph')
        return instead(
          { ...chosen, content: [...words.slice(0, run), { ...node, text: list.slice(0, place).join(' ') }] },
          named(mint.id(), p([{ ...node, text: list.slice(place).join(' ') }, ...words.slice(run + 1)])),
        )
      const other = list.toSpliced(place, where % 3, ...(where % 2 ? [mint.words(2)] : []))
      const put = other.length > 0 ? other.join(' ') : mint.words(1)
      return instead({ ...chosen, content: words.with(run, { ...node, text: put }) } as AnyBlockJson)
    }
  }
}

const isSame = (one: AnyBlockJson, other: AnyBlockJson) => one.attrs.id === other.attrs.id

const mayBeWrapped = (block: AnyBlockJson): block is BlockJson =>
  !['listItem', 'tableRow', 'tableCell', 'tableHeader', 'measureTitle'].includes(block.type)

/** Something new that may stand beside a block. */
function beside(block: AnyBlockJson, mint: Mint): AnyBlockJson[] {
  const paragraph = named(mint.id(), p(mint.words(3)))
  if (mayBeWrapped(block) || block.type === 'measureTitle') return [paragraph]
  if (block.type === 'tableRow') return []
  return [{ ...block, attrs: { ...block.attrs, id: mint.id() }, content: [paragraph] } as AnyBlockJson]
}

/** The text with every block replaced by what is given for it, the outer ones first. */
export function rewritten(
  text: DocumentJson,
  give: (block: AnyBlockJson) => readonly AnyBlockJson[],
): DocumentJson {
  const inside = <Node extends AnyBlockJson | DocumentJson>(node: Node): Node => {
    const content = (node.content ?? []) as readonly (AnyBlockJson | InlineJson)[]
    const given = content.flatMap((it): (AnyBlockJson | InlineJson)[] =>
      isInline(it) ? [it] : give(it).map((by) => (by === it ? inside(by) : by)),
    )
    const { content: _, ...rest } = node
    return (given.length > 0 ? { ...rest, content: given } : rest) as Node
  }
  return inside(text)
}

/** What the change asks for, written into a text in which the blocks still stand together as they did. */
export function byHand(text: DocumentJson, { base, proposed, from, to }: Change): DocumentJson {
  const ids = base.map(({ attrs }) => attrs.id)
  const place = to ?? (base.length === 0 ? from : null)
  if (!place)
    return rewritten(text, (it) =>
      it.attrs.id === ids[0] ? proposed : ids.includes(it.attrs.id) ? [] : [it],
    )
  const without = rewritten(text, (it) => (ids.includes(it.attrs.id) ? [] : [it]))
  const first = <Node extends AnyBlockJson | DocumentJson>(node: Node): Node =>
    ({ ...node, content: [...proposed, ...((node.content ?? []) as readonly AnyBlockJson[])] }) as Node
  if (place.afterId !== null)
    return rewritten(without, (it) => (it.attrs.id === place.afterId ? [it, ...proposed] : [it]))
  if (place.parentId === null) return first(without)
  return rewritten(without, (it) => (it.attrs.id === place.parentId ? [first(it)] : [it]))
}

/** Numbers that choose what somebody proposes. */
export const anyChoice = fc.record({
  parent: fc.nat(1000),
  start: fc.nat(1000),
  many: fc.nat(3),
  target: fc.option(fc.nat(1000), { freq: 3 }),
  steps: anySteps(4),
})
export type Choice = typeof anyChoice extends fc.Arbitrary<infer Value> ? Value : never
