import { useCallback } from 'react'
import type { Id } from '~core/ids'
import { cardId } from '~app/editor/talk/cardIds'
import { useRail } from '~app/editor/talk/talkContext'
import { useWorkspace } from '../workspaceData'
import { hasMargin } from './useBeginComment'

/** How often a card that is on its way is looked for, in animation frames. */
const PATIENCE = 40

/** Brings the focus to a thread's card, wherever it stands: in the margin, in the tray, or in the sheet over the text. */
export function useToThread(): (threadId: Id) => void {
  const talk = useRail()?.talk
  const { openDialog } = useWorkspace()
  return useCallback(
    (threadId) => {
      const thread = talk?.snapshot.threads.find(({ id }) => id === threadId)
      if (!talk || !thread) return
      talk.focus(threadId)
      if (!hasMargin()) openDialog({ kind: 'threads' })
      const section = thread.sectionId && !thread.detached ? document.getElementById(thread.sectionId) : null
      if (section && !isInView(section)) section.scrollIntoView()
      focusWhenThere(cardId(threadId), PATIENCE)
    },
    [talk, openDialog],
  )
}

function isInView(section: Element): boolean {
  const { top, bottom } = section.getBoundingClientRect()
  return top < window.innerHeight && bottom > 0
}

/** The card is made, and moved to its words, some frames later. */
function focusWhenThere(id: string, patience: number): void {
  const card = [...document.querySelectorAll<HTMLElement>(`#${CSS.escape(id)}`)].find(
    (found) => found.offsetParent !== null || found.closest('details'),
  )
  if (card) {
    card.closest('details')?.setAttribute('open', '')
    card.focus({ preventScroll: true })
    card.scrollIntoView({ block: 'nearest' })
  } else if (patience > 0) requestAnimationFrame(() => focusWhenThere(id, patience - 1))
}
