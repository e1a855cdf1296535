import { useMemo } from 'react'
import { wordsOf } from '~core/document/visit'
import { useDesk } from '~app/editor/deskContext'
import { textsNow } from '~app/editor/proposals/textsNow'
import type { Target } from '~app/editor/proposals/wishes'
import { useTexts } from '~app/i18n/language'
import { useWorkspace } from '../workspaceData'

/** Where a block is to be moved to: behind any other in the plan, or first in a section. */
export function MoveTarget({
  id,
  target,
  onChoose,
}: {
  readonly id: string
  readonly target: Target
  readonly onChoose: (target: Target) => void
}) {
  const desk = useDesk()
  const { data } = useWorkspace()
  const { writing: texts } = useTexts().proposals
  const standing = useMemo(
    () =>
      textsNow(
        desk,
        data.sections,
        data.sections.map((section) => section.id),
      ),
    [desk, data.sections],
  )
  return (
    <div className="field">
      <label htmlFor={id}>{texts.target}</label>
      <select
        id={id}
        className="ds-input"
        value={`${target.sectionId} ${target.afterId ?? ''}`}
        onChange={({ target: { value } }) => {
          const [sectionId = '', afterId = ''] = value.split(' ')
          onChoose({ sectionId, afterId: afterId || null })
        }}
      >
        {data.sections.map((section) => (
          <optgroup key={section.id} label={`${section.number} ${section.title}`.trim()}>
            <option value={`${section.id} `}>{texts.firstIn(section.title)}</option>
            {(standing.get(section.id)?.content ?? []).map((block) => (
              <option key={block.attrs.id} value={`${section.id} ${block.attrs.id ?? ''}`}>
                {wordsOf(block).slice(0, 80) || block.type}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  )
}
