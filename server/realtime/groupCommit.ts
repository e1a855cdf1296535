import type { Logger } from 'pino'
import type { LogBatch, RowId, UpdateLog } from '../log/updateLog'
import { Pace } from './pace'
import type { StorageState } from './wire'

/** From one commit to the next under load, in milliseconds: a commit costs the same for one row as for many, */
const SPACING_MS = 4
/** and the more rooms there are that wait for it, the more is saved by gathering, */
const SPACING_PER_ROOM_MS = 0.25
/** but nobody waits longer than this for others. */
const LONGEST_SPACING_MS = 10

interface Waiting {
  readonly batch: LogBatch
  readonly resolve: (rows: readonly RowId[]) => void
  readonly reject: (error: unknown) => void
}

/**
 * One transaction for all rooms: what several rooms want to commit at the same time goes to the log together, and
 * one commit is under way at a time.
 */
export class GroupCommit {
  private waiting: Waiting[] = []
  private running = false
  /** How many rooms the latest commit was for. */
  private rooms = 0
  private state: StorageState = 'ok'
  private readonly pace = new Pace(
    () => void this.run(),
    () => Math.min(LONGEST_SPACING_MS, SPACING_MS + this.rooms * SPACING_PER_ROOM_MS),
  )

  constructor(
    private readonly log: Pick<UpdateLog, 'append'>,
    private readonly logger: Logger,
    private readonly stateChanged: (state: StorageState) => void,
  ) {}

  /** Whether the latest commit succeeded. */
  get storage(): StorageState {
    return this.state
  }

  /** Resolves with the rows' ids when the batch is durable; rejects when it is not known to be. */
  commit(batch: LogBatch): Promise<readonly RowId[]> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ batch, resolve, reject })
      if (!this.running) this.pace.request()
    })
  }

  private async run(): Promise<void> {
    if (this.running) return
    this.running = true
    const together = this.waiting.splice(0)
    this.rooms = together.length
    try {
      const rows = await this.log.append(together.flatMap(({ batch }) => batch))
      this.report('ok')
      let at = 0
      for (const { batch, resolve } of together) resolve(rows.slice(at, (at += batch.length)))
    } catch (error) {
      // One batch that the log cannot take must not keep the others out.
      if (together.length > 1) for (const one of together) await this.alone(one)
      else this.fail(together, error)
    }
    this.running = false
    if (this.waiting.length > 0) this.pace.request()
  }

  private async alone(one: Waiting): Promise<void> {
    try {
      const rows = await this.log.append(one.batch)
      this.report('ok')
      one.resolve(rows)
    } catch (error) {
      this.fail([one], error)
    }
  }

  private fail(waiting: readonly Waiting[], error: unknown): void {
    // A client id that somebody else was first to use is no fault of the log's.
    if (!(error instanceof Error && 'kind' in error)) this.report('failing', error)
    for (const { reject } of waiting) reject(error)
  }

  private report(state: StorageState, error?: unknown): void {
    if (state === this.state) return
    this.state = state
    if (state === 'failing') this.logger.error({ err: error }, 'the text log cannot be written')
    else this.logger.info('the text log can be written again')
    this.stateChanged(state)
  }
}
