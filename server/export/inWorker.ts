import { Refusal, type RefusalCode, type RefusalFacts } from '~core/refusal'
import { startWorker } from '../startWorker'
import type { RenderRequest } from './render'

/** What the worker tells. */
export type WorkerMessage =
  | { readonly kind: 'progress'; readonly fraction: number }
  | { readonly kind: 'done'; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly code: RefusalCode; readonly facts: RefusalFacts }

const entry = { from: import.meta.url, source: './worker.ts', built: './exportWorker.js' }

/** What the rendering thread may use of memory, in megabytes: one plan's export must not starve the open texts. */
const MEMORY = 1536

/**
 * Renders the plan in a thread of its own.
 *
 * @throws Refusal what the rendering was refused for
 * @throws the signal's reason when it is aborted; the thread is then ended
 */
export async function renderInWorker(
  request: RenderRequest,
  progress: (fraction: number) => void,
  signal: AbortSignal,
): Promise<Uint8Array> {
  signal.throwIfAborted()
  const worker = startWorker(entry, {
    workerData: request,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY },
  })
  try {
    return await new Promise<Uint8Array>((done, failed) => {
      signal.addEventListener('abort', () => failed(signal.reason as Error), { once: true })
      worker.on('message', (message: WorkerMessage) => {
        if (message.kind === 'progress') progress(message.fraction)
        else if (message.kind === 'done') done(message.bytes)
        else failed(new Refusal(message.code, message.facts))
      })
      worker.once('error', failed)
      worker.once('exit', () => failed(new Error('The rendering ended without an answer.')))
    })
  } finally {
    await worker.terminate()
  }
}
