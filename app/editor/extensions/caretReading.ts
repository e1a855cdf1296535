import type { EditorView } from '@tiptap/pm/view'

/**
 * Lets the editor know where the browser has put the caret by now.
 *
 * The arrow keys are the browser's own: it moves the caret at once and tells of it a little later. An editor that
 * is drawn anew in between, for what somebody else wrote, puts the caret back to where it last knew it, and the step
 * is lost. Whatever draws the editor for a reason of its own therefore asks first, in the words that the browser
 * would have used.
 */
export function readCaret(view: EditorView): void {
  if (!view.isDestroyed && view.hasFocus()) {
    view.dom.ownerDocument.dispatchEvent(new Event('selectionchange'))
  }
}
