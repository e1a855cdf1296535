import { useCallback } from 'react'
import type { Id } from '~core/ids'
import { useDesk } from '~app/editor/deskContext'
import { useRail } from '~app/editor/talk/talkContext'

/** From a card back to its words: the caret where one may write, the section's place on the page otherwise. */
export function useBackToText(): (itemId: Id) => void {
  const desk = useDesk()
  const rail = useRail()
  return useCallback(
    (itemId) => {
      const sectionId = rail?.items.find(({ id }) => id === itemId)?.place.sectionId
      if (!sectionId) return
      const mark = document.querySelector(`.sheet [data-item="${CSS.escape(itemId)}"]`)
      const editor = desk?.editorOf(sectionId)
      mark?.scrollIntoView({ block: 'nearest' })
      if (editor?.isEditable && mark) {
        const at = editor.view.posAtDOM(mark, 0)
        desk?.go(sectionId, { from: at, to: at })
      } else document.getElementById(sectionId)?.focus({ preventScroll: mark !== null })
    },
    [desk, rail],
  )
}
