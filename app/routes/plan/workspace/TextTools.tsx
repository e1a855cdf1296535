import type { Editor } from '@tiptap/core'
import { forwardRef, lazy, Suspense, useCallback } from 'react'
import { useDesk } from '~app/editor/deskContext'
import type { ShortcutTargets } from '~app/editor/extensions/shortcuts'
import { Toolbar } from '~app/editor/toolbar/Toolbar'
import { HistoryButton } from './history/HistoryButton'
import { ProposeButton } from './proposals/ProposeButton'
import { CommentButton } from './rail/CommentButton'
import { ThreadsButton } from './rail/ThreadsButton'
import { useWorkspace } from './workspaceData'

const FindBar = lazy(() => import('~app/editor/find/FindBar'))

interface TextToolsProps {
  /** The editor that the tools act on. */
  readonly editor: Editor | null
  readonly shortcuts: ShortcutTargets
  readonly finding: boolean
  readonly onFind: (finding: boolean) => void
}

/** What stands over the text: the tools of those who write, comments and proposals for everybody, and the search. */
export const TextTools = forwardRef<HTMLDivElement, TextToolsProps>(function TextTools(
  { editor, shortcuts, finding, onFind },
  toolbar,
) {
  const desk = useDesk()
  const { writes, openDialog } = useWorkspace()
  const closeFind = useCallback(() => onFind(false), [onFind])
  return (
    <div className="toolbar">
      <div className="toolbar__row">
        {writes ? (
          <Toolbar
            ref={toolbar}
            editor={editor}
            onLink={shortcuts.openLink}
            onImage={() => openDialog({ kind: 'image' })}
            onFind={() => onFind(true)}
            onShortcuts={shortcuts.openShortcuts}
          >
            <CommentButton />
            <ProposeButton />
            <HistoryButton />
          </Toolbar>
        ) : (
          <div className="tb tb--reader">
            <CommentButton withWords />
            <ProposeButton withWords />
            <HistoryButton withWords />
          </div>
        )}
        <ThreadsButton />
        {finding && desk && (
          <Suspense>
            <FindBar desk={desk} writes={writes} onClose={closeFind} />
          </Suspense>
        )}
      </div>
    </div>
  )
})
