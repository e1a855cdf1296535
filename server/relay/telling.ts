import type { Logger } from 'pino'
import { connect, type Connection } from './connection'
import { CHANNEL, packPayloads } from './payload'
import { Retry } from './retry'
import type { RelayTiming } from './timing'

export interface TellingShell {
  readonly connectionString: string
  readonly logger: Logger
  readonly timing: RelayTiming
  /** What went out; or did not, and the other nodes miss it. */
  told(news: readonly string[], isOut: boolean): void
  /** What the others are told once there is a line again after they missed something, as `writeNews` gives it. */
  readonly missed: string
}

/**
 * The line on which a node tells the others. What is published in one turn, and while a query is under way, is
 * sent together; order is kept.
 *
 * News whose query fails is tried once more on a new connection and then given up: it would be old when it came.
 * From then on nothing waits for PostgreSQL, until the line is there again and the others were told that they
 * missed something.
 */
export class Telling {
  private waiting: string[] = []
  private sending: Promise<void> | undefined
  private connection: Connection | undefined
  private isDown = false
  private readonly retry: Retry

  constructor(private readonly shell: TellingShell) {
    this.retry = new Retry(
      () => this.resume(),
      shell.timing,
      (error) => shell.logger.warn({ err: error }, 'the relay cannot tell the others yet'),
    )
  }

  /** @param news as `writeNews` gives it */
  add(news: string): void {
    this.waiting.push(news)
    this.sending ??= new Promise<void>((turn) => setImmediate(turn))
      .then(() => this.sendWaiting())
      .finally(() => (this.sending = undefined))
  }

  /** Sends what waits, and ends. */
  async stop(): Promise<void> {
    await this.sending
    this.retry.stop()
    const { connection } = this
    this.connection = undefined
    await connection?.end()
  }

  private async sendWaiting(): Promise<void> {
    while (this.waiting.length > 0) {
      const news = this.waiting
      this.waiting = []
      const isOut = !this.isDown && (await this.send(news))
      this.shell.told(news, isOut)
      if (!isOut) this.retry.begin()
    }
  }

  private async send(news: readonly string[]): Promise<boolean> {
    const payloads = packPayloads(news)
    try {
      await this.notify(payloads).catch(() => this.notify(payloads))
      return true
    } catch (error) {
      this.isDown = true
      this.shell.logger.warn({ err: error }, 'the relay could not tell the other nodes')
      return false
    }
  }

  private async resume(): Promise<void> {
    await this.open()
    // From here on nothing is given up without being tried, so this comes after all that the others missed.
    this.isDown = false
    this.add(this.shell.missed)
  }

  private async notify(payloads: readonly string[]): Promise<void> {
    const { client, cut } = await this.open()
    try {
      // A query each: PostgreSQL tells equal payloads of one transaction only once.
      for (const payload of payloads) await client.query('SELECT pg_notify($1, $2)', [CHANNEL, payload])
    } catch (error) {
      cut()
      this.connection = undefined
      throw error
    }
  }

  private async open(): Promise<Connection> {
    if (this.connection) return this.connection
    const { connectionString, timing } = this.shell
    const connection = await connect({
      connectionString,
      patienceMs: timing.patienceMs,
      lost: () => {
        if (this.connection === connection) this.connection = undefined
      },
    })
    return (this.connection = connection)
  }
}
