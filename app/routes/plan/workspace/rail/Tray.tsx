import { useRail, useTalkState } from '~app/editor/talk/talkContext'
import { LinkBrokenIcon } from '~app/components/icons'
import { useTexts } from '~app/i18n/language'
import { CommentView } from './CommentView'
import { useAttaching } from './useAttaching'
import { cardId } from '~app/editor/talk/cardIds'
import type { TalkThread } from '~app/editor/talk/railItem'

const none: readonly never[] = []

/** Threads whose words are gone: with the words as they were, and where they last stood. None is ever thrown away. */
export function Tray() {
  const rail = useRail()
  const { talk: texts } = useTexts()
  const threads = useTalkState(rail?.talk ?? null, (snapshot) => snapshot.threads, none)
  const detached = threads.filter((thread) => thread.detached && !thread.resolved)
  if (!rail || detached.length === 0) return null
  return (
    <details className="tray">
      <summary>
        <LinkBrokenIcon aria-hidden className="i" /> {texts.detached}
        <span className="tray__count num">{detached.length}</span>
      </summary>
      <div className="tray__inner">
        <p className="sub m0">{texts.detachedHint}</p>
        <ul className="plain">
          {detached.map((thread) => (
            <DetachedThread key={thread.id} thread={thread} />
          ))}
        </ul>
      </div>
    </details>
  )
}

function DetachedThread({ thread }: { thread: TalkThread }) {
  const { talk: texts } = useTexts()
  const { attaching, begin, attach, cancel, told } = useAttaching(thread.id)
  const { common } = useTexts()
  return (
    <li className="tray__thread" id={cardId(thread.id)} tabIndex={-1}>
      {thread.anchor?.quote && (
        <blockquote className="tray__quote">
          <del>{thread.anchor.quote}</del>
        </blockquote>
      )}
      {thread.detached && <p className="sub sm m0">{texts.detachedFrom(thread.detached.from)}</p>}
      {thread.comments.map((comment) => (
        <CommentView key={comment.id} thread={thread} comment={comment} />
      ))}
      {attaching && <p className="m0">{texts.attaching}</p>}
      {told && (
        <p className="thread__told" role="alert">
          {told}
        </p>
      )}
      {thread.maySettle && thread.anchor && (
        <div className="row tray__acts">
          <button
            type="button"
            className="ds-button"
            data-variant={attaching ? 'primary' : 'secondary'}
            // The words that are selected stay so.
            onMouseDown={(event) => event.preventDefault()}
            onClick={attaching ? attach : begin}
          >
            {attaching ? texts.attachHere : texts.attach}
          </button>
          {attaching && (
            <button
              type="button"
              className="ds-button"
              data-variant="tertiary"
              data-color="neutral"
              onClick={cancel}
            >
              {common.cancel}
            </button>
          )}
        </div>
      )}
    </li>
  )
}
