/**
 * The log's file on the embedded database, and every statement on it. Lives in a thread of its own (worker.ts).
 *
 * Its own file, because Prisma begins deferred transactions: two writers in one SQLite file would now and
 * then refuse each other at once. WAL with synchronous=FULL: when a commit returns, it is on the disk.
 * The update table is keyed by rowid alone; every append goes to the end of the tree.
 */
import Sqlite from 'better-sqlite3'
import type { Id } from '~core/ids'
import { pack, type Packed } from '../text/packed'
import { authorsColumn, revisionOfRow } from '../text/revisionAuthors'
import type { BlockRevision } from '../text/revisions'
import type { Fold } from './compaction'
import { bringUpToDate } from './sqliteHistory'
import type { StoredCheckpoint } from './storedCheckpoint'
import { AuthorTaken, type RowId, type Standing } from './updateLog'

/** A batch: one entry of each list for every update. */
export interface PackedBatch extends Packed {
  readonly sectionIds: readonly Id[]
  readonly personIds: readonly (Id | null)[]
  /** Which update binds which client id to its person. */
  readonly newClients: readonly { readonly place: number; readonly clientId: number }[]
  /** Milliseconds since 1970. */
  readonly at: number
}

/** Rows: one entry of each list for every row. */
export interface PackedRows extends Packed {
  readonly ids: readonly RowId[]
  /** Where in `people` each row's person stands: a text has many rows of few people. */
  readonly personPlaces: readonly number[]
  readonly people: readonly (Id | null)[]
  readonly ats: readonly number[]
}

/** A section's text as it is stored. */
export interface StoredRows {
  readonly checkpoint: StoredCheckpoint | undefined
  readonly rows: PackedRows
  readonly authors: readonly (readonly [clientId: number, personId: Id | null])[]
}

/** `section_id` comes last, since only `rows` asks for it. */
type RawRow = readonly [id: RowId, personId: Id | null, at: number, bytes: Uint8Array, sectionId: Id]

export type LogFile = ReturnType<typeof openLogFile>

/**
 * Opens or makes the log file.
 *
 * @throws when the file cannot be used, or was written by a newer version of Langbord
 */
