import { Refusal, type RefusalCode, type RefusalFacts } from '~core/refusal'
import { startWorker, type WorkerEntry } from '../startWorker'

/** What a thread that reads a file tells. */
export type ReadingMessage<Read> =
  | { readonly kind: 'read'; readonly file: Read }
  | { readonly kind: 'refused'; readonly code: RefusalCode; readonly facts: RefusalFacts }

/** How long a thread may read, what it may use, and how it is refused when that was not enough. */
export interface ReadingLimits {
  /** Milliseconds. */
  readonly time: number
  /** Megabytes. */
  readonly memory: number
  readonly tooSlow: RefusalCode
  readonly tooLarge: RefusalCode
}

/**
 * Reads a file in a thread of its own, which is ended when it takes too long or too much memory.
 *
 * @throws Refusal what the thread was refused with, or what the limits say
 */
export async function readInThread<Read>(
  entry: WorkerEntry,
  request: unknown,
  { time, memory, tooSlow, tooLarge }: ReadingLimits,
): Promise<Read> {
  const worker = startWorker(entry, {
    workerData: request,
    resourceLimits: { maxOldGenerationSizeMb: memory, stackSizeMb: 8 },
  })
  let timer: NodeJS.Timeout | undefined
  try {
    return await new Promise<Read>((done, failed) => {
      timer = setTimeout(() => failed(new Refusal(tooSlow)), time)
      worker.on('message', (message: ReadingMessage<Read>) => {
        if (message.kind === 'read') done(message.file)
        else failed(new Refusal(message.code, message.facts))
      })
      worker.once('error', (error: NodeJS.ErrnoException) => {
        failed(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new Refusal(tooLarge) : error)
      })
      worker.once('exit', () => failed(new Error('The reading ended without an answer.')))
    })
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}
