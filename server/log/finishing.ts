import type { UpdateLog } from './updateLog'

/**
 * A log that can be closed while it works: it then takes no more calls, finishes those in hand, and closes.
 *
 * @param close lets go of the database; called once, however often the log is closed
 */
export function finishing(log: Omit<UpdateLog, 'close'>, close: () => Promise<void>): UpdateLog {
  const inHand = new Set<Promise<unknown>>()
  let closing: Promise<void> | undefined

  async function begin<T>(call: () => Promise<T>): Promise<T> {
    if (closing) throw new Error('the text log is closed')
    const begun = call()
    inHand.add(begun)
    return begun.finally(() => inHand.delete(begun))
  }

  return {
    append: (batch) => begin(() => log.append(batch)),
    read: (sectionId) => begin(() => log.read(sectionId)),
    rows: (ids) => begin(() => log.rows(ids)),
    standing: (sectionIds) => begin(() => log.standing(sectionIds)),
    compact: (sectionId) => begin(() => log.compact(sectionId)),
    revisions: (sectionId) => begin(() => log.revisions(sectionId)),
    close: () => (closing ??= Promise.allSettled(inHand).then(close)),
  }
}
