import { Refusal } from '~core/refusal'
import { readInThread } from '../inThread'
import { delimitedRows } from './delimitedText'
import { longestList, longestPasted, longestReading, readingMemory } from './limits'

const entry = { from: import.meta.url, source: './worker.ts', built: './registerWorker.js' }

/** Where a list comes from: a file (CSV or XLSX), or what somebody pasted. */
export type ListSource = { readonly bytes: Uint8Array } | { readonly text: string }

/**
 * The rows of a list, each a row of texts. A file is read in a thread of its own.
 *
 * @throws Refusal `register.unreadable`, `register.tooLarge`
 */
export async function tableIn(source: ListSource): Promise<string[][]> {
  if ('text' in source) {
    if (source.text.length > longestPasted) throw new Refusal('register.tooLarge')
    return delimitedRows(source.text)
  }
  // Not even copied into the thread.
  if (source.bytes.length > longestList) throw new Refusal('register.tooLarge')
  return readInThread(entry, source.bytes, {
    time: longestReading,
    memory: readingMemory,
    tooSlow: 'register.tooLarge',
    tooLarge: 'register.tooLarge',
  })
}
