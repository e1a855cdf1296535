/**
 * Writing in a text that has no block yet. The paragraph is made with the first keystroke, not when the caret
 * comes: two people who merely look at an empty section would otherwise leave a paragraph each.
 */
import { Extension } from '@tiptap/core'
import { Plugin, PluginKey, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

function beginWith(view: EditorView, words: string): boolean {
  const { doc, schema, tr } = view.state
  const { paragraph } = schema.nodes
  if (doc.childCount > 0 || !paragraph) return false
  tr.insert(0, paragraph.create(null, words === '' ? null : schema.text(words)))
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, 1 + words.length)))
  return true
}

export const EmptyText = Extension.create({
  name: 'emptyText',
  addProseMirrorPlugins: () => [
    new Plugin({
      key: new PluginKey('emptyText'),
      props: {
        handleTextInput: (view, _from, _to, words) => beginWith(view, words),
        handleKeyDown: (view, event) => event.key === 'Enter' && beginWith(view, ''),
        handleDOMEvents: {
          compositionstart: (view) => {
            beginWith(view, '')
            return false
          },
        },
      },
    }),
  ],
})
