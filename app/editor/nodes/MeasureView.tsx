import { NodeViewContent, NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react'
import { useId } from 'react'
import { measureStatuses } from '~core/document/nodes/measure'
import { useEditorLabels } from '../editorLabels'
import { useEditable } from '../useEditable'
import { useGoals } from '../goals'
import { MeasureIcon } from '../icons'
import { useFieldDraft } from './useFieldDraft'

type Attributes = Readonly<Record<'responsible' | 'deadline' | 'cost' | 'goalId', string | null>> & {
  readonly id: string | null
  readonly status: (typeof measureStatuses)[number]
}

/** A measure, edited where it stands: title and text are text, the rest are fields under a line. */
export function MeasureView({ editor, node, updateAttributes }: ReactNodeViewProps) {
  const labels = useEditorLabels()
  const editable = useEditable(editor)
  const attrs = node.attrs as unknown as Attributes
  return (
    <NodeViewWrapper className="tiltak" role="group" data-id={attrs.id} aria-label={labels.measure}>
      <div className="tiltak__no" contentEditable={false} aria-hidden="true">
        <MeasureIcon />
      </div>
      <div className="tiltak__b">
        <NodeViewContent className="tiltak__text" />
        <div className="tiltak__fields" contentEditable={false}>
          {editable ? <Fields attrs={attrs} write={updateAttributes} /> : <ReadFields attrs={attrs} />}
        </div>
      </div>
    </NodeViewWrapper>
  )
}

function Fields({
  attrs,
  write,
}: {
  attrs: Attributes
  write: (attributes: Partial<Record<keyof Attributes, unknown>>) => void
}) {
  const labels = useEditorLabels()
  const goals = useGoals()
  const id = useId()
  return (
    <>
      {(['responsible', 'deadline', 'cost'] as const).map((name) => (
        <TextField
          key={name}
          name={name}
          label={labels[name]}
          stored={attrs[name] ?? ''}
          write={(value) => write({ [name]: value.trim() === '' ? null : value })}
        />
      ))}
      <div className="tiltak__field" data-field="status">
        <label htmlFor={`${id}status`}>{labels.status}</label>
        <select
          id={`${id}status`}
          value={attrs.status}
          onChange={(event) => write({ status: event.target.value })}
        >
          {measureStatuses.map((status) => (
            <option key={status} value={status}>
              {labels.statuses[status]}
            </option>
          ))}
        </select>
      </div>
      <div className="tiltak__field" data-field="goal">
        <label htmlFor={`${id}goal`}>{labels.goals.goal}</label>
        <select
          id={`${id}goal`}
          value={attrs.goalId ?? ''}
          onChange={(event) => write({ goalId: event.target.value || null })}
        >
          <option value="">–</option>
          {attrs.goalId && !goals.some((goal) => goal.id === attrs.goalId) && (
            <option value={attrs.goalId}>?</option>
          )}
          {goals.map((goal) => (
            <option key={goal.id} value={goal.id}>
              {goal.words}
            </option>
          ))}
        </select>
      </div>
    </>
  )
}

function TextField({
  name,
  label,
  stored,
  write,
}: {
  name: string
  label: string
  stored: string
  write: (value: string) => void
}) {
  const id = useId()
  const draft = useFieldDraft(stored, write)
  return (
    <div className="tiltak__field" data-field={name}>
      <label htmlFor={id}>{label}</label>
      <div className="tiltak__grow" data-words={draft.value}>
        <textarea
          id={id}
          rows={1}
          value={draft.value}
          placeholder="–"
          // One line of words, however it is broken on the page.
          onChange={(event) => draft.onChange(event.target.value.replaceAll('\n', ' '))}
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          onBlur={draft.onBlur}
        />
      </div>
    </div>
  )
}

function ReadFields({ attrs }: { attrs: Attributes }) {
  const labels = useEditorLabels()
  const goal = useGoals().find(({ id }) => id === attrs.goalId)
  const fields = [
    [labels.responsible, attrs.responsible],
    [labels.deadline, attrs.deadline],
    [labels.cost, attrs.cost],
    [labels.status, labels.statuses[attrs.status]],
    [labels.goals.goal, goal?.words],
  ].filter(([, value]) => value)
  return (
    <dl>
      {fields.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
