import { asTyped } from '~core/thread/mentions'
import { Avatar } from '~app/components/Side'
import { cardId } from '~app/editor/talk/cardIds'
import type { TalkThread } from '~app/editor/talk/railItem'
import { useRail } from '~app/editor/talk/talkContext'
import { useTexts } from '~app/i18n/language'
import { CommentView } from './CommentView'
import { OpenThread } from './OpenThread'
import { ThreadFacts } from './ThreadFacts'
import { useBackToText } from './useBackToText'
import type { CardLook } from './cardLooks'

/** A thread in the margin. It is looked at when the focus comes into it; Escape goes back to its words. */
export function ThreadCard({ thread, look }: { thread: TalkThread; look: CardLook }) {
  const rail = useRail()
  const { talk: texts } = useTexts()
  const backToText = useBackToText()
  const first = thread.comments[0]
  if (!rail || !first) return null
  const focus = () => rail.talk.focus(thread.id)
  if (look === 'line') return <ThreadLine thread={thread} onOpen={focus} />
  const label = texts.thread(first.author.name)
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape leads back from anything inside
    <article
      id={cardId(thread.id)}
      className="thread"
      data-open={look === 'open' || undefined}
      data-resolved={thread.resolved ? '' : undefined}
      aria-label={label}
      tabIndex={-1}
      onFocus={focus}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        backToText(thread.id)
      }}
    >
      <ThreadFacts thread={thread} />
      {look === 'open' ? <OpenThread thread={thread} /> : <FirstComment thread={thread} />}
    </article>
  )
}

function ThreadLine({ thread, onOpen }: { thread: TalkThread; onOpen: () => void }) {
  const { talk: texts } = useTexts()
  const first = thread.comments[0]
  if (!first) return null
  return (
    <button
      id={cardId(thread.id)}
      type="button"
      className="thread-line"
      aria-expanded={false}
      aria-label={`${texts.thread(first.author.name)}: ${asTyped(first.text).slice(0, 80)}`}
      onClick={onOpen}
    >
      <Avatar name={first.author.name} side={first.author.side} decorative />
      <span className="thread-line__words">{first.withdrawn ? texts.withdrawn : asTyped(first.text)}</span>
      {thread.comments.length > 1 && <span className="sub sm num">{thread.comments.length}</span>}
    </button>
  )
}

function FirstComment({ thread }: { thread: TalkThread }) {
  const rail = useRail()
  const { talk: texts } = useTexts()
  const [first, ...replies] = thread.comments
  if (!first) return null
  return (
    <>
      <CommentView thread={thread} comment={first} clamped />
      <div className="thread__foot">
        <button
          type="button"
          className="ds-button"
          data-variant="tertiary"
          data-color="neutral"
          onClick={() => rail?.talk.focus(thread.id)}
        >
          {texts.reply}
        </button>
        {replies.length > 0 && <span className="sub sm">{texts.replies(replies.length)}</span>}
      </div>
    </>
  )
}
