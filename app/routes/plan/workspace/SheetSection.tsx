import { lazy, Suspense, useEffect, useRef, useSyncExternalStore } from 'react'
import { StatusTag } from '~app/components/StatusTag'
import { useDesk, useDeskState, useLiveState } from '~app/editor/deskContext'
import { useEditorLabels } from '~app/editor/editorLabels'
import type { ShortcutTargets } from '~app/editor/extensions/shortcuts'
import type { LiveSection } from '~app/editor/live/LiveSection'
import { useRenderedMarks } from '~app/editor/talk/useRenderedMarks'
import { useTexts } from '~app/i18n/language'
import { PaperPartMark } from './PaperPartMark'
import { SectionMenu } from './SectionMenu'
import { SectionNotices } from './SectionNotices'
import { useNearViewport } from './useNearViewport'
import type { RenderedSection } from './useRenderedSections'
import { WhoIsHere } from './WhoIsHere'
import { useWorkspace, type WorkspaceSection } from './workspaceData'

const SectionEditor = lazy(() => import('~app/editor/SectionEditor'))

interface SheetSectionProps {
  readonly section: WorkspaceSection
  /** The text, shown until the section's editor stands in its place. */
  readonly rendered: RenderedSection
  readonly shortcuts: ShortcutTargets
}

/** One section on the sheet: rendered text from afar, a live editor near by. */
export function SheetSection({ section, rendered, shortcuts }: SheetSectionProps) {
  const { data, writes } = useWorkspace()
  const { workspace } = useTexts()
  const desk = useDesk()
  const frame = useRef<HTMLElement>(null)
  const live = useHeldSection(frame, section.id, !section.computed)
  const state = useLiveState(live)
  const active = useDeskState(({ activeId }) => activeId === section.id, false)
  const stands = useDeskState(() => desk?.editorOf(section.id) !== undefined, false)
  const { id, number, title, level, status, computed } = section
  const stillsText = status === 'locked' || computed
  const Title = level === 1 ? 'h2' : 'h3'

  /** On over the border, past sections that cannot be written in. */
  const leave = (towards: 'previous' | 'next', left: number | undefined) => {
    const at = data.sections.findIndex((other) => other.id === id)
    const ahead = towards === 'next' ? data.sections.slice(at + 1) : data.sections.slice(0, at).reverse()
    const next = ahead.find((other) => other.status !== 'locked' && !other.computed)
    if (!desk || !next) return false
    desk.go(next.id, { edge: towards === 'next' ? 'start' : 'end', left })
    return true
  }
  return (
    <section
      ref={frame}
      id={id}
      tabIndex={-1}
      className={active && writes && !stillsText ? 'sec active' : 'sec'}
      data-level={level}
      data-live={stands ? '' : undefined}
      aria-labelledby={`${id}-title`}
    >
      <div className="sec__bar">
        <StatusTag status={status} />
        <WhoIsHere sectionId={id} active={active && writes && !stillsText} />
        <span className="grow" />
        <SectionMenu section={section} />
      </div>
      <PaperPartMark section={section} />
      {live && !computed && <SectionNotices section={section} live={live} active={active} />}
      <div className="read" lang={data.plan.language}>
        <Title id={`${id}-title`} className="sec__title">
          {number && <span className="secno">{number}</span>}
          {title}
        </Title>
        {!stands && <Rendered section={section} rendered={rendered} />}
        {!computed && desk && live && state?.ready && (
          <Suspense fallback={null}>
            <SectionEditor
              key={live.doc.guid}
              desk={desk}
              live={live}
              sectionId={id}
              label={workspace.sectionLabel(number, title)}
              language={data.plan.language}
              numbering={rendered.numbering}
              shortcuts={shortcuts}
              onLeave={leave}
            />
          </Suspense>
        )}
      </div>
    </section>
  )
}

function Rendered({ section, rendered }: Pick<SheetSectionProps, 'section' | 'rendered'>) {
  const { workspace } = useTexts()
  const labels = useEditorLabels()
  const { text, html, footnotes, numbering } = rendered
  const frame = useRef<HTMLDivElement>(null)
  useRenderedMarks(frame, section.id, text, html)
  if (html === '') return <p className="writing__hint">{workspace.emptySection}</p>
  const first = numbering.footnotesBefore + 1
  return (
    <>
      <div ref={frame} className="text" dangerouslySetInnerHTML={{ __html: html }} />
      {footnotes.length > 0 && (
        <div className="footnotes" role="group" aria-label={labels.footnotes}>
          <ol start={first}>
            {footnotes.map((words, index) => (
              <li key={index} id={`${section.id}-fotnote-${first + index}`}>
                {words}
              </li>
            ))}
          </ol>
        </div>
      )}
    </>
  )
}

const silent = () => () => undefined

/** The live section, held while it is near the window, asked for, or has the caret. @param lives whether it has any */
function useHeldSection(
  frame: React.RefObject<HTMLElement | null>,
  sectionId: string,
  lives: boolean,
): LiveSection | null {
  const desk = useDesk()
  const near = useNearViewport(frame)
  const wanted = useDeskState(
    ({ pinned, activeId }) => pinned.has(sectionId) || activeId === sectionId,
    false,
  )
  // What the program writes has nothing to be live: its text comes with the page.
  const hold = lives && (near || wanted)
  useEffect(() => {
    if (!desk || !hold) return
    return desk.hold(sectionId).release
  }, [desk, hold, sectionId])
  return useSyncExternalStore(
    desk?.subscribe ?? silent,
    () => desk?.liveSection(sectionId) ?? null,
    () => null,
  )
}
