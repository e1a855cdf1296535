/**
 * The worker that reads files: a hostile or huge one then costs its own thread's time and memory, and nobody's
 * keystroke waits for it. An entry of its own in the build.
 */
import { parentPort, workerData } from 'node:worker_threads'
import { isRefusal } from '~core/refusal'
import { readFile, type ReadingRequest } from './readFile'
import type { ReadingMessage } from './readInWorker'

const tell = (message: ReadingMessage) => parentPort?.postMessage(message)

try {
  tell({ kind: 'read', file: await readFile(workerData as ReadingRequest) })
} catch (error) {
  if (isRefusal(error)) tell({ kind: 'refused', code: error.code, facts: error.facts })
  // A file that nests so deep that the stack ends is broken, whatever it is.
  else if (error instanceof RangeError) tell({ kind: 'refused', code: 'import.broken', facts: {} })
  else throw error
}
