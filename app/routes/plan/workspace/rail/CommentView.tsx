import { useState } from 'react'
import { partsOf, asTyped } from '~core/thread/mentions'
import { Avatar } from '~app/components/Side'
import { When } from '~app/components/Time'
import { MoreIcon } from '~app/editor/icons'
import type { TalkComment, TalkThread } from '~app/editor/talk/railItem'
import { ToolMenu } from '~app/editor/toolbar/ToolMenu'
import { useTexts } from '~app/i18n/language'
import { useWorkspace } from '../workspaceData'
import { CommentForm } from './CommentForm'
import { useThreadActs } from './useThreadActs'

interface CommentViewProps {
  readonly thread: TalkThread
  readonly comment: TalkComment
  /** Its beginning only. */
  readonly clamped?: boolean
}

/** One comment: who said it, from which side, when, and what. */
export function CommentView({ thread, comment, clamped = false }: CommentViewProps) {
  const { data } = useWorkspace()
  const { talk: texts } = useTexts()
  const [editing, setEditing] = useState(false)
  const { tried, failed } = useThreadActs(thread.id)
  const { author, createdAt, editedAt } = comment
  const at = data.people.find(({ personId }) => personId === author.id)
  const isOwn = author.id === data.me.id && !comment.withdrawn
  return (
    <div className="comment">
      <div className="comment__head">
        <Avatar name={author.name} side={author.side} />
        <p>
          <span className="comment__name">{author.name}</span>
          <span className="comment__when">
            {at?.organisation && `${at.organisation} · `}
            <When at={createdAt} now={new Date().toISOString()} />
            {editedAt && !comment.withdrawn && ` · ${texts.edited}`}
          </span>
        </p>
        {!clamped && (
          <CommentMenu thread={thread} isOwn={isOwn} onEdit={() => setEditing(true)} comment={comment} />
        )}
      </div>
      {editing ? (
        <CommentForm
          label={texts.yourComment}
          send={texts.save}
          begun={asTyped(comment.text)}
          onlySide={thread.onlySide}
          onCancel={() => setEditing(false)}
          onSend={(text) => {
            void tried('editComment', { commentId: comment.id, text }).then(
              (done) => done && setEditing(false),
            )
          }}
        />
      ) : comment.withdrawn ? (
        <p className="comment__words comment__words--gone">{texts.withdrawn}</p>
      ) : (
        <p className="comment__words" data-clamped={clamped || undefined}>
          <Words text={comment.text} />
        </p>
      )}
      {failed && (
        <p className="thread__told" role="alert">
          {failed}
        </p>
      )}
    </div>
  )
}

/** A comment's words, with those whom it calls set apart. */
export function Words({ text }: { text: string }) {
  return partsOf(text).map((part, index) =>
    part.kind === 'words' ? (
      part.words
    ) : (
      <span key={index} className="mention">
        @{part.name}
      </span>
    ),
  )
}

function CommentMenu({
  thread,
  comment,
  isOwn,
  onEdit,
}: {
  thread: TalkThread
  comment: TalkComment
  isOwn: boolean
  onEdit: () => void
}) {
  const { talk: texts } = useTexts()
  const { act } = useThreadActs(thread.id)
  const isFirst = thread.comments[0]?.id === comment.id
  const items = [
    ...(isOwn
      ? [
          { label: texts.edit, choose: onEdit },
          { label: texts.withdraw, choose: () => act('withdrawComment', { commentId: comment.id }) },
        ]
      : []),
    ...(isFirst
      ? [
          {
            label: texts.copyLink,
            choose: () => void navigator.clipboard?.writeText(linkTo(thread.id)).catch(() => undefined),
          },
        ]
      : []),
  ]
  if (items.length === 0) return null
  return (
    <span className="comment__menu">
      <ToolMenu label={texts.actions} items={items}>
        <MoreIcon aria-hidden className="i" />
      </ToolMenu>
    </span>
  )
}

const linkTo = (threadId: string) => `${location.origin}${location.pathname}?trad=${threadId}`
