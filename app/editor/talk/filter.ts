import { mentionsIn } from '~core/thread/mentions'
import type { Side } from '~core/access/sides'
import type { Id } from '~core/ids'
import type { TalkProposal } from '../proposals/proposalLine'
import type { RailItem, TalkThread } from './railItem'

/** Which cards are shown. */
export interface RailFilter {
  readonly kind: 'all' | 'comments' | 'proposals'
  readonly state: 'open' | 'resolved'
  /** Those that one takes part in, or is called in. */
  readonly mine: boolean
  /** Those that somebody of this side takes part in. */
  readonly side: Side | null
  /** Those of the section that one is in. */
  readonly here: boolean
}

export const everythingOpen: RailFilter = { kind: 'all', state: 'open', mine: false, side: null, here: false }

interface Viewpoint {
  readonly personId: Id
  readonly sectionId: Id | null
}

/** The cards that a filter lets through. What one writes oneself, and what waits on the device, is always there. */
export function shownItems(items: readonly RailItem[], filter: RailFilter, view: Viewpoint): RailItem[] {
  return items.filter((item) => {
    if (item.kind === 'composer' || item.kind === 'draft') return true
    if (filter.here && item.place.sectionId !== view.sectionId) return false
    if (item.kind === 'proposal')
      return filter.kind !== 'comments' && isShownProposal(item.proposals, filter, view)
    return filter.kind !== 'proposals' && isShown(item.thread, filter, view)
  })
}

function isShown(thread: TalkThread, { state, mine, side }: RailFilter, { personId }: Viewpoint): boolean {
  if ((thread.resolved !== null) !== (state === 'resolved')) return false
  if (mine && !concerns(thread, personId)) return false
  return side === null || thread.comments.some(({ author }) => author.side === side)
}

function isShownProposal(
  proposals: readonly TalkProposal[],
  { state, mine, side }: RailFilter,
  { personId }: Viewpoint,
): boolean {
  // Decided ones are on their own page.
  if (state === 'resolved') return false
  return proposals.some(
    ({ by, supports }) =>
      (side === null || by.side === side) &&
      (!mine || by.id === personId || supports.some(({ id }) => id === personId)),
  )
}

function concerns({ comments }: TalkThread, personId: Id): boolean {
  return comments.some(
    ({ author, text }) =>
      author.id === personId || mentionsIn(text).some((one) => one.kind === 'person' && one.id === personId),
  )
}

/** How many open threads each section has; those whose words are gone are counted in the tray. */
export function openBySection(threads: readonly TalkThread[]): ReadonlyMap<Id, number> {
  const counts = new Map<Id, number>()
  for (const { sectionId, resolved, detached } of threads) {
    if (sectionId && !resolved && !detached) counts.set(sectionId, (counts.get(sectionId) ?? 0) + 1)
  }
  return counts
}
