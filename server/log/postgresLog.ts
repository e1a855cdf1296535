/**
 * The log on PostgreSQL, shared by every node of the installation.
 *
 * One statement an append, so that the server's own commit is the only wait. Sequences hand out ids before
 * they commit: rows can become visible out of order, and compaction therefore removes exactly the ids that it
 * read, never "up to the highest".
 */
import pg from 'pg'
import type { Id } from '~core/ids'
import { pack, unpack } from '../text/packed'
import { authorsColumn, revisionOfRow, type RevisionRow } from '../text/revisionAuthors'
import { announcementStart } from './announcement'
import { compact, inTurn, type Fold, type FoldStore } from './compaction'
import { finishing } from './finishing'
import type { LogShell } from './logShell'
import { bringUpToDate } from './postgresHistory'
import * as sql from './postgresStatements'
import { complete } from './storedCheckpoint'
import { AuthorTaken, type LogBatch, type LogRow, type StoredText, type UpdateLog } from './updateLog'

/** PostgreSQL's bigints come as text. */
type BigintText = string

interface RawRow {
  readonly id: BigintText
  readonly person_id: Id | null
  readonly at: number
  readonly bytes: Buffer
}

/** The checkpoint comes as a row without an id. */
interface RawCheckpoint {
  readonly id: null
  readonly version: number
  readonly bytes: Buffer
  readonly state_vector: Buffer
  readonly deletions: Buffer | null
}

/** A server that does not answer for so long is taken for gone: the caller hears of it and tries anew. */
const LONGEST_CONNECT_MS = 10_000
const LONGEST_QUERY_MS = 30_000

/** What can be asked, in the pool or on one of its connections. */
type Asks = Pick<pg.Pool, 'query'>

/**
 * Connects and brings the log's tables up to date.
 *
 * @param node this process's name, under which it announces its rows
 * @throws when PostgreSQL cannot be reached, or the tables belong to a newer version of Langbord
 */
export async function openPostgresLog(
  connectionString: string,
  node: Id,
  { now, logger, work }: LogShell,
): Promise<UpdateLog> {
  // A database or role may be set to answer before a commit is on the disk; the log may not.
  const settings = {
    connectionString,
    options: '-c synchronous_commit=on',
    keepAlive: true,
    connectionTimeoutMillis: LONGEST_CONNECT_MS,
    query_timeout: LONGEST_QUERY_MS,
  }
  const pool = new pg.Pool({ ...settings, max: 4 })
  // One fold at a time, on a connection that holds its lock: appends never wait for it.
  const foldingPool = new pg.Pool({ ...settings, max: 1 })
  for (const each of [pool, foldingPool]) {
    each.on('error', (error) => logger.warn({ err: error }, 'a connection of the text log broke'))
  }
  await inTransaction(pool, bringUpToDate).catch(async (error: unknown) => {
    await Promise.all([pool.end(), foldingPool.end()])
    throw error
  })

  const log: Omit<UpdateLog, 'close'> = {
    async append(batch) {
      if (batch.length === 0) return []
      const values = [...appendValues(batch, now()), announcementStart(node)]
      const { rows } = await pool
        .query<{ ids: BigintText[] }>({ name: 'append', text: sql.APPEND, values })
        .catch((error: unknown) => {
          throw isAuthorTaken(error) ? new AuthorTaken() : error
        })
      return (rows[0]?.ids ?? []).map(Number)
    },
    async read(sectionId) {
      const text = await readText(pool, sectionId)
      // After the rows: an author too many is no harm, while one too few would be bound twice.
      const authors = await pool.query<{ client_id: BigintText; person_id: Id | null }>({
        name: 'authors',
        text: sql.AUTHORS,
        values: [sectionId],
      })
      return {
        ...text,
        authors: new Map(authors.rows.map((author) => [Number(author.client_id), author.person_id])),
      }
    },
    async rows(ids) {
      const { rows } = await pool.query<RawRow & { readonly section_id: Id }>({
        name: 'rows',
        text: sql.ROWS,
        values: [ids],
      })
      return logRows(rows).map((row, place) => ({ ...row, sectionId: rows[place]?.section_id ?? '' }))
    },
    async standing(sectionIds) {
      const { rows } = await pool.query<{ section_id: Id; version: number; ids: BigintText[] }>(
        sql.STANDING,
        [sectionIds],
      )
      return new Map(
        rows.map(({ section_id, version, ids }) => [section_id, { version, ids: ids.map(Number) }]),
      )
    },
    compact: inTurn((sectionId) =>
      alone(foldingPool, sectionId, (client) => compact(sectionId, foldStore(client, now), work)),
    ),
    async revisions(sectionId) {
      const { rows } = await pool.query<RevisionRow>(sql.REVISIONS, [sectionId])
      return rows.map(revisionOfRow)
    },
  }
  return finishing(log, async () => {
    await Promise.all([pool.end(), foldingPool.end()])
  })
}

