import { useId, useState, type FormEvent } from 'react'
import { Dialog } from '~app/editor/dialogs/Dialog'
import { useTexts } from '~app/i18n/language'
import { placeFields } from './sectionMenuItems'
import { useWorkspace, type WorkspaceSection } from './workspaceData'

/** A new section, or another title for one that is there. */
export function TitleDialog({
  section,
  place,
}: {
  /** Null for a section that is about to be made. */
  section: WorkspaceSection | null
  place: { readonly parentId: string | null; readonly afterId: string | null } | null
}) {
  const { act, openDialog } = useWorkspace()
  const { common, workspace } = useTexts()
  const { dialog } = workspace
  const id = useId()
  const [title, setTitle] = useState(section?.title ?? '')
  const [numbered, setNumbered] = useState(section?.numbered ?? true)
  const [tried, setTried] = useState(false)
  const missing = tried && title.trim() === ''
  const close = () => openDialog(null)

  const save = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (title.trim() === '') return
    const fields = { title: title.trim(), ...(numbered ? { numbered: 'on' } : {}) }
    if (section) act('editSection', { sectionId: section.id, ...fields })
    else if (place) act('addSection', { ...fields, ...placeFields(place) })
    close()
  }
  return (
    <Dialog title={section ? dialog.editTitle : dialog.addTitle} onClose={close}>
      <form className="form" onSubmit={save} noValidate>
        <div className="field">
          <label htmlFor={`${id}title`}>{dialog.title}</label>
          <input
            id={`${id}title`}
            className="ds-input"
            value={title}
            maxLength={200}
            autoComplete="off"
            aria-invalid={missing || undefined}
            aria-describedby={missing ? `${id}missing` : undefined}
            onChange={(event) => setTitle(event.target.value)}
          />
          {missing && (
            <p className="fault" id={`${id}missing`} role="alert">
              {dialog.titleMissing}
            </p>
          )}
        </div>
        <label className="tick-row">
          <input
            type="checkbox"
            className="ds-input"
            checked={numbered}
            onChange={(event) => setNumbered(event.target.checked)}
          />
          <span>{dialog.numbered}</span>
        </label>
        <div className="row wrap">
          <button type="submit" className="ds-button" data-variant="primary">
            {section ? common.save : dialog.add}
          </button>
          <button
            type="button"
            className="ds-button"
            data-variant="tertiary"
            data-color="neutral"
            onClick={close}
          >
            {common.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  )
}

/** Asks before a section goes to the bin. */
export function DeleteDialog({ section }: { section: WorkspaceSection }) {
  const { data, act, openDialog } = useWorkspace()
  const { common, workspace } = useTexts()
  const { dialog } = workspace
  const nested = data.sections.filter(({ parentId }) => parentId === section.id).length
  const close = () => openDialog(null)
  return (
    <Dialog title={dialog.deleteTitle(section.title)} onClose={close}>
      <p className="m0">
        {dialog.deleteBody} {nested > 0 && dialog.deleteWith(nested)}
      </p>
      <div className="row wrap">
        <button
          type="button"
          className="ds-button danger"
          data-variant="secondary"
          data-color="neutral"
          onClick={() => {
            act('deleteSection', { sectionId: section.id })
            close()
          }}
        >
          {common.delete}
        </button>
        <button
          type="button"
          className="ds-button"
          data-variant="tertiary"
          data-color="neutral"
          onClick={close}
        >
          {common.cancel}
        </button>
      </div>
    </Dialog>
  )
}
