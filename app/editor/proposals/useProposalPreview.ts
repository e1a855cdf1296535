import { useEffect } from 'react'
import type { Change } from '~core/proposal/change'
import { useTexts } from '~app/i18n/language'
import { useDesk } from '../deskContext'
import { withPreview } from '../extensions/proposalPreview'

/** Shows a change in the live text as long as it is given; made on the text as it stands. */
export function useProposalPreview(change: Change | null): void {
  const desk = useDesk()
  const { compare } = useTexts().versions
  useEffect(() => {
    const sectionId = change?.from.sectionId
    const editor = sectionId ? desk?.editorOf(sectionId) : undefined
    if (!change || !editor || editor.isDestroyed) return
    const words = { inserted: compare.inserted, removed: compare.removed }
    editor.view.dispatch(withPreview(editor.state.tr, { change, words }))
    return () => {
      if (!editor.isDestroyed) editor.view.dispatch(withPreview(editor.state.tr, null))
    }
  }, [desk, change, compare])
}
