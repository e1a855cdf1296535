/** Writers for the log's tests: real texts with blocks, and what must be true of a log that took them. */
import pino from 'pino'
import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs'
import { documentSchema } from '~core/document/schema'
import { readText } from '~core/sync/text'
import { openUpdateLog } from '~server/log/openLog'
import { updatesOf, type LogBatch, type StoredText, type UpdateLog } from '~server/log/updateLog'
import { foldText } from '~server/text/fold'
import type { BlockRevision } from '~server/text/revisions'
import type { TextWork } from '~server/text/textWork'
import { make, type Move } from '~tests/sync/pen'
import type { TestDatabase } from '~tests/setup/databases'

export const logger = pino({ level: process.env.TEST_LOG_LEVEL ?? 'silent' })

/** Folding without the thread around it. */
export const work: Pick<TextWork, 'fold'> = { fold: async (state, rows) => foldText(state, rows) }

/** Opens the test database's log, as one node of the installation. */
export const openLog = (
  database: Pick<TestDatabase, 'databaseUrl' | 'dataDir'>,
  work: Pick<TextWork, 'fold'>,
  node = 'node',
): Promise<UpdateLog> => openUpdateLog({ config: database, logger, now: () => new Date(), node, work })

/** Somebody who writes in a document of their own. */
export function writer(personId: string, doc = new Doc()) {
  const updates: Uint8Array[] = []
  let last = 0
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== 'log') updates.push(update)
  })
  /** The updates that a move makes. */
  const move = (made: Move): Uint8Array[] => {
    make(doc, made, () => `${personId}-${(last += 1)}`)
    return updates.splice(0)
  }
  return {
    personId,
    doc,
    move,
    type: (words: string) => move({ kind: 'type', at: 1, words }),
    /** Types letter by letter. */
    keys: (words: string) => [...words].flatMap((letter) => move({ kind: 'type', at: 1, words: letter })),
    take: (update: Uint8Array) => applyUpdate(doc, update, 'log'),
  }
}

/** A batch of one section's updates. */
export const rows = (
  sectionId: string,
  updates: readonly Uint8Array[],
  personId: string | null = 'kari',
): LogBatch => updates.map((bytes) => ({ sectionId, update: { bytes, personId } }))

export function docOf(stored: Pick<StoredText, 'checkpoint' | 'rows'>): Doc {
  const doc = new Doc()
  for (const update of updatesOf(stored)) applyUpdate(doc, update)
  return doc
}

/** The words of each paragraph and heading, by its id. */
export function blocksOf(doc: Doc): Map<string, string> {
  const words = new Map<string, string>()
  documentSchema.nodeFromJSON(readText(doc)).descendants((node) => {
    if (node.isTextblock) words.set(node.attrs.id as string, node.textContent)
  })
  return words
}

/** All words, in the order of the text. */
export const wordsOf = (stored: Pick<StoredText, 'checkpoint' | 'rows'>) =>
  [...blocksOf(docOf(stored)).values()].join('\n')

/** Both documents hold exactly the same, deletions included. */
export const isSame = (one: Doc, other: Doc) =>
  Buffer.from(encodeStateAsUpdate(one)).equals(Buffer.from(encodeStateAsUpdate(other)))

/**
 * What the revisions tell about each block must follow from one to the next, up to what stands now: a revision that is
 * missing or doubled breaks the chain.
 *
 * @returns what is wrong
 */
export function brokenChains(
  revisions: readonly BlockRevision[],
  standing: ReadonlyMap<string, string>,
): string[] {
  const told = new Map<string, string | null>()
  const broken: string[] = []
  for (const { blockId, before, after } of revisions) {
    const last = told.get(blockId) ?? null
    if (last !== before) broken.push(`${blockId}: was ${last}, then ${before}`)
    told.set(blockId, after)
  }
  for (const blockId of new Set([...told.keys(), ...standing.keys()])) {
    const [last, now] = [told.get(blockId) ?? null, standing.get(blockId) ?? null]
    if (last !== now) broken.push(`${blockId}: was ${last}, stands as ${now}`)
  }
  return broken
}
