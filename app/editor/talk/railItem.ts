import type { SerializeFrom } from '@remix-run/node'
import type { Anchor } from '~core/anchor/anchor'
import type { Id } from '~core/ids'
import type { Services } from '~server/services'
import type { TalkProposal } from '../proposals/proposalLine'
import type { Draft } from './drafts'

/** A thread as it comes over the line. */
export type TalkThread = SerializeFrom<Awaited<ReturnType<Services['threadsOf']>>>['threads'][number]
export type TalkComment = TalkThread['comments'][number]

/** Where in the plan a card belongs: at words, at a section, or at the plan as a whole. */
export interface ItemPlace {
  readonly sectionId: Id | null
  readonly anchor: Anchor | null
  /** The proposal that is discussed. */
  readonly proposalId?: Id
}

/** What stands in the margin beside the text. Whoever adds a kind gives it a card in `rail/RailCard.tsx`. */
export type RailItem =
  | { readonly kind: 'thread'; readonly id: Id; readonly place: ItemPlace; readonly thread: TalkThread }
  /** Open proposals about the same text; the card is called after the first. */
  | {
      readonly kind: 'proposal'
      readonly id: Id
      readonly place: ItemPlace
      readonly proposals: readonly TalkProposal[]
    }
  /** A comment of one's own that waits on this device. */
  | { readonly kind: 'draft'; readonly id: Id; readonly place: ItemPlace; readonly draft: Draft }
  /** The comment that is being written now. */
  | { readonly kind: 'composer'; readonly id: Id; readonly place: ItemPlace }

export type RailKind = RailItem['kind']

/** The card of a thread: it stands where its words are, until they are gone. */
export function threadItem(thread: TalkThread): RailItem {
  const { id, sectionId, anchor } = thread
  return { kind: 'thread', id, place: { sectionId, anchor }, thread }
}
