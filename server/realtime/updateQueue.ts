import type { Id } from '~core/ids'
import type { LogBatch, LoggedUpdate, RowId } from '../log/updateLog'
import type { ExaminedUpdate } from './examine'
import type { Member } from './member'
import { Pace } from './pace'

/** An accepted update on its way to the log. */
export interface AcceptedUpdate extends LoggedUpdate {
  readonly examined: ExaminedUpdate
}

/** Something that waits for its turn to become durable. */
export interface QueuedUpdate {
  /** Null where only the receipt is wanted: everything in front of it is durable. */
  readonly update: AcceptedUpdate | null
  /** The member it came from, and which of their messages it was; null for the server's own. */
  readonly from: { readonly member: Member; readonly number: number } | null
  /** Called once what stands here and in front of it is durable. */
  readonly settled?: () => void
}

export interface QueueShell {
  readonly sectionId: Id
  /** Shared by all rooms of the node: what they hold together. */
  readonly backlog: { bytes: number }
  /** Least time between two commits of this room, in milliseconds. */
  spacing(): number
  /** Whether so many are coming in that a commit had better wait for them. */
  isRush(): boolean
  commit(batch: LogBatch): Promise<readonly RowId[]>
  /** The front of the queue is durable now, in this order; the rows are those of its updates. */
  committed(front: readonly QueuedUpdate[], rows: readonly RowId[]): void
  /** Somebody else has bound a client id first. @returns what judges the queue anew: what may stay, in order */
  authorTaken(): Promise<(queued: readonly QueuedUpdate[]) => QueuedUpdate[]>
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
  private readonly pace: Pace

  constructor(private readonly shell: QueueShell) {
    this.pace = new Pace(
      () => void this.write(),
      () => shell.spacing(),
      () => shell.isRush(),
    )
  }

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
    this.count(queued.update?.bytes.byteLength ?? 0)
    // While a commit is under way or has failed, the writer comes back by itself.
    if (!this.writing) this.pace.request()
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
    this.pace.stop()
    this.retry?.wake()
    this.count(-this.bytes)
  }

  private count(bytes: number): void {
    this.bytes += bytes
    this.shell.backlog.bytes += bytes
  }

  private write(): Promise<void> {
    this.writing ??= this.writeFront()
      .catch((error: unknown) => this.shell.failed(error))
      .finally(() => {
        this.writing = undefined
        this.pace.ended()
        if (!this.isEmpty) this.pace.request()
      })
    return this.writing
  }

  private async writeFront(): Promise<void> {
    await this.rest()
    const front = this.queued.slice(0, LARGEST_BATCH)
    let rows: readonly RowId[] = []
    const { sectionId } = this.shell
    const batch = front.flatMap(({ update }) => (update ? [{ sectionId, update }] : []))
    if (batch.length > 0) {
      try {
        rows = await this.shell.commit(batch)
        this.pause = 0
      } catch (error) {
        if (isAuthorTaken(error)) return this.judgeAgain()
        this.pause = Math.min(Math.max(this.pause * 2, FIRST_PAUSE_MS), LONGEST_PAUSE_MS)
        return
      }
    }
    this.queued.splice(0, front.length)
    for (const { update } of front) this.count(-(update?.bytes.byteLength ?? 0))
    this.shell.committed(front, rows)
  }

  private async judgeAgain(): Promise<void> {
    const judge = await this.shell.authorTaken()
    const before = bytesOf(this.queued)
    this.queued = judge(this.queued)
    this.count(bytesOf(this.queued) - before)
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

const bytesOf = (queued: readonly QueuedUpdate[]): number =>
  queued.reduce((bytes, { update }) => bytes + (update?.bytes.byteLength ?? 0), 0)

function isAuthorTaken(error: unknown): boolean {
  return error instanceof Error && 'kind' in error && error.kind === 'authorTaken'
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref())
}
