import type { Worker } from 'node:worker_threads'
import type { Logger } from 'pino'
import { startWorker } from '../startWorker'
import type { Asked, TextAnswer, TextRequest, Told, ToldError, WithBytes } from './messages'
import { pack, unpack } from './packed'

const entry = { from: import.meta.url, source: './worker.ts', built: './textWorker.js' }

export interface TextThreadSettings {
  /** What the thread may use of memory, in megabytes: a hostile text ends the thread and not the server. */
  readonly memory: number
  /** The longest pause between two answers while some are due, in milliseconds; then the thread is ended. */
  readonly patience: number
  /** A thread that is asked nothing for so long is ended, in milliseconds: its memory is worth more than its start. */
  readonly rest: number
}

interface InHand {
  readonly call: TextRequest['call']
  readonly answered: (answer: WithBytes<TextAnswer>) => void
  readonly failed: (error: Error) => void
}

/**
 * A thread that is asked and answers. It starts with the first question; when it ends, what was asked fails, and the
 * next question starts another. It keeps the server from ending only while an answer is due.
 */
export class TextThread {
  private worker: Worker | undefined
  private readonly inHand = new Map<number, InHand>()
  private lastNumber = 0
  private timer: NodeJS.Timeout | undefined
  private closing: Promise<void> | undefined
  private quiet: (() => void) | undefined

  constructor(
    private readonly logger: Logger,
    private readonly settings: TextThreadSettings,
  ) {}

  /** Asks, with copies of the byte strings. @throws what the thread threw, by name and message */
  async ask<Call extends TextRequest['call']>(
    request: Extract<TextRequest, { call: Call }>,
    strings: readonly Uint8Array[],
  ): Promise<WithBytes<Extract<TextAnswer, { call: Call }>>> {
    if (this.closing) throw new Error('The text worker is closed.')
    const worker = (this.worker ??= this.start())
    const number = (this.lastNumber += 1)
    const packed = pack(strings)
    worker.postMessage({ number, request, packed } satisfies Asked, [packed.bytes.buffer])
    const answer = new Promise<WithBytes<TextAnswer>>((answered, failed) => {
      this.inHand.set(number, { call: request.call, answered, failed })
    })
    if (this.inHand.size === 1) this.expect(worker)
    // The thread answers what it was asked.
    return answer as Promise<WithBytes<Extract<TextAnswer, { call: Call }>>>
  }

  /** Waits for what was asked, and ends the thread. */
  close(): Promise<void> {
    return (this.closing ??= this.finish())
  }

  private async finish(): Promise<void> {
    if (this.inHand.size > 0) await new Promise<void>((quiet) => (this.quiet = quiet))
    clearTimeout(this.timer)
    await this.worker?.terminate()
  }

  private start(): Worker {
    const { memory } = this.settings
    const worker = startWorker(entry, {
      resourceLimits: {
        maxOldGenerationSizeMb: memory,
        maxYoungGenerationSizeMb: SHORT_LIVED_MEMORY,
        stackSizeMb: STACK,
      },
    })
    let reason: Error | undefined
    worker.unref()
    worker.on('message', (told: Told) => this.take(worker, told))
    worker.on('error', (error: Error) => (reason = error))
    worker.on('exit', () => this.ended(worker, reason))
    return worker
  }

  private take(worker: Worker, told: Told): void {
    if (told.kind === 'unapplied') {
      this.logger.error(
        { errors: told.errors, call: told.call },
        'a committed update could not be applied and was left out',
      )
      return
    }
    const due = this.inHand.get(told.number)
    this.inHand.delete(told.number)
    if (told.kind === 'failed') due?.failed(errorOf(told.error))
    else due?.answered({ answer: told.answer, bytes: apart(unpack(told.packed)) })
    this.expect(worker)
  }

  /** Answers are due, or none is. */
  private expect(worker: Worker): void {
    clearTimeout(this.timer)
    if (this.inHand.size === 0) {
      worker.unref()
      this.timer = setTimeout(() => this.retire(worker), this.settings.rest).unref()
      this.quiet?.()
      return
    }
    worker.ref()
    this.timer = setTimeout(() => void worker.terminate(), this.settings.patience)
  }

  /** Ends a thread that has nothing to do. The next question starts another, without waiting for its end. */
  private retire(worker: Worker): void {
    this.worker = undefined
    void worker.terminate()
  }

  private ended(worker: Worker, reason: Error | undefined): void {
    if (this.worker !== worker) return
    this.worker = undefined
    clearTimeout(this.timer)
    const failed = [...this.inHand.values()]
    this.inHand.clear()
    if (!this.closing || failed.length > 0) {
      const calls = failed.map(({ call }) => call)
      this.logger.error({ err: reason, calls }, 'the text worker ended')
    }
    for (const due of failed) {
      due.failed(new Error('The text worker ended before it answered.', { cause: reason }))
    }
    this.quiet?.()
  }
}

/** Each in a buffer of its own, as whoever hands one on to a thread expects. */
const apart = (strings: readonly Uint8Array[]) =>
  strings.length > 1 ? strings.map((string) => string.slice()) : strings

/** The thread's stack in megabytes: Yjs deletes what is deep inside itself by recursion. */
const STACK = 64
/** In megabytes. With more, the thread keeps several times the memory that it needs. */
const SHORT_LIVED_MEMORY = 16

function errorOf({ name, message, stack }: ToldError): Error {
  const error = new Error(message)
  error.name = name
  if (stack !== undefined) error.stack = stack
  return error
}