export function openLogFile(file: string) {
  const db = new Sqlite(file)
  db.pragma('busy_timeout = 5000')
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  bringUpToDate(db)

  const highestId = db
    .prepare<[], RowId>(
      'SELECT max(ifnull((SELECT max(id) FROM text_update), 0), (SELECT highest_id FROM text_removed))',
    )
    .pluck()
  const insertUpdate = db.prepare<[RowId, Id, Id | null, number, Uint8Array]>(
    'INSERT INTO text_update (id, section_id, person_id, at, bytes) VALUES (?, ?, ?, ?, ?)',
  )
  const insertAuthor = db.prepare<[Id, number, Id | null, number]>(
    'INSERT INTO text_author (section_id, client_id, person_id, at) VALUES (?, ?, ?, ?)',
  )
  const selectUpdates = db
    .prepare<[Id], RawRow>(
      'SELECT id, person_id, at, bytes FROM text_update WHERE section_id = ? ORDER BY id',
    )
    .raw()
  const selectByIds = db
    .prepare<[string], RawRow>(
      'SELECT id, person_id, at, bytes, section_id FROM text_update WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id',
    )
    .raw()
  const selectIds = db
    .prepare<[Id], RowId>('SELECT id FROM text_update WHERE section_id = ? ORDER BY id')
    .pluck()
  const selectCheckpoint = db.prepare<[Id], StoredCheckpoint>(
    'SELECT version, state, state_vector AS stateVector, deletions FROM text_checkpoint WHERE section_id = ?',
  )
  const selectVersion = db
    .prepare<[Id], number>('SELECT version FROM text_checkpoint WHERE section_id = ?')
    .pluck()
  const selectAuthors = db
    .prepare<[Id], readonly [number, Id | null]>(
      'SELECT client_id, person_id FROM text_author WHERE section_id = ?',
    )
    .raw()
  const saveCheckpoint = db.prepare<[Id, number, number, Uint8Array, Uint8Array, Uint8Array, number]>(
    `INSERT INTO text_checkpoint (section_id, version, at, state, state_vector, deletions)
     VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (section_id) DO UPDATE
     SET version = excluded.version, at = excluded.at, state = excluded.state,
       state_vector = excluded.state_vector, deletions = excluded.deletions
     WHERE text_checkpoint.version = ?`,
  )
  const insertRevision = db.prepare<[Id, Id, string, number, number, string | null, string | null]>(
    `INSERT INTO text_revision (section_id, block_id, authors, began, ended, before, after)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  )
  const selectRevisions = db.prepare<
    [Id],
    Omit<BlockRevision, 'authors' | 'spans'> & { readonly authors: string }
  >(
    `SELECT block_id AS blockId, authors, began AS "from", ended AS "to", before, after
     FROM text_revision WHERE section_id = ? ORDER BY id`,
  )
  const noteRemoved = db.prepare<[RowId]>('UPDATE text_removed SET highest_id = max(highest_id, ?)')
  const deleteUpdates = db.prepare<[string]>(
    'DELETE FROM text_update WHERE id IN (SELECT value FROM json_each(?))',
  )

  const append = db.transaction((batch: PackedBatch): RowId => {
    const { sectionIds, personIds, newClients, bytes, lengths, at } = batch
    const first = (highestId.get() ?? 0) + 1
    let start = 0
    for (const [place, length] of lengths.entries()) {
      const update = bytes.subarray(start, start + length)
      insertUpdate.run(first + place, sectionIds[place] as Id, personIds[place] ?? null, at, update)
      start += length
    }
    for (const { place, clientId } of newClients) {
      insertAuthor.run(sectionIds[place] as Id, clientId, personIds[place] ?? null, at)
    }
    return first
  })
  const read = db.transaction((sectionId: Id): StoredRows => ({
    checkpoint: selectCheckpoint.get(sectionId),
    rows: packRows(selectUpdates.all(sectionId)),
    authors: selectAuthors.all(sectionId),
  }))
  const standing = db.transaction((sectionIds: readonly Id[]): Map<Id, Standing> => {
    const standings = sectionIds.map((sectionId) => {
      const version = selectVersion.get(sectionId) ?? 0
      return [sectionId, { version, ids: selectIds.all(sectionId) }] as const
    })
    return new Map(standings)
  })
  const replace = db.transaction(
    (sectionId: Id, { checkpoint, revisions, ids }: Fold, at: number): boolean => {
      const { version, state, stateVector, deletions } = checkpoint
      const saved = saveCheckpoint.run(sectionId, version, at, state, stateVector, deletions, version - 1)
      if (saved.changes === 0) return false
      for (const revision of revisions) {
        const { blockId, from, to, before, after } = revision
        insertRevision.run(sectionId, blockId, authorsColumn(revision), from, to, before, after)
      }
      noteRemoved.run(ids.at(-1) ?? 0)
      deleteUpdates.run(JSON.stringify(ids))
      return true
    },
  )

  return {
    /** @returns the first row's id; the others follow without gaps. @throws AuthorTaken */
    append(batch: PackedBatch): RowId {
      try {
        return append.immediate(batch)
      } catch (error) {
        if (isAuthorTaken(error)) throw new AuthorTaken()
        throw error
      }
    },
    read: (sectionId: Id): StoredRows => read(sectionId),
    rows(ids: readonly RowId[]): { readonly rows: PackedRows; readonly sectionIds: readonly Id[] } {
      const found = selectByIds.all(JSON.stringify(ids))
      return { rows: packRows(found), sectionIds: found.map((row) => row[4]) }
    },
    standing: (sectionIds: readonly Id[]): Map<Id, Standing> => standing(sectionIds),
    replace: (sectionId: Id, fold: Fold, at: number): boolean => replace.immediate(sectionId, fold, at),
    revisions: (sectionId: Id): BlockRevision[] =>
      selectRevisions
        .all(sectionId)
        .map(({ authors, ...revision }) =>
          revisionOfRow({ ...revision, authors: JSON.parse(authors) as (Id | null)[] }),
        ),
    close: () => db.close(),
  }
}

const isAuthorTaken = (error: unknown) =>
  error instanceof Sqlite.SqliteError &&
  error.code === 'SQLITE_CONSTRAINT_PRIMARYKEY' &&
  error.message.includes('text_author')

function packRows(rows: readonly RawRow[]): PackedRows {
  const places = new Map<Id | null, number>()
  const personPlaces = rows.map(([, personId]) => {
    const place = places.get(personId) ?? places.size
    if (place === places.size) places.set(personId, place)
    return place
  })
  return {
    ...pack(rows.map((row) => row[3])),
    ids: rows.map((row) => row[0]),
    ats: rows.map((row) => row[2]),
    personPlaces,
    people: [...places.keys()],
  }
}
