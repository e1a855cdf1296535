import { Editor, type EditorOptions } from '@tiptap/core'
import { createContentComponent } from '@tiptap/react'
import { useEffect, useState } from 'react'
import type { Turns } from './live/turns'

/** What Tiptap's React node views find on their editor. */
export type ViewedEditor = Editor & {
  contentComponent?: ReturnType<typeof createContentComponent> | null
  isEditorContentInitialized?: boolean
}

/**
 * An editor that is made beside the page, step by step: first what it consists of, then its view with the text drawn in
 * it. Null until it only has to be put in its place, which `EditorPlace` sees to.
 *
 * Tiptap's own hook makes it while React renders, and draws the text twice: a tenth of a second in which no key is
 * answered, for each section that comes near the window.
 *
 * @param optionsNow read when the editor is made, and kept as it is as long as nothing depends on something new
 */
export function usePreparedEditor(turns: Turns, optionsNow: () => Partial<EditorOptions>): Editor | null {
  const [editor, setEditor] = useState<Editor | null>(null)
  useEffect(() => {
    let made: ViewedEditor | null = null
    const giveUp = turns.take([
      () => {
        made = new Editor({ ...optionsNow(), element: null })
      },
      () => {
        if (!made) return
        // Node views that React draws must have somewhere to go from the first.
        made.contentComponent = createContentComponent()
        made.mount(document.createElement('div'))
        // From now on they are drawn at once, so that the caret finds its place in them.
        made.isEditorContentInitialized = true
      },
      () => setEditor(made),
    ])
    return () => {
      giveUp()
      setEditor(null)
      made?.destroy()
    }
  }, [turns, optionsNow])
  return editor
}
