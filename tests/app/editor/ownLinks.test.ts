import { Editor } from '@tiptap/core'
import type Link from '@tiptap/extension-link'
import { Node, type MarkType } from '@tiptap/pm/model'
import { EditorState, type Transaction } from '@tiptap/pm/state'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import { expect, it } from 'vitest'
import { withOwnLinksOnly } from '~app/editor/extensions/ownLinks'
import { doc, p } from '~core/document/build'
import { schemaExtensions } from '~core/document/schema'

const extensions = schemaExtensions.map((extension) =>
  extension.name === 'link' ? withOwnLinksOnly(extension as typeof Link) : extension,
)

/** Whether an address is a link after a space was written behind it. */
function isLinked(mark: (transaction: Transaction) => Transaction): boolean {
  const content = { type: 'doc' }
  const editor = new Editor({ element: null, enableCoreExtensions: false, extensions, content })
  const { schema, extensionManager } = editor
  const text = Node.fromJSON(schema, doc(p('Se langbord.no')))
  const state = EditorState.create({ doc: text, plugins: extensionManager.plugins })
  const after = state.applyTransaction(mark(state.tr.insertText(' ', 15))).state
  return after.doc.rangeHasMark(1, 15, schema.marks.link as MarkType)
}

it('makes an address that is written here a link', () => {
  expect(isLinked((transaction) => transaction)).toBe(true)
})

it('leaves an address that others wrote as it is', () => {
  expect(isLinked((transaction) => transaction.setMeta(ySyncPluginKey, { isChangeOrigin: true }))).toBe(false)
})
