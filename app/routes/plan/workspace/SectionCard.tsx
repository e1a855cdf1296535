import { useEffect, useId, useState } from 'react'
import { sectionStatuses, type SectionStatus } from '~core/plan/section'
import { useDesk, useDeskState } from '~app/editor/deskContext'
import { wordsInNode, wordsInText } from '~app/editor/words'
import { useTexts } from '~app/i18n/language'
import { useWorkspace, type WorkspaceSection } from './workspaceData'

/** Beside the text: the section that one is in, how far it has come, who answers for it, and advice to the writers. */
export function SectionCard() {
  const { data, currentId, writes } = useWorkspace()
  const { workspace } = useTexts()
  const words = useWordCounts()
  const section = data.sections.find(({ id }) => id === currentId)
  if (!section) return null
  const total = [...words.values()].reduce((sum, count) => sum + count, 0)
  return (
    <div className="card">
      <h2 className="card__title">
        {section.number && <span className="secno">{section.number}</span>}
        {section.title}
      </h2>
      <Facts section={section} />
      {writes && section.guidance && (
        <div className="card__guidance">
          <h3>{workspace.guidance}</h3>
          {section.guidance.split(/\n{2,}/).map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      )}
      <p className="card__words num">
        <span>{workspace.words(words.get(section.id) ?? 0)}</span>
        <span className="sub">{workspace.wordsInPlan(total)}</span>
      </p>
    </div>
  )
}

function Facts({ section }: { section: WorkspaceSection }) {
  const { data, act, arranges, locks } = useWorkspace()
  const { common, workspace } = useTexts()
  const id = useId()
  if (!arranges) {
    return (
      <dl className="card__facts">
        <dt>{workspace.status}</dt>
        <dd>{common.statuses[section.status]}</dd>
        <dt>{workspace.responsible}</dt>
        <dd>{section.responsible?.name ?? workspace.nobody}</dd>
      </dl>
    )
  }
  const fixed = section.status === 'locked' && !locks
  const statuses = sectionStatuses.filter((status) => locks || status !== 'locked' || fixed)
  return (
    <div className="card__facts">
      <label htmlFor={`${id}status`}>{workspace.status}</label>
      <select
        id={`${id}status`}
        className="ds-input"
        value={section.status}
        disabled={fixed}
        onChange={(event) =>
          act('setStatus', { sectionId: section.id, status: event.target.value as SectionStatus })
        }
      >
        {statuses.map((status) => (
          <option key={status} value={status}>
            {common.statuses[status]}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}responsible`}>{workspace.responsible}</label>
      <select
        id={`${id}responsible`}
        className="ds-input"
        value={section.responsible?.personId ?? ''}
        onChange={(event) => act('setResponsible', { sectionId: section.id, personId: event.target.value })}
      >
        <option value="">{workspace.nobody}</option>
        {data.people.map(({ personId, name }) => (
          <option key={personId} value={personId}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}

/** How often the words are counted while one writes, in milliseconds. */
const COUNT_EVERY = 2_000

function useWordCounts(): ReadonlyMap<string, number> {
  const { data } = useWorkspace()
  const desk = useDesk()
  const save = useDeskState((snapshot) => snapshot.save, null)
  const count = () =>
    new Map(
      data.sections.map(({ id, text }) => {
        const editor = desk?.editorOf(id)
        return [id, editor ? wordsInNode(editor.state.doc) : wordsInText(desk?.lastText(id) ?? text)] as const
      }),
    )
  const [counts, setCounts] = useState(count)
  useEffect(() => {
    const timer = setTimeout(() => setCounts(count()), COUNT_EVERY)
    return () => clearTimeout(timer)
    // eslint-disable-next-line react-hooks/exhaustive-deps -- counted anew when the page or the save state changes
  }, [data, desk, save])
  return counts
}
