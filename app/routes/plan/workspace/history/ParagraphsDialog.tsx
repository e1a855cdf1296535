import { wordsOf } from '~core/document/visit'
import type { DocumentJson } from '~core/document/json'
import { useDesk } from '~app/editor/deskContext'
import { Dialog } from '~app/editor/dialogs/Dialog'
import { useTexts } from '~app/i18n/language'
import { useWorkspace, type WorkspaceSection } from '../workspaceData'

/** As many signs as tell a paragraph from its neighbours. */
const MOST_SIGNS = 90

/**
 * The paragraphs of a section, to choose whose history one wants: the way for those who have no caret in the text, as
 * readers and people with a phone.
 */
export function ParagraphsDialog({ section }: { section: WorkspaceSection }) {
  const desk = useDesk()
  const { openDialog } = useWorkspace()
  const { history } = useTexts().versions
  const live = desk?.editorOf(section.id)?.state.doc.toJSON() as DocumentJson | undefined
  const { content = [] } = live ?? desk?.lastText(section.id) ?? section.text
  const paragraphs = content.flatMap((block) => {
    const { id } = block.attrs
    const words = wordsOf(block).trim()
    return id === null || words === '' ? [] : [{ id, words: shortened(words) }]
  })
  return (
    <Dialog title={history.choose} wide onClose={() => openDialog(null)}>
      <p>{paragraphs.length === 0 ? history.noneToChoose : history.chooseIn(section.title)}</p>
      <ul className="plain">
        {paragraphs.map(({ id, words }) => (
          <li key={id}>
            <button
              type="button"
              className="ds-button choice"
              data-variant="tertiary"
              data-color="neutral"
              aria-haspopup="dialog"
              onClick={() => openDialog({ kind: 'history', blockId: id })}
            >
              {words}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

function shortened(words: string): string {
  const signs = [...words]
  return signs.length <= MOST_SIGNS ? words : `${signs.slice(0, MOST_SIGNS).join('').trimEnd()} …`
}
