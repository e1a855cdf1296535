import { useMemo, useState, type ReactNode } from 'react'
import { everythingOpen, openBySection, shownItems, type RailFilter } from '~app/editor/talk/filter'
import { proposalItems } from '~app/editor/proposals/proposalItems'
import { useProposalsState } from '~app/editor/proposals/proposalsContext'
import { threadItem, type RailItem } from '~app/editor/talk/railItem'
import type { Talk, TalkSnapshot } from '~app/editor/talk/Talk'
import { RailContext, useTalkState } from '~app/editor/talk/talkContext'
import { useWorkspace } from '../workspaceData'

const none: readonly never[] = []

/** The comment that is being written, as a card. */
export const COMPOSER_ID = 'composer'

/** Gathers what the margin shows. Whoever has other cards than threads adds them to `items`. */
export function RailProvider({ talk, children }: { talk: Talk | null; children: ReactNode }) {
  const { data, currentId } = useWorkspace()
  const [filter, setFilter] = useState<RailFilter>(everythingOpen)
  const threads = useTalkState(talk, (snapshot) => snapshot.threads, none)
  const drafts = useTalkState(talk, (snapshot) => snapshot.drafts, none)
  const composing = useTalkState(talk, (snapshot) => snapshot.composing, null)
  const focusedId = useTalkState(talk, focusedIn, null)

  const proposed = useProposalsState((snapshot) => snapshot.proposals, none)
  const proposals = useMemo(() => proposalItems(proposed), [proposed])

  const items = useMemo(
    () => [...itemsOf({ threads, drafts, composing }), ...proposals],
    [threads, drafts, composing, proposals],
  )
  const personId = data.me.id
  const sectionId = filter.here ? currentId : null
  const shown = useMemo(
    () => shownItems(items, filter, { personId, sectionId }),
    [items, filter, personId, sectionId],
  )
  const counts = useMemo(() => openBySection(threads), [threads])
  const view = useMemo(
    () => talk && { talk, items, shown, focusedId, counts, filter, setFilter },
    [talk, items, shown, focusedId, counts, filter],
  )
  return <RailContext.Provider value={view}>{children}</RailContext.Provider>
}

const focusedIn = ({ focus, composing }: TalkSnapshot) => focus?.id ?? (composing ? COMPOSER_ID : null)

function itemsOf({
  threads,
  drafts,
  composing,
}: Pick<TalkSnapshot, 'threads' | 'drafts' | 'composing'>): RailItem[] {
  return [
    ...threads.filter(({ detached, proposalId }) => !detached && !proposalId).map(threadItem),
    ...drafts
      .filter(({ threadId, place }) => threadId === null && !place.proposalId)
      .map((draft): RailItem => ({ kind: 'draft', id: draft.key, place: draft.place, draft })),
    ...(composing ? [{ kind: 'composer' as const, id: COMPOSER_ID, place: composing }] : []),
  ]
}
