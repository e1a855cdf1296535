import { ClockDashedIcon } from '~app/components/icons'
import { useDesk } from '~app/editor/deskContext'
import { chosenPlace } from '~app/editor/talk/chosenPlace'
import { useTexts } from '~app/i18n/language'
import { WordsTool } from '../WordsTool'
import { useWorkspace } from '../workspaceData'

/** Tells who has changed the paragraph that the caret is in, or in which something is chosen. */
export function HistoryButton({ withWords = false }: { withWords?: boolean }) {
  const desk = useDesk()
  const { currentId, openDialog } = useWorkspace()
  const { history } = useTexts().versions
  const open = () => {
    const place = desk && chosenPlace(desk, currentId)
    // From the dialog one comes back to the text: on a phone the tools are hidden as soon as nobody writes.
    const editor = place?.sectionId ? desk?.editorOf(place.sectionId) : undefined
    if (editor?.isEditable) editor.view.focus()
    openDialog({ kind: 'history', blockId: place?.anchor?.blockId ?? null })
  }
  return (
    <WordsTool
      icon={ClockDashedIcon}
      label={history.who}
      words={withWords && history.short}
      opensDialog
      onClick={open}
    />
  )
}
