import { ChatIcon } from '~app/components/icons'
import { useRail } from '~app/editor/talk/talkContext'
import { useTexts } from '~app/i18n/language'
import { useWorkspace } from '../workspaceData'

function useOpenCount(): number {
  const rail = useRail()
  return rail ? rail.items.filter((item) => item.kind === 'thread' && !item.thread.resolved).length : 0
}

/** Opens the threads where there is no margin beside the text. */
export function ThreadsButton() {
  const { talk: texts } = useTexts()
  const { openDialog } = useWorkspace()
  const count = useOpenCount()
  return (
    <button
      type="button"
      className="ds-button threads-button"
      data-variant="secondary"
      data-color="neutral"
      onClick={() => openDialog({ kind: 'threads' })}
    >
      <ChatIcon aria-hidden className="i" /> {texts.threadsCount(count)}
    </button>
  )
}

/** The same in the phone's bar. */
export function ThreadsTab() {
  const { talk: texts } = useTexts()
  const { openDialog } = useWorkspace()
  const count = useOpenCount()
  return (
    <button type="button" onClick={() => openDialog({ kind: 'threads' })}>
      <ChatIcon aria-hidden className="i" />
      <span>
        {texts.threads} {count > 0 && <b className="num">{count}</b>}
      </span>
    </button>
  )
}
