import type { Logger } from 'pino'
import type { Id } from '~core/ids'
import type { Deps } from '../deps'
import { publishNews } from '../events'
import { Gathered } from '../gathered'
import { placedThreads, type Placed } from './placedThreads'

/** Keeps threads at their words. It only ever moves them: nothing is deleted by the machine. */
export interface Placing {
  /** A section's text came to rest after changes, or got a new thread: its anchors are looked up. */
  sectionRested(sectionId: Id): void
  /** Sections went into the bin or came back, or much of the text was written anew: all anchors are looked up. */
  planChanged(planId: Id): void
  /** Waits for the rounds under way; for a test, and for the end. */
  settled(): Promise<void>
}

/** Where many write, hundreds of texts come to rest in a second: it is asked about all of them at once, so far apart. */
const SPACING_MS = 250

/** What is to be looked at again in one plan: some sections, or all of it. */
interface Waiting {
  all: boolean
  readonly sections: Set<Id>
}

/** A plan's anchors are looked up one round after another, and what comes in meanwhile makes one round more. */
export class ThreadPlacing implements Placing {
  private readonly waiting = new Map<Id, Waiting>()
  private readonly rounds = new Map<Id, Promise<void>>()
  private readonly asking = new Set<Promise<void>>()
  private readonly plans = new Gathered((ids: readonly Id[]) => this.plansWithThreads(ids), SPACING_MS)
  private closed = false

  constructor(
    private readonly shell: Pick<Deps, 'db' | 'texts' | 'relay' | 'now'> & { readonly logger: Logger },
  ) {}

  sectionRested(sectionId: Id): void {
    this.start(this.noteSection(sectionId))
  }

  planChanged(planId: Id): void {
    this.note(planId, (waiting) => (waiting.all = true))
  }

  async settled(): Promise<void> {
    while (this.asking.size > 0 || this.rounds.size > 0) {
      await Promise.all([...this.asking, ...this.rounds.values()])
    }
  }

  close(): Promise<void> {
    this.closed = true
    return this.settled()
  }

  private async noteSection(sectionId: Id): Promise<void> {
    const planId = await this.plans.ask(sectionId)
    if (planId) this.note(planId, (waiting) => void waiting.sections.add(sectionId))
  }

  /** The plan of each section, where it has threads at all: most that is written nobody has said anything about. */
  private async plansWithThreads(sectionIds: readonly Id[]): Promise<(Id | undefined)[]> {
    const sections = await this.shell.db.section.findMany({
      where: {
        id: { in: [...new Set(sectionIds)] },
        plan: { threads: { some: { sectionId: { not: null } } } },
      },
      select: { id: true, planId: true },
    })
    const planOf = new Map(sections.map(({ id, planId }) => [id, planId]))
    return sectionIds.map((id) => planOf.get(id))
  }

  private note(planId: Id, note: (waiting: Waiting) => void): void {
    if (this.closed) return
    const waiting = this.waiting.get(planId) ?? { all: false, sections: new Set() }
    note(waiting)
    this.waiting.set(planId, waiting)
    if (this.rounds.has(planId)) return
    const rounds = this.go(planId).finally(() => this.rounds.delete(planId))
    this.rounds.set(planId, rounds)
  }

  private async go(planId: Id): Promise<void> {
    for (let next = this.take(planId); next; next = this.take(planId)) {
      try {
        this.tell(planId, await placedThreads(this.shell, planId, next.all ? null : next.sections))
      } catch (error) {
        if (!this.closed) this.shell.logger.warn({ err: error, planId }, 'anchors could not be looked up')
      }
    }
  }

  private take(planId: Id): Waiting | undefined {
    const next = this.waiting.get(planId)
    this.waiting.delete(planId)
    return next
  }

  /** News for each audience apart: that a side talks among itself is for that side to know. */
  private tell(planId: Id, placed: readonly Placed[]): void {
    for (const onlySide of new Set(placed.map((one) => one.onlySide))) {
      const ids = placed.filter((one) => one.onlySide === onlySide).map(({ id }) => id)
      const facts = { ids: ids.join(' ') }
      publishNews(this.shell, { planId, kind: 'threads.placed', personId: null, facts, onlySide })
    }
  }

  private start(asking: Promise<void>): void {
    const asked = asking
      .catch((error: unknown) => {
        if (!this.closed) this.shell.logger.warn({ err: error }, 'a text at rest could not be looked at')
      })
      .finally(() => this.asking.delete(asked))
    this.asking.add(asked)
  }
}
