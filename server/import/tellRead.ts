import { parentPort } from 'node:worker_threads'
import { isRefusal, type RefusalCode } from '~core/refusal'
import type { ReadingMessage } from './inThread'

/**
 * In a thread that reads: tells what was read, or why not.
 *
 * @param broken what a file is that nests so deep that the stack ends
 */
export async function tellRead<Read>(read: () => Promise<Read>, broken: RefusalCode): Promise<void> {
  const tell = (message: ReadingMessage<Read>) => parentPort?.postMessage(message)
  try {
    tell({ kind: 'read', file: await read() })
  } catch (error) {
    if (isRefusal(error)) tell({ kind: 'refused', code: error.code, facts: error.facts })
    else if (error instanceof RangeError) tell({ kind: 'refused', code: broken, facts: {} })
    else throw error
  }
}
