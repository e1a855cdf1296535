/**
 * The worker that renders: setting a hundred pages takes seconds of one processor, and nobody's keystroke
 * should wait for them. An entry of its own in the build.
 */
import { parentPort, workerData } from 'node:worker_threads'
import { isRefusal } from '~core/refusal'
import { renderExport, type RenderRequest } from './render'
import type { WorkerMessage } from './inWorker'

const tell = (message: WorkerMessage, transfer: ArrayBuffer[] = []) =>
  parentPort?.postMessage(message, transfer)

try {
  const rendered = await renderExport(workerData as RenderRequest, (fraction) =>
    tell({ kind: 'progress', fraction }),
  )
  // A copy, so that the buffer is the file's alone and can be handed over instead of cloned.
  const bytes = Uint8Array.from(rendered)
  tell({ kind: 'done', bytes }, [bytes.buffer])
} catch (error) {
  if (!isRefusal(error)) throw error
  tell({ kind: 'refused', code: error.code, facts: error.facts })
}
