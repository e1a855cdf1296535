import { Form } from '@remix-run/react'
import { useTexts } from '~app/i18n/language'
import type { SessionItem } from '../sessionData'
import { useNotesDraft } from '../useNotesDraft'

/** Notes and decision of an item, for those who write them. Without JavaScript a button saves them. */
export function ItemNotes({ item }: { item: SessionItem }) {
  const { workSessions, refusals } = useTexts()
  const { shown, version, unsaved, saving, conflict, refusal, ...draft } = useNotesDraft(item)
  const saved = item.version > 1 && !unsaved
  return (
    <Form method="post" className="stack notes" onBlur={draft.rest} preventScrollReset>
      <input type="hidden" name="intent" value="write" />
      <input type="hidden" name="itemId" value={item.id} />
      <input type="hidden" name="version" value={version} />
      <NotesField
        id={`notes-${item.id}`}
        name="notes"
        label={workSessions.notes}
        value={shown.notes}
        onType={(notes) => draft.type({ notes })}
      />
      <NotesField
        id={`decision-${item.id}`}
        name="decision"
        label={workSessions.decision}
        value={shown.decision}
        onType={(decision) => draft.type({ decision })}
      />
      {conflict && (
        <div className="summary" role="alert">
          <p>{workSessions.theirs}</p>
          <p className="pre">{item.notes}</p>
          <p className="pre strong">{item.decision}</p>
          <div className="row wrap">
            <button type="button" className="ds-button" data-variant="secondary" onClick={draft.saveMine}>
              {workSessions.saveMine}
            </button>
            <button type="button" className="ds-button" data-variant="secondary" onClick={draft.takeTheirs}>
              {workSessions.takeTheirs}
            </button>
          </div>
        </div>
      )}
      {refusal && (
        <p className="fault" role="alert">
          {refusals[refusal.code](refusal.facts)}
        </p>
      )}
      <div className="row wrap">
        <button type="submit" className="ds-button" data-variant="secondary" data-color="neutral">
          {workSessions.saveNotes}
        </button>
        <span role="status" className="sub">
          {saving
            ? workSessions.notesSaving
            : unsaved
              ? workSessions.notesUnsaved
              : saved && workSessions.notesSaved}
        </span>
      </div>
    </Form>
  )
}

function NotesField({
  id,
  name,
  label,
  value,
  onType,
}: {
  id: string
  name: string
  label: string
  value: string
  onType: (text: string) => void
}) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        className="ds-input"
        id={id}
        name={name}
        rows={Math.min(12, Math.max(2, value.split('\n').length + 1))}
        value={value}
        onChange={(event) => onType(event.target.value)}
      />
    </div>
  )
}
