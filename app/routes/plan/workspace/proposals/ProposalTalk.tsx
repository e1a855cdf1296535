import type { TalkProposal } from '~app/editor/proposals/proposalLine'
import { useRail, useTalkState } from '~app/editor/talk/talkContext'
import { useTexts } from '~app/i18n/language'
import { CommentForm } from '../rail/CommentForm'
import { OpenThread } from '../rail/OpenThread'
import { useWorkspace } from '../workspaceData'

const none: readonly never[] = []

/** What is said about a proposal, and the field for saying something. */
export function ProposalTalk({ proposal }: { proposal: TalkProposal }) {
  const rail = useRail()
  const { data } = useWorkspace()
  const { talk: texts } = useTexts()
  const threads = useTalkState(rail?.talk ?? null, (snapshot) => snapshot.threads, none)
  const about = threads.filter(({ proposalId }) => proposalId === proposal.id)
  if (about.length > 0) {
    return about.map((thread) => (
      <div key={thread.id} className="proposal__talk">
        <OpenThread thread={thread} />
      </div>
    ))
  }
  return (
    <CommentForm
      label={texts.yourReply}
      send={texts.reply}
      onlySide={null}
      onSend={(text) => {
        void rail?.talk.comment({
          ...{ key: crypto.randomUUID(), planId: data.plan.id, threadId: null, text },
          place: { sectionId: proposal.sectionId, anchor: null, proposalId: proposal.id },
          ...{ onlySide: null, writtenAt: Date.now() },
        })
      }}
    />
  )
}
