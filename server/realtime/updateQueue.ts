import type { Id } from '~core/ids'
import type { LoggedUpdate } from '../log/updateLog'
import type { Member } from './member'
import { Tick } from './tick'

/** Something that waits for its turn to become durable. */
export interface QueuedUpdate {
  /** Null where only the receipt is wanted: everything in front of it is durable. */
  readonly update: LoggedUpdate | null
  /** The member it came from; null for the server's own. */
  readonly from: Member | null
  /** Called once what stands here and in front of it is committed. */
  readonly settled: () => void
}

/** An update that the log has. */
export interface DurableUpdate {
  readonly bytes: Uint8Array
  readonly from: Member | null
}

export interface QueueShell {
  readonly sectionId: Id
  commit(batch: readonly { readonly sectionId: Id; readonly update: LoggedUpdate }[]): Promise<void>
  /** The updates are durable now, in this order. @returns how many deliveries that caused */
  committed(updates: readonly DurableUpdate[]): number
  /** Telling of a commit failed; what was committed is durable all the same. */
  failed(error: unknown): void
}

/** Most updates in one commit: merging more at a time takes quadratic time. */
const LARGEST_BATCH = 500
const FIRST_PAUSE_MS = 100
const LONGEST_PAUSE_MS = 5_000

/**
 * The accepted updates of one room on their way to the log.
 *
 * Order is kept. When the log fails, everything stays here and is tried again with growing pauses: nothing is
 * dropped, and nobody is told of it as long as it is not durable.
 */
export class UpdateQueue {
  private queued: QueuedUpdate[] = []
  private bytes = 0
  private writing: Promise<void> | undefined
  private pause = 0
  private retry: { readonly wake: () => void } | undefined
  private readonly tick = new Tick(() => void this.write())

  constructor(private readonly shell: QueueShell) {}

  get isEmpty(): boolean {
    return this.queued.length === 0
  }

  /** Bytes that wait. */
  get size(): number {
    return this.bytes
  }

  /** The updates that are not durable yet, in order. */
  waiting(): Uint8Array[] {
    return this.queued.flatMap(({ update }) => update?.bytes ?? [])
  }

  add(queued: QueuedUpdate): void {
    this.queued.push(queued)
    this.bytes += queued.update?.bytes.byteLength ?? 0
    // While a commit is under way or has failed, the writer comes back by itself.
    if (!this.writing) this.tick.request()
  }

  /**
   * Writes until nothing waits, without gathering, or until the time is up.
   *
   * @returns whether everything is durable
   */
  async drain(patienceMs: number): Promise<boolean> {
    const until = performance.now() + patienceMs
    while (!this.isEmpty && performance.now() < until) {
      this.retry?.wake()
      await Promise.race([this.write(), sleep(Math.max(0, until - performance.now()))])
    }
    return this.isEmpty
  }

  /** Gives up what waits; only for a room whose process ends. */
  stop(): void {
    this.tick.stop()
    this.retry?.wake()
  }

  private write(): Promise<void> {
    this.writing ??= this.writeBatch()
      .catch((error: unknown) => this.shell.failed(error))
      .finally(() => {
        this.writing = undefined
        if (!this.isEmpty) this.tick.request()
      })
    return this.writing
  }

  private async writeBatch(): Promise<void> {
    await this.rest()
    const batch = this.queued.slice(0, LARGEST_BATCH)
    const updates = batch.flatMap(({ update }) => update ?? [])
    if (updates.length > 0) {
      try {
        await this.shell.commit(updates.map((update) => ({ sectionId: this.shell.sectionId, update })))
        this.pause = 0
      } catch {
        this.pause = Math.min(Math.max(this.pause * 2, FIRST_PAUSE_MS), LONGEST_PAUSE_MS)
        return
      }
    }
    this.queued.splice(0, batch.length)
    for (const { bytes } of updates) this.bytes -= bytes.byteLength
    if (updates.length > 0) this.tick.delivered(this.shell.committed(durable(batch)))
    for (const { settled } of batch) settled()
  }

  /** After a failure: waits before the next try, unless woken. */
  private async rest(): Promise<void> {
    if (this.pause === 0) return
    await new Promise<void>((resolve) => {
      const timeout = setTimeout(resolve, this.pause)
      this.retry = {
        wake: () => {
          clearTimeout(timeout)
          resolve()
        },
      }
    })
    this.retry = undefined
  }
}

const durable = (batch: readonly QueuedUpdate[]): DurableUpdate[] =>
  batch.flatMap(({ update, from }) => (update ? [{ bytes: update.bytes, from }] : []))

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref())
}
