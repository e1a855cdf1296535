import { Refusal } from '~core/refusal'
import { readInThread } from './inThread'
import { longestFile, longestReading, readingMemory } from './limits'
import type { ReadFile, ReadingRequest } from './readFile'

const entry = { from: import.meta.url, source: './worker.ts', built: './importWorker.js' }

/**
 * Reads a file in a thread of its own, which is ended when it takes too long or too much memory.
 *
 * @throws Refusal `import.*`
 */
export async function readInWorker(request: ReadingRequest, timeAllowed = longestReading): Promise<ReadFile> {
  // Not even copied into the thread.
  if (request.bytes.length >= longestFile) throw new Refusal('import.tooLarge')
  return readInThread(entry, request, {
    time: timeAllowed,
    memory: readingMemory,
    tooSlow: 'import.broken',
    tooLarge: 'import.tooLarge',
  })
}
