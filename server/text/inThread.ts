/** What the text worker does, as plain functions: TextWork without the thread around it. */
import { isDeepStrictEqual } from 'node:util'
import type { Doc } from 'yjs'
import type { DocumentJson } from '~core/document/json'
import { doubledNeighbours } from '~core/sync/doubled'
import { fitToSchema } from '~core/sync/fit'
import { repairText } from '~core/sync/repair'
import { readText, writeText } from '~core/sync/text'
import { withText, type Unapplied } from './shortLived'
import type { InspectedText } from './textWork'

/** See TextWork.read. */
export function readUpdates(updates: readonly Uint8Array[], unapplied: Unapplied): DocumentJson {
  return withText(updates, unapplied, readText)
}

/** See TextWork.write. */
export function writeUpdate(
  updates: readonly Uint8Array[],
  text: DocumentJson,
  clientId: number,
  unapplied: Unapplied,
): Uint8Array | null {
  return withText(updates, unapplied, (doc) => {
    if (isDeepStrictEqual(readText(doc), fitToSchema(text).toJSON())) return null
    return changeBy(doc, clientId, () => {
      // The difference is taken from nodes that the schema knows; others would be in its way.
      repairText(doc)
      writeText(doc, text)
    })
  })
}

/** See TextWork.inspect. */
export function inspectUpdates(
  updates: readonly Uint8Array[],
  clientId: number,
  unapplied: Unapplied,
): InspectedText {
  return withText(updates, unapplied, (doc) => {
    const repair = changeBy(doc, clientId, () => repairText(doc))
    return { repair, doubled: doubledNeighbours(doc) }
  })
}

/** The update that a change makes under a client id; null when it changes nothing. */
function changeBy(doc: Doc, clientId: number, change: () => void): Uint8Array | null {
  const made: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => made.push(update))
  doc.clientID = clientId
  doc.transact(change)
  return made[0] ?? null
}
