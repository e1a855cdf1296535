import { getSchema } from '@tiptap/core'
import { Fragment, Node, Slice } from '@tiptap/pm/model'
import { EditorState } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { renewals } from '~app/editor/blockIds'
import { doc, li, named, p, ul } from '~core/document/build'
import type { DocumentJson } from '~core/document/json'
import { schemaExtensions } from '~core/document/schema'

const schema = getSchema(schemaExtensions)
const nodeOf = (text: DocumentJson) => Node.fromJSON(schema, text)
const stateOf = (text: DocumentJson) => EditorState.create({ doc: nodeOf(text) })

/** The blocks to be renewed after a change, by their words. */
function renewed(
  state: EditorState,
  change: (state: EditorState) => ReturnType<() => EditorState['tr']>,
  elsewhere: readonly string[] = [],
): string[] {
  const tr = change(state)
  const found = renewals(
    state.doc,
    tr.doc,
    (at) => tr.mapping.map(at),
    (id) => elsewhere.includes(id),
  )
  return found.map(
    (position) => `${tr.doc.nodeAt(position)?.type.name} ${tr.doc.nodeAt(position)?.textContent}`,
  )
}

const two = doc(named('a', p('Første')), named('b', p('Andre')))
const paste = (state: EditorState, at: number, ...blocks: readonly Node[]) =>
  state.tr.replace(at, at, new Slice(Fragment.from(blocks), 0, 0))

describe('ids of blocks made here', () => {
  it('gives the new half of a split an id of its own, and leaves the old half its', () => {
    const split = (state: EditorState) => {
      const tr = state.tr.split(4)
      return tr.setNodeAttribute(tr.mapping.map(4) - 1, 'id', null)
    }
    expect(renewed(stateOf(two), split)).toEqual(['paragraph ste'])
  })

  it('gives ids to blocks that come without', () => {
    const list = nodeOf(doc(ul(li('Punkt')))).child(0)
    expect(renewed(stateOf(two), (state) => paste(state, 0, list))).toEqual([
      'bulletList Punkt',
      'listItem Punkt',
      'paragraph Punkt',
    ])
  })

  it('keeps the id of a block that was cut and pasted', () => {
    const state = stateOf(two)
    const block = state.doc.child(0)
    const cut = state.apply(state.tr.delete(0, block.nodeSize))
    expect(renewed(cut, (now) => paste(now, now.doc.content.size, block))).toEqual([])
  })

  it('renews the copy and not the original when the original still stands, in front or behind', () => {
    const state = stateOf(two)
    const copy = state.doc.child(0)
    expect(
      renewals(
        state.doc,
        paste(state, 0, copy).doc,
        (at) => at + copy.nodeSize,
        () => false,
      ),
    ).toEqual([0])
    const behind = paste(state, state.doc.content.size, copy)
    const places = renewals(
      state.doc,
      behind.doc,
      (at) => behind.mapping.map(at),
      () => false,
    )
    expect(places).toEqual([state.doc.content.size])
  })

  it('renews a block whose id stands in another section of the plan', () => {
    const block = nodeOf(doc(named('c', p('Fra en annen seksjon')))).child(0)
    expect(renewed(stateOf(two), (state) => paste(state, 0, block), ['c'])).toEqual([
      'paragraph Fra en annen seksjon',
    ])
    expect(renewed(stateOf(two), (state) => paste(state, 0, block))).toEqual([])
  })

  it('keeps one id when a block is pasted twice at once', () => {
    const block = nodeOf(doc(named('c', p('To ganger')))).child(0)
    expect(renewed(stateOf(two), (state) => paste(state, 0, block, block))).toHaveLength(1)
  })

  it('moves a block within the text without renewing it', () => {
    const state = stateOf(two)
    const block = state.doc.child(0)
    const move = (now: EditorState) => {
      const tr = now.tr.delete(0, block.nodeSize)
      return tr.insert(tr.doc.content.size, block)
    }
    expect(renewed(state, move)).toEqual([])
  })
})
