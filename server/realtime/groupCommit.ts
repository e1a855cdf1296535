import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Logger } from 'pino'
import type { LogBatch, UpdateLog } from '../log/updateLog'
import type { StorageState } from './wire'

interface Waiting {
  readonly batch: LogBatch
  readonly resolve: () => void
  readonly reject: (error: unknown) => void
}

/**
 * One transaction a turn for all rooms: what several rooms want to commit at the same time goes to the log
 * together, since a commit costs the same for one row as for many.
 */
export class GroupCommit {
  private waiting: Waiting[] = []
  private running = false
  private state: StorageState = 'ok'

  constructor(
    private readonly log: UpdateLog,
    private readonly logger: Logger,
    private readonly stateChanged: (state: StorageState) => void,
  ) {}

  /** Whether the latest commit succeeded. */
  get storage(): StorageState {
    return this.state
  }

  /** Resolves when the batch is durable; rejects when it is not known to be. */
  commit(batch: LogBatch): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ batch, resolve, reject })
      if (!this.running) void this.run()
    })
  }

  private async run(): Promise<void> {
    this.running = true
    while (this.waiting.length > 0) {
      await nextTurn()
      const together = this.waiting.splice(0)
      try {
        await this.log.append(together.flatMap(({ batch }) => batch))
        this.report('ok')
        for (const { resolve } of together) resolve()
      } catch (error) {
        // One batch that the log cannot take must not keep the others out.
        if (together.length > 1) await Promise.all(together.map((one) => this.alone(one)))
        else this.fail(together, error)
      }
    }
    this.running = false
  }

  private async alone(one: Waiting): Promise<void> {
    try {
      await this.log.append(one.batch)
      one.resolve()
    } catch (error) {
      this.fail([one], error)
    }
  }

  private fail(waiting: readonly Waiting[], error: unknown): void {
    this.report('failing', error)
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
