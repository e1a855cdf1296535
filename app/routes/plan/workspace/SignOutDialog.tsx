import { Dialog } from '~app/editor/dialogs/Dialog'
import { useDesk } from '~app/editor/deskContext'
import { useTexts } from '~app/i18n/language'
import { useWorkspace } from './workspaceData'

/** Asks before somebody signs out who has written what the server does not have. */
export function SignOutDialog({ form }: { form: HTMLFormElement }) {
  const { openDialog } = useWorkspace()
  const { common, workspace } = useTexts()
  const desk = useDesk()
  const unsaved = desk?.liveSections.filter(({ hasUnsaved }) => hasUnsaved) ?? []
  const waiting = unsaved.reduce((sum, { snapshot }) => sum + snapshot.line.waiting, 0)
  const kept = unsaved.every(({ snapshot }) => snapshot.kept)
  const close = () => openDialog(null)
  return (
    <Dialog title={workspace.signOut.title} onClose={close}>
      <p className="m0">{workspace.signOut.body(waiting, kept)}</p>
      <div className="row wrap">
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          data-color="neutral"
          onClick={close}
        >
          {workspace.signOut.stay}
        </button>
        {/* Submitted by script it is not asked about again. */}
        <button
          type="button"
          className="ds-button"
          data-variant="tertiary"
          data-color="neutral"
          onClick={() => form.submit()}
        >
          {common.signOut}
        </button>
      </div>
    </Dialog>
  )
}
