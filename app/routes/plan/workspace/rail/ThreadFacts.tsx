import { CheckmarkIcon, PadlockLockedIcon } from '~app/components/icons'
import type { TalkThread } from '~app/editor/talk/railItem'
import { useTexts } from '~app/i18n/language'
import { useWorkspace } from '../workspaceData'

/** What the thread is about where it is not words, and who may read it. */
export function ThreadFacts({ thread }: { thread: TalkThread }) {
  const { data } = useWorkspace()
  const { common, talk: texts } = useTexts()
  const section = data.sections.find(({ id }) => id === thread.sectionId)
  const about = thread.proposalId
    ? texts.aboutProposal
    : thread.sectionId === null
      ? texts.aboutPlan
      : thread.anchor === null && section
        ? texts.aboutSection(section.title)
        : null
  if (!about && !thread.onlySide && !thread.resolved) return null
  return (
    <p className="thread__facts">
      {about && <span>{about}</span>}
      {thread.onlySide && (
        <span className="thread__internal">
          <PadlockLockedIcon aria-hidden className="i s" />
          {texts.internal(common.sides[thread.onlySide])}
        </span>
      )}
      {thread.resolved && (
        <span>
          <CheckmarkIcon aria-hidden className="i s" /> {texts.resolvedBy(thread.resolved.by ?? '')}
        </span>
      )}
    </p>
  )
}