function appendValues(batch: LogBatch, at: Date): unknown[] {
  const authors = batch.flatMap(({ sectionId, update }) =>
    (update.newClients ?? []).map((client) => ({ sectionId, client, personId: update.personId })),
  )
  return [
    batch.map(({ sectionId }) => sectionId),
    batch.map(({ update }) => update.personId),
    batch.map(({ update: { bytes } }) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)),
    at,
    authors.map(({ sectionId }) => sectionId),
    authors.map(({ client }) => client),
    authors.map(({ personId }) => personId),
  ]
}

const isAuthorTaken = (error: unknown) =>
  error instanceof pg.DatabaseError && error.code === '23505' && error.constraint === 'text_author_pkey'

async function readText(asks: Asks, sectionId: Id): Promise<Pick<StoredText, 'checkpoint' | 'rows'>> {
  const { rows } = await asks.query<RawRow | RawCheckpoint>({
    name: 'read',
    text: sql.READ,
    values: [sectionId],
  })
  const checkpoint = rows.find((row) => row.id === null)
  return {
    checkpoint: checkpoint
      ? complete({
          version: checkpoint.version,
          state: ownBytes(checkpoint.bytes),
          stateVector: ownBytes(checkpoint.state_vector),
          deletions: checkpoint.deletions && ownBytes(checkpoint.deletions),
        })
      : null,
    rows: logRows(rows.filter((row) => row.id !== null)),
  }
}

/** A small Buffer is a view of a larger one that it keeps alive. */
const ownBytes = (buffer: Buffer) => new Uint8Array(buffer)

/** In one buffer: each row's own would be a view of a larger one that it keeps alive. */
function logRows(rows: readonly RawRow[]): LogRow[] {
  return unpack(pack(rows.map(({ bytes }) => bytes))).map((bytes, place) => {
    const row = rows[place]
    return { id: Number(row?.id), personId: row?.person_id ?? null, at: Math.round(row?.at ?? 0), bytes }
  })
}

const foldStore = (client: pg.PoolClient, now: () => Date): FoldStore => ({
  read: (sectionId) => readText(client, sectionId),
  async replace(sectionId, fold) {
    const { rowCount } = await client.query(sql.REPLACE, replaceValues(sectionId, fold, now()))
    return rowCount === 1
  },
})

function replaceValues(sectionId: Id, { checkpoint, revisions, ids }: Fold, at: Date): unknown[] {
  return [
    sectionId,
    checkpoint.version,
    at,
    Buffer.from(checkpoint.state),
    Buffer.from(checkpoint.stateVector),
    Buffer.from(checkpoint.deletions),
    revisions.map(({ blockId }) => blockId),
    revisions.map(authorsColumn),
    revisions.map(({ from }) => new Date(from)),
    revisions.map(({ to }) => new Date(to)),
    revisions.map(({ before }) => before),
    revisions.map(({ after }) => after),
    ids,
  ]
}

/**
 * Folds unless another process folds the section now. The lock is the connection's own, so that no transaction
 * stands open while the text is folded; it goes with the connection if that breaks.
 */
async function alone<T>(
  pool: pg.Pool,
  sectionId: Id,
  fold: (client: pg.PoolClient) => Promise<T>,
): Promise<T | null> {
  const client = await pool.connect()
  let failure: unknown
  // Between its queries nobody else hears that the connection breaks.
  const broke = (error: unknown) => (failure = error)
  client.on('error', broke)
  try {
    const { rows } = await client.query<{ free: boolean }>(sql.LOCK, [sectionId])
    if (!rows[0]?.free) return null
    try {
      return await fold(client)
    } finally {
      await client.query(sql.UNLOCK, [sectionId])
    }
  } catch (error) {
    failure = error
    throw error
  } finally {
    client.off('error', broke)
    // The connection may be what failed: it is closed rather than kept in an unknown state.
    client.release(failure !== undefined)
  }
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
    client.release(true)
    throw error
  }
}
