/**
 * The log on the embedded database, in a file of its own.
 *
 * Its own file, because Prisma begins deferred transactions: two writers in one SQLite file would now and
 * then refuse each other at once. WAL with synchronous=FULL: when a commit returns, it is on the disk.
 * The update table is keyed by rowid alone; every append goes to the end of the tree.
 */
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Sqlite from 'better-sqlite3'
import type { Id } from '~core/ids'
import { foldUpdates } from './checkpoint'
import type { LogBatch, StoredText, UpdateLog } from './updateLog'

/** The file's own history: entry n brings a file of version n to n + 1. */
const history = [
  `CREATE TABLE text_update (
     id INTEGER PRIMARY KEY,
     section_id TEXT NOT NULL,
     person_id TEXT,
     at INTEGER NOT NULL,
     bytes BLOB NOT NULL
   );
   CREATE INDEX text_update_section ON text_update (section_id);
   CREATE TABLE text_checkpoint (
     section_id TEXT PRIMARY KEY,
     version INTEGER NOT NULL,
     at INTEGER NOT NULL,
     state BLOB NOT NULL,
     state_vector BLOB NOT NULL
   ) WITHOUT ROWID;
   CREATE TABLE text_author (
     section_id TEXT NOT NULL,
     client_id INTEGER NOT NULL,
     person_id TEXT,
     at INTEGER NOT NULL,
     PRIMARY KEY (section_id, client_id)
   ) WITHOUT ROWID;`,
]

interface UpdateRow {
  readonly id: number
  readonly bytes: Uint8Array
}

interface CheckpointRow {
  readonly version: number
  readonly state: Uint8Array
}

/**
 * Opens or makes the log file.
 *
 * @throws when the file was written by a newer version of Langbord
 */
export function openSqliteLog(file: string, now: () => Date): UpdateLog {
  mkdirSync(dirname(file), { recursive: true })
  const db = new Sqlite(file)
  db.pragma('busy_timeout = 5000')
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  bringUpToDate(db, file)

  const insertUpdate = db.prepare<[Id, Id | null, number, Uint8Array]>(
    'INSERT INTO text_update (section_id, person_id, at, bytes) VALUES (?, ?, ?, ?)',
  )
  const insertAuthor = db.prepare<[Id, number, Id | null, number]>(
    'INSERT OR IGNORE INTO text_author (section_id, client_id, person_id, at) VALUES (?, ?, ?, ?)',
  )
  const selectUpdates = db.prepare<[Id], UpdateRow>(
    'SELECT id, bytes FROM text_update WHERE section_id = ? ORDER BY id',
  )
  const selectCheckpoint = db.prepare<[Id], CheckpointRow>(
    'SELECT version, state FROM text_checkpoint WHERE section_id = ?',
  )
  const selectAuthors = db.prepare<[Id], { readonly client_id: number; readonly person_id: Id | null }>(
    'SELECT client_id, person_id FROM text_author WHERE section_id = ?',
  )
  const saveCheckpoint = db.prepare<[Id, number, number, Uint8Array, Uint8Array, number]>(
    `INSERT INTO text_checkpoint (section_id, version, at, state, state_vector) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (section_id) DO UPDATE
     SET version = excluded.version, at = excluded.at, state = excluded.state, state_vector = excluded.state_vector
     WHERE text_checkpoint.version = ?`,
  )
  const deleteUpdates = db.prepare<[string]>(
    'DELETE FROM text_update WHERE id IN (SELECT value FROM json_each(?))',
  )

  const append = db.transaction((batch: LogBatch, at: number) => {
    for (const { sectionId, update } of batch) {
      insertUpdate.run(sectionId, update.personId, at, update.bytes)
      for (const client of update.newClients ?? []) insertAuthor.run(sectionId, client, update.personId, at)
    }
  })
  const stored = db.transaction((sectionId: Id) => ({
    checkpoint: selectCheckpoint.get(sectionId),
    rows: selectUpdates.all(sectionId),
    authors: selectAuthors.all(sectionId),
  }))
  const fold = db.transaction((sectionId: Id, at: number): boolean => {
    const { checkpoint, rows } = stored(sectionId)
    if (rows.length === 0) return false
    const version = checkpoint?.version ?? 0
    const { state, stateVector } = foldUpdates(updatesOf(checkpoint, rows))
    const { changes } = saveCheckpoint.run(sectionId, version + 1, at, state, stateVector, version)
    if (changes === 0) return false
    deleteUpdates.run(JSON.stringify(rows.map((row) => row.id)))
    return true
  })

  return {
    async append(batch) {
      append.immediate(batch, now().getTime())
    },
    async read(sectionId): Promise<StoredText> {
      const { checkpoint, rows, authors } = stored(sectionId)
      return {
        updates: updatesOf(checkpoint, rows),
        authors: new Map(authors.map((author) => [author.client_id, author.person_id])),
      }
    },
    async compact(sectionId) {
      return fold.immediate(sectionId, now().getTime())
    },
    async close() {
      db.close()
    },
  }
}

function updatesOf(checkpoint: CheckpointRow | undefined, rows: readonly UpdateRow[]): Uint8Array[] {
  const updates = rows.map((row) => row.bytes)
  return checkpoint ? [checkpoint.state, ...updates] : updates
}

function bringUpToDate(db: Sqlite.Database, file: string): void {
  db.transaction(() => {
    const version = db.pragma('user_version', { simple: true }) as number
    if (version > history.length) throw new Error(`${file} was written by a newer version of Langbord`)
    for (const step of history.slice(version)) db.exec(step)
    db.pragma(`user_version = ${history.length}`)
  }).immediate()
}
