import { Told } from './Told'
import { useDesk, useDeskState, useLiveState } from '~app/editor/deskContext'
import type { LiveSection } from '~app/editor/live/LiveSection'
import type { DoubledText } from '~app/editor/wire'
import { useTexts } from '~app/i18n/language'
import { clock } from '~app/i18n/time'
import { Refused } from './Refused'
import { useWorkspace, type WorkspaceSection } from './workspaceData'

/** What the writers of a section must know: no contact, a refusal, text that stands twice. */
export function SectionNotices({
  section,
  live,
  active,
}: {
  section: WorkspaceSection
  live: LiveSection
  active: boolean
}) {
  const texts = useTexts()
  const { workspace } = texts
  const { writes } = useWorkspace()
  const desk = useDesk()
  const state = useLiveState(live)
  const save = useDeskState((snapshot) => snapshot.save, null)
  const refusal = state?.line.refusal ?? null
  // What holds for every section is said once, where one is, and wherever something waits that cannot be sent.
  const tells = useDeskState(({ activeId }) => {
    const refused = desk?.liveSections.filter(({ snapshot }) => snapshot.line.refusal === refusal) ?? []
    return live === (refused.find(({ sectionId }) => sectionId === activeId) ?? refused[0])
  }, false)
  if (!state || !desk) return null
  const dismiss = (notice: DoubledText) => {
    live.dismissDoubled(notice)
    // The button that had the focus is gone.
    document.getElementById(section.id)?.focus({ preventScroll: true })
  }
  const offline = save?.kind === 'offline' && active && writes
  return (
    <>
      {refusal && (tells || live.hasUnsaved) && <Refused section={section} live={live} reason={refusal} />}
      {offline && (
        <Told kind="warning">
          <strong>{workspace.offline.title(clock(texts, new Date(save.since)))}</strong>{' '}
          {!state.ready
            ? workspace.offline.notHere
            : state.kept
              ? workspace.offline.kept(state.line.waiting)
              : workspace.offline.notKept}
        </Told>
      )}
      {writes &&
        state.doubled.map((notice) => (
          <Told key={String(notice.blockIds)} kind="warning" aloud="status">
            <p className="m0">{workspace.doubled.text}</p>
            <div className="row wrap notice__acts">
              <button
                type="button"
                className="ds-button"
                data-variant="secondary"
                data-color="neutral"
                onClick={() => desk.go(section.id, { blockId: notice.blockIds[1] })}
              >
                {workspace.doubled.show}
              </button>
              <button
                type="button"
                className="ds-button"
                data-variant="tertiary"
                data-color="neutral"
                onClick={() => dismiss(notice)}
              >
                {workspace.doubled.dismiss}
              </button>
            </div>
          </Told>
        ))}
    </>
  )
}
