import { CheckmarkIcon } from '~app/components/icons'
import type { TalkThread } from '~app/editor/talk/railItem'
import { useRail, useTalkState } from '~app/editor/talk/talkContext'
import { useTexts } from '~app/i18n/language'
import { useWorkspace } from '../workspaceData'
import { CommentForm } from './CommentForm'
import { CommentView } from './CommentView'
import { DraftCard } from './DraftCard'
import { useThreadActs } from './useThreadActs'

const none: readonly never[] = []

/** All of a thread: every comment, what waits on this device, and the field for an answer. */
export function OpenThread({ thread }: { thread: TalkThread }) {
  const rail = useRail()
  const { data } = useWorkspace()
  const { talk: texts } = useTexts()
  const { act, failed } = useThreadActs(thread.id)
  const drafts = useTalkState(rail?.talk ?? null, (snapshot) => snapshot.drafts, none)
  const waiting = drafts.filter(({ threadId }) => threadId === thread.id)
  return (
    <>
      {thread.maySettle && (
        <button
          type="button"
          className="ds-button thread__settle"
          data-icon=""
          data-variant="tertiary"
          data-color="neutral"
          aria-label={thread.resolved ? texts.reopen : texts.resolve}
          title={thread.resolved ? texts.reopen : texts.resolve}
          aria-pressed={thread.resolved !== null}
          onClick={() => act(thread.resolved ? 'reopenThread' : 'resolveThread')}
        >
          <CheckmarkIcon aria-hidden className="i" />
        </button>
      )}
      {thread.comments.map((comment) => (
        <CommentView key={comment.id} thread={thread} comment={comment} />
      ))}
      {waiting.map((draft) => (
        <DraftCard key={draft.key} draft={draft} />
      ))}
      {failed && (
        <p className="thread__told" role="alert">
          {failed}
        </p>
      )}
      <CommentForm
        label={texts.yourReply}
        send={texts.reply}
        onlySide={thread.onlySide}
        onSend={(text) => {
          void rail?.talk.comment({
            ...{ key: crypto.randomUUID(), planId: data.plan.id, threadId: thread.id, text },
            ...{
              place: { sectionId: thread.sectionId, anchor: null },
              onlySide: null,
              writtenAt: Date.now(),
            },
          })
        }}
      />
    </>
  )
}
