/** The workspace: the plan on the table, and everything around it. */
import { Form } from '@remix-run/react'
import { useEffect, useMemo, useRef, useState, type FormEvent } from 'react'
import { DeskContext } from '~app/editor/deskContext'
import { EditorLabelsContext } from '~app/editor/editorLabels'
import type { ShortcutTargets } from '~app/editor/extensions/shortcuts'
import { GivenTextsContext } from '~app/editor/goals'
import { labelsFor } from '~core/render/labels/labels'
import { useTexts } from '~app/i18n/language'
import { BottomBar } from './BottomBar'
import { WhatsNewProvider } from './mine/WhatsNewProvider'
import { Outline } from './Outline'
import { ProposalsProvider, WrittenProposal } from './proposals/ProposalsProvider'
import { useProposalStore } from './proposals/useProposalStore'
import { BetweenTextAndRail } from './rail/BetweenTextAndRail'
import { Rail } from './rail/Rail'
import { RailProvider } from './rail/RailProvider'
import { useTalk } from './rail/useTalk'
import { SessionBar } from './SessionBar'
import { Sheet } from './Sheet'
import { TextTools } from './TextTools'
import { useDeskSnapshot } from './useDeskSnapshot'
import { useKeyboardRoom } from './useKeyboardRoom'
import { useSectionActions } from './useSectionActions'
import { useSectionInView } from './useCurrentSection'
import { useWorkspaceDesk } from './useWorkspaceDesk'
import { useRenderedSections } from './useRenderedSections'
import { WorkspaceContext, type WorkspaceData, type WorkspaceDialog } from './workspaceData'
import { WorkspaceDialogs } from './WorkspaceDialogs'
import { WorkspaceHeader } from './WorkspaceHeader'

export function Workspace({ data }: { data: WorkspaceData }) {
  const { workspace } = useTexts()
  const { plan, sections, may, me } = data
  const talk = useTalk(plan.id, me.id)
  const proposals = useProposalStore(plan.id)
  const desk = useWorkspaceDesk(plan.id, me, (news) =>
    [talk?.heard(news), proposals?.heard(news)].some(Boolean),
  )
  const { save, activeId, editor, rested } = useDeskSnapshot(desk)
  const inView = useSectionInView(useMemo(() => sections.map(({ id }) => id), [sections]))
  const [dialog, openDialog] = useState<WorkspaceDialog | null>(null)
  const [finding, setFinding] = useState(false)
  const toolbar = useRef<HTMLDivElement>(null)
  const { act, refused } = useSectionActions(({ done, sectionId }) => {
    if (done === 'addSection' && sectionId) desk?.go(sectionId, { edge: 'start' })
  })
  const rendered = useRenderedSections(data, desk, rested)
  const { writing, watch } = useKeyboardRoom()

  useEffect(() => desk?.look(inView), [desk, inView])
  useEffect(() => desk?.forgetTexts(), [desk, sections])

  const shortcuts: ShortcutTargets = useMemo(
    () => ({
      openLink: () => openDialog({ kind: 'link' }),
      openFind: () => setFinding(true),
      openShortcuts: () => openDialog({ kind: 'shortcuts' }),
      focusToolbar: () => toolbar.current?.querySelector<HTMLElement>('[data-tool][tabindex="0"]')?.focus(),
    }),
    [],
  )
  const currentId = editor?.isFocused ? activeId : inView
  const tools = useMemo(
    () => ({
      data,
      act,
      arranges: may.arrange,
      locks: may.lock,
      writes: may.write,
      currentId,
      openDialog,
    }),
    [data, act, may, currentId],
  )
  const given = useMemo(() => sections.map(({ id, text }) => ({ id, text })), [sections])
  const askBeforeSignOut = (event: FormEvent) => {
    const form = event.target
    const leaves = form instanceof HTMLFormElement && new URL(form.action).pathname === '/logg-ut'
    if (!leaves || !desk?.liveSections.some(({ hasUnsaved }) => hasUnsaved)) return
    event.preventDefault()
    event.stopPropagation()
    openDialog({ kind: 'signOut', form })
  }

  return (
    <WorkspaceContext.Provider value={tools}>
      <DeskContext.Provider value={desk}>
        <EditorLabelsContext.Provider value={labelsFor(plan.language)}>
          <GivenTextsContext.Provider value={given}>
            <ProposalsProvider proposals={proposals}>
              <RailProvider talk={talk}>
                <WhatsNewProvider planId={plan.id}>
                  <div
                    className="workspace"
                    data-writing={writing || undefined}
                    {...watch}
                    onSubmitCapture={askBeforeSignOut}
                  >
                    <WorkspaceHeader plan={plan} save={desk && save} />
                    <div className="ws">
                      <nav className="outline" aria-label={workspace.contentsOfPlan}>
                        <Outline />
                      </nav>
                      <main id="content" tabIndex={-1} className="desk">
                        <TextTools
                          ref={toolbar}
                          editor={editor}
                          shortcuts={shortcuts}
                          finding={finding}
                          onFind={setFinding}
                        />
                        <Sheet save={save} refused={refused} rendered={rendered} shortcuts={shortcuts} />
                        <Rail />
                      </main>
                    </div>
                    <SessionBar />
                    <BottomBar onFind={() => setFinding(true)} />
                    {/* The router learns this page's own address while there is contact, not when a command first needs it. */}
                    <Form method="post" hidden />
                    <BetweenTextAndRail />
                    <WrittenProposal />
                    <WorkspaceDialogs dialog={dialog} editor={editor} />
                  </div>
                </WhatsNewProvider>
              </RailProvider>
            </ProposalsProvider>
          </GivenTextsContext.Provider>
        </EditorLabelsContext.Provider>
      </DeskContext.Provider>
    </WorkspaceContext.Provider>
  )
}
