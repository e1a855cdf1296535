/**
 * Our own caret and selection stay where they are in the text when others change it.
 *
 * The binding knows the place in Yjs' terms, and doubts it whenever the words of the paragraph have changed: then it
 * counts the same number of characters from the paragraph's beginning, and the caret slides through the words as
 * somebody writes in front of it. Yjs is right as long as what the place rests on still stands. Where that is gone
 * (the block was moved, say) the binding's own search has the last word.
 */
import { Extension } from '@tiptap/core'
import { Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state'
import { relativePositionToAbsolutePosition, ySyncPluginKey, type ProsemirrorBinding } from '@tiptap/y-tiptap'
import { createAbsolutePositionFromRelativePosition, type Doc, type RelativePosition } from 'yjs'

/** What the binding writes beside a change that came from the shared text. */
interface BindingMark {
  readonly isChangeOrigin?: boolean
  readonly isUndoRedoOperation?: boolean
}

/** Whether others made the change; undoing brings a selection of its own. */
function isOthers(transaction: Transaction): boolean {
  const mark = transaction.getMeta(ySyncPluginKey) as BindingMark | undefined
  return transaction.docChanged && mark?.isChangeOrigin === true && !mark.isUndoRedoOperation
}

/** Whether the text or block that the place is in still stands. */
function stands(place: RelativePosition, doc: Doc): boolean {
  const found = createAbsolutePositionFromRelativePosition(place, doc)
  return found !== null && found.type._item?.deleted !== true
}

export const CaretKeeping = Extension.create({
  name: 'caretKeeping',
  addProseMirrorPlugins: () => [
    new Plugin({
      key: new PluginKey('caretKeeping'),
      appendTransaction: (transactions, _before, after) => {
        if (!transactions.some(isOthers) || !(after.selection instanceof TextSelection)) return null
        const { binding } = ySyncPluginKey.getState(after) as { readonly binding: ProsemirrorBinding }
        const known = binding.beforeTransactionSelection as typeof binding.beforeTransactionSelection | null
        if (known?.type !== 'text') return null
        const end = (place: RelativePosition | null, found: number): number =>
          place === null || !stands(place, binding.doc)
            ? found
            : (relativePositionToAbsolutePosition(binding.doc, binding.type, place, binding.mapping) ?? found)
        const anchor = end(known.anchor as RelativePosition | null, after.selection.anchor)
        const head = end(known.head as RelativePosition | null, after.selection.head)
        if (anchor === after.selection.anchor && head === after.selection.head) return null
        return after.tr
          .setSelection(TextSelection.between(after.doc.resolve(anchor), after.doc.resolve(head)))
          .setMeta(ySyncPluginKey, { isChangeOrigin: true } satisfies BindingMark)
      },
    }),
  ],
})
