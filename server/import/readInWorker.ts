import { Refusal, type RefusalCode, type RefusalFacts } from '~core/refusal'
import { startWorker } from '../startWorker'
import { longestFile, longestReading, readingMemory } from './limits'
import type { ReadFile, ReadingRequest } from './readFile'

/** What the worker tells. */
export type ReadingMessage =
  | { readonly kind: 'read'; readonly file: ReadFile }
  | { readonly kind: 'refused'; readonly code: RefusalCode; readonly facts: RefusalFacts }

const entry = { from: import.meta.url, source: './worker.ts', built: './importWorker.js' }

/**
 * Reads a file in a thread of its own, which is ended when it takes too long or too much memory.
 *
 * @throws Refusal `import.*`
 */
export async function readInWorker(request: ReadingRequest, timeAllowed = longestReading): Promise<ReadFile> {
  // Not even copied into the thread.
  if (request.bytes.length >= longestFile) throw new Refusal('import.tooLarge')
  const worker = startWorker(entry, {
    workerData: request,
    resourceLimits: { maxOldGenerationSizeMb: readingMemory, stackSizeMb: 8 },
  })
  let timer: NodeJS.Timeout | undefined
  try {
    return await new Promise<ReadFile>((done, failed) => {
      timer = setTimeout(() => failed(new Refusal('import.broken')), timeAllowed)
      worker.on('message', (message: ReadingMessage) => {
        if (message.kind === 'read') done(message.file)
        else failed(new Refusal(message.code, message.facts))
      })
      worker.once('error', (error: NodeJS.ErrnoException) => {
        failed(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new Refusal('import.tooLarge') : error)
      })
      worker.once('exit', () => failed(new Error('The reading ended without an answer.')))
    })
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}
