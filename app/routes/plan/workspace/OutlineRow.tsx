import type { DragEvent, KeyboardEvent } from 'react'
import { Avatar } from '~app/components/Side'
import { ChatIcon } from '~app/components/icons'
import { StatusIcon } from '~app/components/StatusTag'
import type { Presence } from '~app/editor/live/planStream'
import { useRail } from '~app/editor/talk/talkContext'
import { useTexts } from '~app/i18n/language'
import { ChangedMark } from './mine/NewsStrip'
import type { Step } from './outlineMoves'
import { SectionMenu } from './SectionMenu'
import { useGoToSection } from './useGoToSection'
import { useWorkspace, type WorkspaceSection } from './workspaceData'

export type DropZone = 'before' | 'after' | 'under'

interface OutlineRowProps {
  readonly section: WorkspaceSection
  readonly here: readonly Presence[]
  readonly draggable: boolean
  readonly dragged: boolean
  readonly zone: DropZone | null
  readonly onChosen?: () => void
  readonly onDragStart: () => void
  readonly onDragEnd: () => void
  /** @returns whether it may be dropped there */
  readonly onDragOver: (where: DropZone) => boolean
  readonly onDrop: () => void
  readonly onStep: (step: Step) => void
}

const stepKeys: Readonly<Record<string, Step>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'under',
  ArrowLeft: 'out',
}

/** How far in one must drag for the section to go under another, in pixels. */
const INDENT = 56

export function OutlineRow(props: OutlineRowProps) {
  const { section, here, draggable, dragged, zone, onChosen, onStep } = props
  const { currentId } = useWorkspace()
  const goToSection = useGoToSection()
  const { common, workspace, talk } = useTexts()
  const threads = useRail()?.counts.get(section.id) ?? 0
  const { id, number, title, status, level } = section

  const whereOver = (event: DragEvent<HTMLElement>): DropZone => {
    const row = event.currentTarget.getBoundingClientRect()
    if (event.clientY < row.top + row.height / 2) return 'before'
    return level === 1 && event.clientX > row.left + INDENT ? 'under' : 'after'
  }
  const step = (event: KeyboardEvent) => {
    const wanted = event.altKey && event.shiftKey ? stepKeys[event.key] : undefined
    if (!wanted) return
    event.preventDefault()
    onStep(wanted)
  }
  const names = common.list(here.map(({ name }) => name))
  return (
    <li
      className="ol-row"
      data-level={level}
      data-zone={zone ?? undefined}
      data-dragged={dragged || undefined}
      draggable={draggable}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move'
        event.dataTransfer.setData('text/plain', title)
        props.onDragStart()
      }}
      onDragEnd={props.onDragEnd}
      onDragOver={(event) => {
        if (props.onDragOver(whereOver(event))) event.preventDefault()
      }}
      onDrop={(event) => {
        event.preventDefault()
        props.onDrop()
      }}
    >
      <a
        className="ol-item"
        href={`#${id}`}
        draggable={false}
        aria-current={id === currentId ? 'true' : undefined}
        aria-describedby={draggable ? 'outline-keys' : undefined}
        onClick={(event) => {
          event.preventDefault()
          onChosen?.()
          goToSection(id)
        }}
        onKeyDown={step}
      >
        <span className="n num">{number}</span>
        <span className="t">{title}</span>
        <span className="meta">
          <span className="stt">
            <StatusIcon status={status} />
            {common.statuses[status]}
          </span>
          <ChangedMark sectionId={id} />
          {threads > 0 && (
            <span className="ol-threads num" role="img" aria-label={talk.inSection(threads)}>
              <ChatIcon aria-hidden className="i s" />
              {threads}
            </span>
          )}
          {here.length > 0 && (
            <span className="avs" role="img" aria-label={workspace.hereNow(names)}>
              {here.slice(0, 4).map((person) => (
                <Avatar
                  key={person.personId}
                  name={person.name}
                  side={person.side}
                  initials={person.initials}
                  decorative
                />
              ))}
              {here.length > 4 && <span className="sm">+{here.length - 4}</span>}
            </span>
          )}
        </span>
      </a>
      <SectionMenu section={section} />
    </li>
  )
}
