/**
 * The log on PostgreSQL, shared by every node of the installation.
 *
 * One statement an append, so that the server's own commit is the only wait. Sequences hand out ids before
 * they commit: rows can become visible out of order, and compaction therefore removes exactly the ids that it
 * read, never "up to the highest".
 */
import type { Logger } from 'pino'
import pg from 'pg'
import type { Id } from '~core/ids'
import { foldUpdates } from './checkpoint'
import type { LogBatch, StoredText, UpdateLog } from './updateLog'

/** The tables' own history: entry n brings version n to n + 1. */
const history = [
  `CREATE TABLE text_update (
     id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
     section_id TEXT NOT NULL,
     person_id TEXT,
     at TIMESTAMPTZ NOT NULL,
     bytes BYTEA NOT NULL
   );
   CREATE INDEX text_update_section ON text_update (section_id);
   CREATE TABLE text_checkpoint (
     section_id TEXT PRIMARY KEY,
     version INTEGER NOT NULL,
     at TIMESTAMPTZ NOT NULL,
     state BYTEA NOT NULL,
     state_vector BYTEA NOT NULL
   );
   CREATE TABLE text_author (
     section_id TEXT NOT NULL,
     client_id BIGINT NOT NULL,
     person_id TEXT,
     at TIMESTAMPTZ NOT NULL,
     PRIMARY KEY (section_id, client_id)
   );`,
]

/** Held while the tables are brought up to date, so that two nodes may start at once. */
const HISTORY_LOCK = 7_202_611_211

const APPEND = `
  WITH authors AS (
    INSERT INTO text_author (section_id, client_id, person_id, at)
    SELECT *, $4::timestamptz FROM unnest($5::text[], $6::bigint[], $7::text[])
    ON CONFLICT DO NOTHING
  )
  INSERT INTO text_update (section_id, person_id, at, bytes)
  SELECT section_id, person_id, $4::timestamptz, bytes
  FROM unnest($1::text[], $2::text[], $3::bytea[]) WITH ORDINALITY AS t(section_id, person_id, bytes, place)
  ORDER BY place`

/** One statement is one snapshot: the checkpoint and exactly the rows that are not in it. */
const READ = `
  SELECT NULL::bigint AS id, version, state AS bytes FROM text_checkpoint WHERE section_id = $1
  UNION ALL
  SELECT id, 0, bytes FROM text_update WHERE section_id = $1
  ORDER BY id NULLS FIRST`

const SAVE_CHECKPOINT = `
  INSERT INTO text_checkpoint (section_id, version, at, state, state_vector) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (section_id) DO UPDATE
  SET version = excluded.version, at = excluded.at, state = excluded.state, state_vector = excluded.state_vector
  WHERE text_checkpoint.version = $6`

interface Row {
  /** Null for the checkpoint; a bigint as text otherwise. */
  readonly id: string | null
  readonly version: number
  readonly bytes: Buffer
}

/**
 * Connects and brings the log's tables up to date.
 *
 * @throws when PostgreSQL cannot be reached, or the tables belong to a newer version of Langbord
 */
export async function openPostgresLog(
  connectionString: string,
  now: () => Date,
  logger: Logger,
): Promise<UpdateLog> {
  // A database or role may be set to answer before a commit is on the disk; the log may not.
  const pool = new pg.Pool({ connectionString, max: 4, options: '-c synchronous_commit=on' })
  pool.on('error', (error) => logger.warn({ err: error }, 'a connection of the text log broke'))
  await inTransaction(pool, bringUpToDate).catch(async (error: unknown) => {
    await pool.end()
    throw error
  })

  const rowsOf = async (sectionId: Id) => (await pool.query<Row>(READ, [sectionId])).rows

  return {
    async append(batch) {
      if (batch.length === 0) return
      await pool.query(APPEND, appendValues(batch, now()))
    },
    async read(sectionId): Promise<StoredText> {
      const rows = await rowsOf(sectionId)
      const authors = await pool.query<{ client_id: string; person_id: Id | null }>(
        'SELECT client_id, person_id FROM text_author WHERE section_id = $1',
        [sectionId],
      )
      return {
        updates: rows.map((row) => row.bytes),
        authors: new Map(authors.rows.map((author) => [Number(author.client_id), author.person_id])),
      }
    },
    async compact(sectionId) {
      const rows = await rowsOf(sectionId)
      const ids = rows.flatMap((row) => row.id ?? [])
      if (ids.length === 0) return false
      const version = rows.find((row) => row.id === null)?.version ?? 0
      const { state, stateVector } = foldUpdates(rows.map((row) => row.bytes))
      return inTransaction(pool, async (client) => {
        const saved = await client.query(SAVE_CHECKPOINT, [
          sectionId,
          version + 1,
          now(),
          Buffer.from(state),
          Buffer.from(stateVector),
          version,
        ])
        // Someone else folded meanwhile: their checkpoint may hold rows that ours does not.
        if (saved.rowCount === 0) return false
        await client.query('DELETE FROM text_update WHERE id = ANY($1::bigint[])', [ids])
        return true
      })
    },
    close: () => pool.end(),
  }
}

function appendValues(batch: LogBatch, at: Date): unknown[] {
  const authors = batch.flatMap(({ sectionId, update }) =>
    (update.newClients ?? []).map((client) => ({ sectionId, client, personId: update.personId })),
  )
  return [
    batch.map(({ sectionId }) => sectionId),
    batch.map(({ update }) => update.personId),
    batch.map(({ update }) => Buffer.from(update.bytes)),
    at,
    authors.map(({ sectionId }) => sectionId),
    authors.map(({ client }) => client),
    authors.map(({ personId }) => personId),
  ]
}

async function inTransaction<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query('BEGIN')
    const result = await work(client)
    await client.query('COMMIT')
    client.release()
    return result
  } catch (error) {
    // The connection may be what failed: it is closed rather than returned to the pool in an unknown state.
    client.release(true)
    throw error
  }
}

async function bringUpToDate(client: pg.PoolClient): Promise<void> {
  await client.query('SELECT pg_advisory_xact_lock($1)', [HISTORY_LOCK])
  await client.query('CREATE TABLE IF NOT EXISTS text_log_version (version INTEGER NOT NULL)')
  const { rows } = await client.query<{ version: number }>('SELECT version FROM text_log_version')
  const version = rows[0]?.version ?? 0
  if (version > history.length) throw new Error('the text log was written by a newer version of Langbord')
  for (const step of history.slice(version)) await client.query(step)
  await client.query('DELETE FROM text_log_version')
  await client.query('INSERT INTO text_log_version VALUES ($1)', [history.length])
}
