import { useState } from 'react'
import type { ItemPlace } from '~app/editor/talk/railItem'
import { useRail } from '~app/editor/talk/talkContext'
import { useTexts } from '~app/i18n/language'
import { useWorkspace } from '../workspaceData'
import { CommentForm } from './CommentForm'

/** A new comment, beside what it is about. */
export function Composer({ place }: { place: ItemPlace }) {
  const rail = useRail()
  const { data } = useWorkspace()
  const { common, talk: texts } = useTexts()
  const [internal, setInternal] = useState(false)
  if (!rail) return null
  const { me, plan, sections } = data
  const section = sections.find(({ id }) => id === place.sectionId)
  const about = place.anchor ? null : section ? texts.aboutSection(section.title) : texts.aboutPlan
  const onlySide = internal ? me.side : null
  return (
    <div className="thread" data-open="">
      {about && <p className="thread__facts">{about}</p>}
      {place.anchor && place.anchor.quote !== '' && <p className="thread__quote">{place.anchor.quote}</p>}
      <CommentForm
        label={texts.yourComment}
        send={texts.send}
        onlySide={onlySide}
        focused
        onCancel={() => rail.talk.compose(null)}
        onSend={(text) => {
          rail.talk.compose(null)
          void rail.talk.comment({
            ...{ key: crypto.randomUUID(), planId: plan.id, place, threadId: null, text, onlySide },
            writtenAt: Date.now(),
          })
        }}
      >
        <label className="rail__tick">
          <input
            type="checkbox"
            className="ds-input"
            checked={internal}
            onChange={({ target }) => setInternal(target.checked)}
          />
          <span>
            {texts.internalTo(common.sides[me.side])}
            <span className="sub sm"> {texts.internalHint}</span>
          </span>
        </label>
      </CommentForm>
    </div>
  )
}
