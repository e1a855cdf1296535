import type { Node } from '@tiptap/pm/model'
import type { BlockJson } from '~core/document/json'
import { documentSchema } from '~core/document/schema'
import type { PlanDocument, PlanSection } from '~core/plan/document'
import { countWords, peer, reportedIn, type Contender, type Places, type Range } from './contender'

interface Package {
  readonly ChangeSet: {
    create(document: Node): {
      addSteps(document: Node, maps: readonly unknown[], by: null): { changes: readonly Change[] }
    }
  }
  simplifyChanges(changes: readonly Change[], document: Node): readonly Change[]
}
interface Change {
  readonly fromA: number
  readonly toA: number
  readonly fromB: number
  readonly toB: number
}
interface Transform {
  readonly StepMap: new (ranges: readonly number[]) => unknown
}

/** Texts that are compared with each other. */
type Pair = readonly [before: readonly PlanSection[], after: readonly PlanSection[]]

/** As it is: one replacement of the whole text. */
export const changesetWhole: Contender = {
  title: 'prosemirror-changeset of the whole text',
  prepare: (before, after) => prepare([[before.sections, after.sections]]),
}

/** Helped: told by us which section is which, and spared those that are new or gone. */
export const changesetBySection: Contender = {
  title: 'prosemirror-changeset, section by section',
  prepare: (before, after) => prepare(sectionPairs(before, after)),
}

function sectionPairs(before: PlanDocument, after: PlanDocument): Pair[] {
  return after.sections.flatMap((section): Pair[] => {
    const twin = before.sections.find(({ id }) => id === section.id)
    return twin ? [[[twin], [section]]] : []
  })
}

function prepare(pairs: readonly Pair[]) {
  const { ChangeSet, simplifyChanges } = peer('prosemirror-changeset') as Package
  const { StepMap } = peer('prosemirror-transform') as Transform
  const texts = pairs.map(([before, after]) => ({ before: nodeText(before), after: nodeText(after) }))
  let found: (readonly Change[])[] = []
  return {
    compare: () => {
      found = texts.map(({ before: { node: was }, after: { node: is } }) => {
        const whole = new StepMap([0, was.content.size, is.content.size])
        return simplifyChanges(ChangeSet.create(was).addSteps(is, [whole], null).changes, is)
      })
    },
    reported: (moved: ReadonlySet<string>) =>
      found
        .map((changes, place) => {
          const ranges = changes.flatMap(({ fromA, toA, fromB, toB }): Range[] => [
            { side: 'before', from: fromA, to: toA },
            { side: 'after', from: fromB, to: toB },
          ])
          const text = texts[place]
          return text ? reportedIn(ranges, text, moved) : { all: 0, falsely: 0 }
        })
        .reduce((sum, one) => ({ all: sum.all + one.all, falsely: sum.falsely + one.falsely })),
  }
}

function nodeText(sections: readonly PlanSection[]): Places & { readonly node: Node } {
  const content = sections.flatMap(({ id, title, text }): BlockJson[] => [
    {
      type: 'heading',
      attrs: { id, level: 2 },
      content: title === '' ? [] : [{ type: 'text', text: title }],
    },
    ...(text.content ?? []),
  ])
  const node = documentSchema.nodeFromJSON({ type: 'doc', content })
  const paragraphs = new Map<string, Omit<Range, 'side'>>()
  node.forEach((block, offset) => {
    paragraphs.set(block.attrs.id as string, { from: offset, to: offset + block.nodeSize })
  })
  return { node, paragraphs, words: (from, to) => countWords(node.textBetween(from, to, '\n', ' ')) }
}
