/**
 * The arrow keys and the mouse are the browser's own: it moves the caret at once and tells of it a little later. What
 * happens in between must not rest on where the editor last knew the caret. Drawn anew for what somebody else wrote,
 * it would put the caret back, and the step would be lost; a key that the editor takes itself would act in the wrong
 * place. Whoever is about to do such a thing has the caret read first.
 */
import { Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

export interface CaretReadingOptions {
  /** Calls the listener right before what others wrote is taken into the text. @returns ends it */
  readonly beforeOthersChange: (listener: () => void) => () => void
}

/** Lets the editor know where the browser has put the caret by now, in the words that the browser would have used. */
export function readCaret(view: EditorView): void {
  if (view.isDestroyed || view.composing || !view.hasFocus()) return
  view.dom.ownerDocument.dispatchEvent(new Event('selectionchange'))
}

export const CaretReading = Extension.create<CaretReadingOptions>({
  name: 'caretReading',
  addOptions: () => ({ beforeOthersChange: () => () => undefined }),
  addProseMirrorPlugins() {
    const { beforeOthersChange } = this.options
    return [
      new Plugin({
        key: new PluginKey('caretReading'),
        view: (view) => ({ destroy: beforeOthersChange(() => readCaret(view)) }),
        props: {
          handleDOMEvents: {
            keydown: (view) => {
              readCaret(view)
              return false
            },
          },
        },
      }),
    ]
  },
})
