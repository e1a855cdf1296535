/**
 * Shows in the text what the proposal that one looks at would do: words that would go struck through, words that would
 * come underlined where they would stand. The text itself holds nothing of it.
 */
import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { diffInline, type Segment } from '~core/diff/words'
import type { AnyBlockJson, InlineJson } from '~core/document/json'
import { wordsOf } from '~core/document/visit'
import type { Id } from '~core/ids'
import { byId, ownOf, type Change } from '~core/proposal/change'

/** What is said to those who hear the page. */
export interface PreviewWords {
  readonly inserted: string
  readonly removed: string
}

interface Shown {
  readonly change: Change
  readonly words: PreviewWords
}

export const proposalPreviewKey = new PluginKey<DecorationSet>('proposalPreview')

/** Shows a change, made on the text as it stands, in a view's next state; null shows none. */
export function withPreview(transaction: Transaction, shown: Shown | null): Transaction {
  return transaction.setMeta(proposalPreviewKey, { shown }).setMeta('addToHistory', false)
}

export const ProposalPreview = Extension.create({
  name: 'proposalPreview',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key: proposalPreviewKey,
      state: {
        init: () => DecorationSet.empty,
        apply(transaction, decorations) {
          const said = transaction.getMeta(proposalPreviewKey) as { shown: Shown | null } | undefined
          if (said) {
            return said.shown
              ? DecorationSet.create(transaction.doc, decorationsFor(transaction.doc, said.shown))
              : DecorationSet.empty
          }
          return transaction.docChanged ? decorations.map(transaction.mapping, transaction.doc) : decorations
        },
      },
      props: { decorations: (state) => proposalPreviewKey.getState(state) },
    }),
  ],
})

function decorationsFor(doc: Node, { change, words }: Shown): Decoration[] {
  const wanted = byId(change.proposed)
  const standing = byId(change.base)
  const decorations: Decoration[] = []
  doc.descendants((node, position) => {
    const id = node.attrs.id as Id | null | undefined
    const block = id ? standing.get(id) : undefined
    if (!id || !block) return !node.isTextblock
    const after = wanted.get(id)
    if (!after) {
      decorations.push(
        Decoration.node(position, position + node.nodeSize, {
          class: 'proposed-away',
          'aria-label': words.removed,
        }),
      )
      return false
    }
    if (node.isTextblock) decorations.push(...wordsIn(position + 1, block, after, words))
    return true
  })
  return [...decorations, ...newBlocks(doc, change, words)]
}

function wordsIn(
  start: number,
  before: AnyBlockJson,
  after: AnyBlockJson,
  words: PreviewWords,
): Decoration[] {
  const decorations: Decoration[] = []
  let at = start
  for (const segment of diffInline(ownOf(before).words, ownOf(after).words)) {
    const length = segment.kind === 'inserted' ? 0 : sizeOf(segment)
    if (segment.kind === 'removed') {
      decorations.push(Decoration.inline(at, at + length, { nodeName: 'del', class: 'proposed-del' }))
    }
    if (segment.kind === 'inserted') {
      decorations.push(Decoration.widget(at, () => inserted(textOf(segment.content), words), { side: -1 }))
    }
    at += length
  }
  return decorations
}

/** Blocks that would be new, under the one that they would follow. */
function newBlocks(doc: Node, { base, proposed, from, to }: Change, words: PreviewWords): Decoration[] {
  const standing = byId(base)
  const fresh = proposed.filter(({ attrs }) => !standing.has(attrs.id ?? ''))
  if (fresh.length === 0) return []
  const neighbour = base.at(-1)?.attrs.id ?? (to ?? from).afterId
  let place = 0
  doc.descendants((node, position) => {
    if (node.attrs.id === neighbour) place = position + node.nodeSize
    return place === 0
  })
  return fresh.map((block, index) =>
    Decoration.widget(
      place,
      () => {
        const frame = document.createElement('p')
        frame.append(inserted(wordsOf(block), words))
        return frame
      },
      { side: 1, key: `new ${block.attrs.id ?? index}` },
    ),
  )
}

function inserted(text: string, words: PreviewWords): HTMLElement {
  const element = document.createElement('ins')
  element.className = 'proposed-ins'
  element.contentEditable = 'false'
  const spoken = document.createElement('span')
  spoken.className = 'ds-sr-only'
  spoken.textContent = words.inserted
  element.append(spoken, text)
  return element
}

const nodesOf = (segment: Segment): readonly InlineJson[] =>
  segment.kind === 'formatted' ? segment.was : segment.content

const sizeOf = (segment: Segment): number =>
  nodesOf(segment).reduce((size, node) => size + (node.type === 'text' ? node.text.length : 1), 0)

const textOf = (content: readonly InlineJson[]): string =>
  wordsOf({ type: 'paragraph', attrs: { id: null }, content })
