import type pg from 'pg'

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
  `ALTER TABLE text_checkpoint ADD COLUMN deletions BYTEA;
   CREATE TABLE text_revision (
     id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
     section_id TEXT NOT NULL,
     block_id TEXT NOT NULL,
     authors JSONB NOT NULL,
     began TIMESTAMPTZ NOT NULL,
     ended TIMESTAMPTZ NOT NULL,
     before TEXT,
     after TEXT
   );
   CREATE INDEX text_revision_section ON text_revision (section_id);`,
]

/** Held while the tables are brought up to date, so that two nodes may start at once. */
const HISTORY_LOCK = 7_202_611_211

/** Call it in a transaction. @throws when the tables belong to a newer version of Langbord */
export async function bringUpToDate(client: pg.PoolClient): Promise<void> {
  await client.query('SELECT pg_advisory_xact_lock($1)', [HISTORY_LOCK])
  await client.query('CREATE TABLE IF NOT EXISTS text_log_version (version INTEGER NOT NULL)')
  const { rows } = await client.query<{ version: number }>('SELECT version FROM text_log_version')
  const version = rows[0]?.version ?? 0
  if (version > history.length) throw new Error('the text log was written by a newer version of Langbord')
  for (const step of history.slice(version)) await client.query(step)
  await client.query('DELETE FROM text_log_version')
  await client.query('INSERT INTO text_log_version VALUES ($1)', [history.length])
}
