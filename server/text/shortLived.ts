import { applyUpdate, Doc } from 'yjs'

/** Told of an update that could not be applied and was left out. */
export type Unapplied = (error: unknown) => void

/**
 * Lends a document with the updates in it, and clears it away.
 *
 * One that cannot be applied is left out: it is durable and cannot be taken back, and the rest of the text must not be
 * lost with it.
 */
export function withText<T>(updates: readonly Uint8Array[], unapplied: Unapplied, use: (doc: Doc) => T): T {
  // Nothing is cleared away that a look could not pass over, and clearing takes a stack as deep as the text.
  // Without a name of its own: Yjs would make one of random numbers, which costs as much as reading a page.
  const doc = new Doc({ gc: false, guid: 'text' })
  try {
    // One transaction: what Yjs does after each costs more than most updates.
    doc.transact(() => {
      for (const update of updates) {
        try {
          applyUpdate(doc, update)
        } catch (error) {
          unapplied(error)
        }
      }
    })
    return use(doc)
  } finally {
    doc.destroy()
  }
}
