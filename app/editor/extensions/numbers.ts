/**
 * Numbers that are shown and never stored: of headings, measures and footnotes, by the same rules as in
 * every export (core/render/numbering). They change by themselves when something comes in front.
 */
import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

/** What the numbers inside a section depend on outside it. */
export interface SectionNumbering {
  /** "5", or "" where the section has none. */
  readonly number: string
  /** Whether its headings are numbered 5.1, 5.2: a top section with none nested under it. */
  readonly numbersHeadings: boolean
  /** How many footnotes stand in the sections before this one. */
  readonly footnotesBefore: number
}

export interface NumberedNode {
  readonly position: number
  readonly end: number
  readonly number: string
}

/** The nodes that show a number, in reading order. */
export function numberedNodes(text: Node, section: SectionNumbering): NumberedNode[] {
  const found: NumberedNode[] = []
  let headings = 0
  let measures = 0
  let footnotes = section.footnotesBefore
  text.descendants((node, position) => {
    const show = (number: string) => found.push({ position, end: position + node.nodeSize, number })
    if (node.type.name === 'heading' && node.attrs.level === 2 && section.numbersHeadings) {
      show(`${section.number}.${++headings}`)
    } else if (node.type.name === 'measure' && section.number !== '') {
      show(`${section.number}.${++measures}`)
    } else if (node.type.name === 'footnote') show(String(++footnotes))
  })
  return found
}

export interface NumbersOptions {
  readonly numbering: () => SectionNumbering
}

export const numbersKey = new PluginKey<DecorationSet>('numbers')

export const Numbers = Extension.create<NumbersOptions>({
  name: 'numbers',
  addOptions: () => ({ numbering: () => ({ number: '', numbersHeadings: false, footnotesBefore: 0 }) }),
  addProseMirrorPlugins() {
    const { numbering } = this.options
    const decorate = ({ doc }: EditorState) =>
      DecorationSet.create(
        doc,
        numberedNodes(doc, numbering()).map(({ position, end, number }) =>
          // The property reaches into a node view, where an attribute would not.
          Decoration.node(position, end, { 'data-number': number, style: `--number: "${number}"` }),
        ),
      )
    return [
      new Plugin({
        key: numbersKey,
        state: {
          init: (_config, state) => decorate(state),
          apply: (transaction, shown, _before, state) =>
            transaction.docChanged || transaction.getMeta(numbersKey) ? decorate(state) : shown,
        },
        props: { decorations: (state) => numbersKey.getState(state) },
      }),
    ]
  },
})
