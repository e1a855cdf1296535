import { useState } from 'react'
import { Legend } from '~app/components/Side'
import { useDesk, useDeskState } from '~app/editor/deskContext'
import { PlusIcon } from '~app/editor/icons'
import type { Presence } from '~app/editor/live/planStream'
import { useTexts } from '~app/i18n/language'
import { Bin } from './Bin'
import { placeAfterDrop, placeAfterStep, type Step } from './outlineMoves'
import { OutlineRow, type DropZone } from './OutlineRow'
import { placeFields } from './sectionMenuItems'
import { useWorkspace, type WorkspaceSection } from './workspaceData'

const nobody: readonly Presence[] = []

/** Who is where. Without contact one knows of oneself only. */
function usePeopleHere(): readonly Presence[] {
  const writer = useDesk()?.writer
  const people = useDeskState((desk) => desk.people, null)
  const activeId = useDeskState((desk) => desk.activeId, null)
  if (people) return people
  return writer && activeId ? [{ ...writer, personId: writer.id, sectionId: activeId }] : nobody
}

/** The plan's sections: where one is, how far each has come, who is in it, and the order, which is changed here. */
export function Outline({ onChosen }: { onChosen?: () => void }) {
  const { data, act, arranges, openDialog } = useWorkspace()
  const { workspace } = useTexts()
  const people = usePeopleHere()
  const [dragged, setDragged] = useState<string | null>(null)
  const [zone, setZone] = useState<{ readonly id: string; readonly where: DropZone } | null>(null)
  const [told, setTold] = useState('')
  const { sections } = data

  const move = (
    section: WorkspaceSection,
    place: { parentId: string | null; afterId: string | null } | null,
  ) => {
    if (!place) return
    act('moveSection', { sectionId: section.id, ...placeFields(place) })
    setTold(workspace.outline.moved(section.title))
  }
  const drop = () => {
    const section = sections.find(({ id }) => id === dragged)
    if (section && zone) move(section, placeAfterDrop(sections, section.id, zone.id, zone.where))
    setDragged(null)
    setZone(null)
  }
  return (
    <>
      <div className="row between outline__head">
        <h2>{workspace.contents}</h2>
        {arranges && (
          <button
            type="button"
            className="ds-button"
            data-icon=""
            data-variant="tertiary"
            data-color="neutral"
            aria-label={workspace.outline.add}
            title={workspace.outline.add}
            onClick={() =>
              openDialog({
                kind: 'add',
                parentId: null,
                afterId: sections.filter(({ parentId }) => parentId === null).at(-1)?.id ?? null,
              })
            }
          >
            <PlusIcon aria-hidden className="i" />
          </button>
        )}
      </div>
      <ol className="plain outline__list">
        {sections.map((section) => (
          <OutlineRow
            key={section.id}
            section={section}
            here={people.filter(({ sectionId }) => sectionId === section.id)}
            draggable={arranges}
            dragged={dragged === section.id}
            zone={zone?.id === section.id && dragged !== section.id ? zone.where : null}
            onChosen={onChosen}
            onDragStart={() => setDragged(section.id)}
            onDragEnd={() => {
              setDragged(null)
              setZone(null)
            }}
            onDragOver={(where) => {
              if (dragged && placeAfterDrop(sections, dragged, section.id, where)) {
                setZone({ id: section.id, where })
                return true
              }
              setZone(null)
              return false
            }}
            onDrop={drop}
            onStep={(step: Step) => arranges && move(section, placeAfterStep(sections, section.id, step))}
          />
        ))}
      </ol>
      {sections.length === 0 && <p className="sub sm outline__note">{workspace.noSections}</p>}
      <span className="ds-sr-only" role="status">
        {told}
      </span>
      <span id="outline-keys" hidden>
        {workspace.outline.keys}
      </span>
      {arranges && <Bin />}
      <Legend />
    </>
  )
}
