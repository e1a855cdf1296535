/**
 * What is talked about in a plan: its threads, the one that one looks at, and what waits on this device.
 *
 * It lives as long as the page and knows nothing of React. The plan's stream tells ids; what they stand for is fetched
 * here, so that a comment does not make the page fetch its texts anew.
 */
import type { Id } from '~core/ids'
import type { PlanNews } from '../live/planStream'
import type { Draft, Drafts } from './drafts'
import type { ItemPlace, TalkThread } from './railItem'
import type { Sent, ThreadLine } from './threadLine'

/** What is looked at, and where one came to it: the caret came into its words, or its card was chosen. */
export interface Focus {
  readonly id: Id
  readonly from: 'text' | 'card'
}

export interface TalkSnapshot {
  /** Oldest first. */
  readonly threads: readonly TalkThread[]
  /** False until they have been fetched. */
  readonly known: boolean
  readonly drafts: readonly Draft[]
  readonly focus: Focus | null
  /** Where a comment is being written. */
  readonly composing: ItemPlace | null
  /** The thread that got a new comment last, for telling it aloud. */
  readonly latest: TalkThread | null
  /** The detached thread for which new words are being chosen. */
  readonly attaching: Id | null
}

const nothing: TalkSnapshot = {
  threads: [],
  known: false,
  drafts: [],
  focus: null,
  composing: null,
  latest: null,
  attaching: null,
}

/** News of threads is gathered so long, in milliseconds. */
const GATHER = 80

export class Talk {
  snapshot: TalkSnapshot
  private readonly listeners = new Set<() => void>()
  private readonly wanted = new Set<Id>()
  private gathering: ReturnType<typeof setTimeout> | undefined
  /** The fetch of everything that is under way: those of single threads wait for it, lest it overwrite them. */
  private whole: Promise<void> = Promise.resolve()
  private sending: Promise<void> | undefined
  private closed = false

  constructor(
    private readonly line: ThreadLine,
    private readonly drafts: Drafts,
  ) {
    this.snapshot = { ...nothing, drafts: drafts.list }
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Fetches everything where nothing has come yet: a net may let no stream through. */
  async open(): Promise<void> {
    if (!this.snapshot.known) await this.fetchAll()
    await this.sendWaiting()
  }

  /** News of the plan. @returns whether it was about threads alone, so that the page need not be fetched anew */
  heard(news: PlanNews): boolean {
    if (news.kind === 'stream.opened' || news.kind === 'missed') {
      void this.fetchAll().then(() => this.sendWaiting())
      return false
    }
    const ids = idsIn(news)
    for (const id of ids) this.wanted.add(id)
    if (ids.length > 0) this.gathering ??= setTimeout(() => void this.fetchWanted(), GATHER)
    return /^(thread|comment|threads)\./.test(news.kind)
  }

  focus(id: Id | null, from: Focus['from'] = 'card'): void {
    const { focus } = this.snapshot
    if (focus?.id === id && (id === null || focus?.from === from)) return
    this.change({ focus: id === null ? null : { id, from } })
  }

  compose(place: ItemPlace | null): void {
    this.change({ composing: place, focus: null })
  }

  /** Begins or ends choosing new words for a detached thread. */
  attach(threadId: Id | null): void {
    this.change({ attaching: threadId })
  }

  /** Sends a comment, or keeps it on this device until there is contact. @returns what came of it now */
  async comment(draft: Draft): Promise<Sent> {
    this.drafts.put(draft)
    this.change({ drafts: this.drafts.list })
    return this.sendDraft(draft)
  }

  /** Throws away what waits on this device. */
  discard(key: Id): void {
    this.drafts.remove(key)
    this.change({ drafts: this.drafts.list })
  }

  /** Everything else that is done to threads: only with contact. */
  async act(intent: string, threadId: Id, fields: Readonly<Record<string, string>> = {}): Promise<Sent> {
    const sent = await this.line.send({ intent, threadId, ...fields })
    if (sent.kind === 'done') await this.fetch([threadId])
    return sent
  }

  /** Sends what waits, one after another. */
  sendWaiting(): Promise<void> {
    this.sending ??= this.sendAll().finally(() => (this.sending = undefined))
    return this.sending
  }

  close(): void {
    this.closed = true
    clearTimeout(this.gathering)
    this.listeners.clear()
  }

  private async sendAll(): Promise<void> {
    for (const draft of this.drafts.list) {
      if (draft.refusal) continue
      const sent = await this.sendDraft(draft)
      if (sent.kind === 'unanswered') return
    }
  }

  private async sendDraft(draft: Draft): Promise<Sent> {
    const { key, threadId, text, place, onlySide } = draft
    const about: Record<string, string> = threadId
      ? { intent: 'replyToThread', threadId }
      : {
          intent: 'openThread',
          ...(place.anchor && { anchor: JSON.stringify(place.anchor) }),
          ...(place.sectionId && { sectionId: place.sectionId }),
          ...(place.proposalId && { proposalId: place.proposalId }),
          ...(onlySide && { onlySide }),
        }
    const sent = await this.line.send({ ...about, text, draftKey: key })
    if (sent.kind === 'unanswered') return sent
    if (sent.kind === 'refused') {
      this.drafts.put({ ...draft, refusal: { code: sent.code, facts: sent.facts } })
      this.change({ drafts: this.drafts.list })
      return sent
    }
    // The thread stands there before its draft goes, so that nothing blinks.
    if (sent.threadId) await this.fetch([sent.threadId])
    this.drafts.remove(key)
    this.change({ drafts: this.drafts.list })
    return sent
  }

  private fetchAll(): Promise<void> {
    this.whole = this.whole.then(async () => {
      const threads = await this.line.read()
      if (threads && !this.closed) this.change({ threads, known: true })
    })
    return this.whole
  }

  private async fetchWanted(): Promise<void> {
    this.gathering = undefined
    const ids = [...this.wanted]
    this.wanted.clear()
    await this.fetch(ids)
  }

  private async fetch(ids: readonly Id[]): Promise<void> {
    await this.whole
    const answered = await this.line.read(ids)
    if (!answered || this.closed) return
    const asked = new Set(ids)
    const fetched = answered.filter(({ id }) => asked.has(id))
    const lengths = new Map(this.snapshot.threads.map(({ id, comments }) => [id, comments.length]))
    const others = this.snapshot.threads.filter(({ id }) => !asked.has(id))
    this.change({ threads: [...others, ...fetched].sort(byAge) })
    for (const thread of fetched) {
      if ((lengths.get(thread.id) ?? 0) < thread.comments.length) this.change({ latest: thread })
    }
  }

  private change(change: Partial<TalkSnapshot>): void {
    this.snapshot = { ...this.snapshot, ...change }
    for (const listener of this.listeners) listener()
  }
}

/** The threads that news is about: one by its id, or several in one string. */
function idsIn({ threadId, ids, kind }: PlanNews): Id[] {
  if (typeof threadId === 'string') return [threadId]
  return kind === 'threads.placed' && typeof ids === 'string' ? ids.split(' ').filter(Boolean) : []
}

function byAge(a: TalkThread, b: TalkThread): number {
  return a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : a.id < b.id ? -1 : 1
}
