/**
 * What is proposed in a plan, and the proposal that is being written.
 *
 * It lives as long as the page and knows nothing of React. The plan's stream tells ids; what they stand for is fetched
 * here, so that a proposal does not make the page fetch its texts anew.
 */
import type { BlockJson } from '~core/document/json'
import type { Id } from '~core/ids'
import type { Wish } from '~core/proposal/wish'
import type { PlanNews } from '../live/planStream'
import type { ProposalAnswer, ProposalLine, TalkProposal, Told } from './proposalLine'

/** What a proposal is being written about. */
export type Writing =
  /** A block of the text, as it stood on the screen. */
  | { readonly kind: 'new'; readonly sectionId: Id; readonly block: BlockJson | null }
  /** One's own, written anew; or anybody's, edited while it is accepted. */
  | { readonly kind: 'edit' | 'accept'; readonly proposal: TalkProposal }

export interface ProposalsSnapshot {
  /** Oldest first. */
  readonly proposals: readonly TalkProposal[]
  readonly may: Told['may']
  readonly writing: Writing | null
}

const nothing: ProposalsSnapshot = {
  proposals: [],
  may: { make: false, decide: false, support: false },
  writing: null,
}

/** News is gathered so long, in milliseconds. */
const GATHER = 80

export class Proposals {
  snapshot = nothing
  private readonly listeners = new Set<() => void>()
  private readonly wanted = new Set<Id>()
  private gathering: ReturnType<typeof setTimeout> | undefined
  /** The fetch of everything that is under way: those of single ones wait for it, lest it overwrite them. */
  private whole: Promise<void> = Promise.resolve()
  private known = false
  private closed = false

  constructor(private readonly line: ProposalLine) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Fetches everything where nothing has come yet: a net may let no stream through. */
  async open(): Promise<void> {
    if (!this.known) await this.fetchAll()
  }

  /** News of the plan. @returns whether it was about proposals alone */
  heard(news: PlanNews): boolean {
    if (news.kind === 'stream.opened' || news.kind === 'missed') void this.fetchAll()
    if (!news.kind.startsWith('proposal.')) return false
    if (typeof news.proposalId === 'string') this.wanted.add(news.proposalId)
    this.gathering ??= setTimeout(() => {
      this.gathering = undefined
      const ids = [...this.wanted]
      this.wanted.clear()
      void this.fetch(ids)
    }, GATHER)
    return true
  }

  write(writing: Writing | null): void {
    this.change({ writing })
  }

  propose(sectionId: Id, wish: Wish, reason: string): Promise<ProposalAnswer> {
    return this.act({ intent: 'makeProposal', sectionId, wish: JSON.stringify(wish), reason })
  }

  revise({ id, version }: TalkProposal, wish: Wish, reason: string): Promise<ProposalAnswer> {
    const fields = { proposalId: id, version: String(version), wish: JSON.stringify(wish), reason }
    return this.act({ intent: 'editProposal', ...fields })
  }

  /** @param edited what is to be written instead of what was proposed */
  accept({ id, version }: TalkProposal, edited?: Wish): Promise<ProposalAnswer> {
    const fields = { proposalId: id, version: String(version) }
    return this.act({
      intent: 'acceptProposal',
      ...fields,
      ...(edited && { edited: JSON.stringify(edited) }),
    })
  }

  reject({ id, version }: TalkProposal, reason: string): Promise<ProposalAnswer> {
    return this.act({ intent: 'rejectProposal', proposalId: id, version: String(version), reason })
  }

  reopen({ id, version }: TalkProposal): Promise<ProposalAnswer> {
    return this.act({ intent: 'reopenProposal', proposalId: id, version: String(version) })
  }

  withdraw({ id }: TalkProposal): Promise<ProposalAnswer> {
    return this.act({ intent: 'withdrawProposal', proposalId: id })
  }

  support({ id }: TalkProposal, supports: boolean): Promise<ProposalAnswer> {
    return this.act({ intent: 'supportProposal', proposalId: id, supports: String(supports) })
  }

  close(): void {
    this.closed = true
    clearTimeout(this.gathering)
    this.listeners.clear()
  }

  private async act(fields: Readonly<Record<string, string>>): Promise<ProposalAnswer> {
    const answer = await this.line.send(fields)
    const id = fields.proposalId ?? (answer.kind === 'done' ? answer.proposalId : null)
    // Also when it was refused: what stands here may be out of date.
    const ids = [...(id ? [id] : []), ...(answer.kind === 'done' ? answer.superseded : [])]
    if (answer.kind !== 'unanswered' && ids.length > 0) await this.fetch(ids)
    return answer
  }

  private fetchAll(): Promise<void> {
    this.whole = this.whole.then(async () => {
      const told = await this.line.read()
      if (!told || this.closed) return
      this.known = true
      this.change({ proposals: told.proposals, may: told.may })
    })
    return this.whole
  }

  private async fetch(ids: readonly Id[]): Promise<void> {
    await this.whole
    const told = await this.line.read(ids)
    if (!told || this.closed) return
    const asked = new Set(ids)
    const others = this.snapshot.proposals.filter(({ id }) => !asked.has(id))
    const fetched = told.proposals.filter(({ id }) => asked.has(id))
    this.change({ proposals: [...others, ...fetched].sort(byAge), may: told.may })
  }

  private change(change: Partial<ProposalsSnapshot>): void {
    this.snapshot = { ...this.snapshot, ...change }
    for (const listener of this.listeners) listener()
  }
}

function byAge(one: TalkProposal, other: TalkProposal): number {
  if (one.createdAt !== other.createdAt) return one.createdAt < other.createdAt ? -1 : 1
  return one.id < other.id ? -1 : 1
}
