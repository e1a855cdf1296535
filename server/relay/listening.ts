import { randomUUID } from 'node:crypto'
import type { Logger } from 'pino'
import { connect, type Connection } from './connection'
import { CHANNEL } from './payload'
import { Retry } from './retry'
import type { RelayTiming } from './timing'

export interface ListeningShell {
  readonly connectionString: string
  readonly logger: Logger
  readonly timing: RelayTiming
  heard(payload: string | undefined): void
  /** Listening again after a time when nothing was heard. */
  again(): void
}

/**
 * The line on which a node hears the others: one connection that listens, made again whenever it is lost.
 *
 * A peer that is gone without a word leaves a connection that looks well and is silent for ever. So the line
 * sends itself a beat, by a channel of its own and through PostgreSQL's notifications: what does not come back
 * means that nothing else would come either. Beats are counted, not timed; a clock that jumps or a process that
 * was stopped for a while cuts nothing.
 */
export class Listening {
  private connection: Connection | undefined
  private readonly beatChannel = `langbord_${randomUUID().replaceAll('-', '')}`
  private unheard = 0
  private beating: NodeJS.Timeout | undefined
  private stopped = false
  private readonly retry: Retry

  constructor(private readonly shell: ListeningShell) {
    this.retry = new Retry(
      () => this.listenAgain(),
      shell.timing,
      (error) => shell.logger.warn({ err: error }, 'the relay cannot listen yet'),
    )
  }

  /** Whether what is told now is heard here. */
  get isUp(): boolean {
    return this.connection !== undefined
  }

  /** @throws when PostgreSQL cannot be reached */
  async start(): Promise<void> {
    await this.listen()
    this.beating = setInterval(() => this.beat(), this.shell.timing.beatMs)
  }

  async stop(): Promise<void> {
    this.stopped = true
    clearInterval(this.beating)
    this.retry.stop()
    const { connection } = this
    this.connection = undefined
    await connection?.end()
  }

  private async listen(): Promise<void> {
    const { connectionString, timing, logger } = this.shell
    const connection = await connect({
      connectionString,
      patienceMs: timing.patienceMs,
      lost: (error) => {
        if (this.connection !== connection) return
        logger.warn({ err: error }, 'the relay lost its listening connection')
        this.connection = undefined
        this.retry.begin()
      },
    })
    connection.client.on('notification', ({ channel, payload }) => {
      if (channel === this.beatChannel) this.unheard = 0
      else if (!this.stopped) this.shell.heard(payload)
    })
    try {
      await connection.client.query(`LISTEN ${CHANNEL}; LISTEN ${this.beatChannel}`)
    } catch (error) {
      connection.cut()
      throw error
    }
    if (this.stopped) connection.cut()
    else this.connection = connection
    this.unheard = 0
  }

  private async listenAgain(): Promise<void> {
    await this.listen()
    if (!this.isUp) return
    this.shell.logger.info('the relay listens again')
    this.shell.again()
  }

  private beat(): void {
    if (!this.connection) return
    if (this.unheard >= this.shell.timing.beatsUnheard) return this.connection.cut()
    this.unheard += 1
    if (this.unheard > 1) return
    // Its failing shows as a beat that is not heard.
    this.connection.client.query('SELECT pg_notify($1, $2)', [this.beatChannel, '']).catch(() => undefined)
  }
}
