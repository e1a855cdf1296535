import type { Worker } from 'node:worker_threads'
import type { Logger } from 'pino'
import { startWorker } from '../startWorker'
import type { LogFile } from './logFile'
import { AuthorTaken } from './updateLog'
import type { Answer } from './worker'

const entry = { from: import.meta.url, source: './worker.ts', built: './logWorker.js' }

interface Waiting {
  readonly resolve: (value: never) => void
  readonly reject: (error: Error) => void
}

/** A running thread and the calls that it has not answered, in the order of asking. */
interface Running {
  readonly worker: Worker
  readonly waiting: Waiting[]
}

/**
 * The log's file, worked on in a thread of its own. A thread that dies fails the calls in hand; the next call starts
 * another. It keeps the process alive as long as calls are in hand, and no longer.
 */
export class LogThread {
  private running: Running | undefined
  private closed = false

  private constructor(
    private readonly file: string,
    private readonly logger: Logger,
  ) {}

  /** @throws when the file cannot be opened, as SQLite tells it: with its `code` */
  static async open(file: string, logger: Logger): Promise<LogThread> {
    const thread = new LogThread(file, logger)
    await thread.start().opened
    return thread
  }

  /** Calls one of the file's methods. Buffers named in `moved` are the caller's no more. */
  call<Name extends keyof LogFile>(
    name: Name,
    given: Parameters<LogFile[Name]>,
    moved: ArrayBuffer[] = [],
  ): Promise<ReturnType<LogFile[Name]>> {
    if (this.closed) return Promise.reject(new Error('the text log is closed'))
    const { worker, waiting } = this.running ?? this.start()
    return new Promise((resolve, reject) => {
      worker.postMessage([name, ...given], moved)
      if (waiting.length === 0) worker.ref()
      waiting.push({ resolve, reject })
    })
  }

  /** Finishes what is in hand and closes the file. */
  async close(): Promise<void> {
    if (this.closed) return
    const finished = this.running && this.call('close', [])
    const { worker } = this.running ?? {}
    this.closed = true
    await finished
    await worker?.terminate()
  }

  private start(): Running & { readonly opened: Promise<void> } {
    const worker = startWorker(entry, { workerData: this.file })
    const waiting: Waiting[] = []
    const opened = new Promise<void>((resolve, reject) => waiting.push({ resolve, reject }))
    // Nobody waits for it where a thread is started again: the calls after it are failed too.
    opened.catch(() => undefined)
    let failure = new Error('the text log ended without an answer')
    worker.on('message', (answer: Answer) => {
      const asked = waiting.shift()
      if (waiting.length === 0) worker.unref()
      if (answer.kind === 'done') asked?.resolve(answer.value as never)
      else asked?.reject((failure = errorOf(answer)))
    })
    worker.on('error', (error) => {
      failure = error
      this.logger.error({ err: error }, 'the thread of the text log failed')
    })
    worker.on('exit', () => {
      if (this.running?.worker === worker) this.running = undefined
      for (const { reject } of waiting.splice(0)) reject(failure)
    })
    this.running = { worker, waiting }
    return { worker, waiting, opened }
  }
}

function errorOf(answer: Exclude<Answer, { kind: 'done' }>): Error {
  if (answer.kind === 'authorTaken') return new AuthorTaken()
  return Object.assign(new Error(answer.message), { code: answer.code })
}
