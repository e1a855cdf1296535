/** The log's statements on PostgreSQL. */
import { announce } from './announcement'

/** Milliseconds since 1970. */
const ms = (column: string) => `(extract(epoch FROM ${column}) * 1000)::float8`

/** Ids are given in the order of the batch, and told in it. A client id that is bound already refuses the whole. */
export const APPEND = `
  WITH authors AS (
    INSERT INTO text_author (section_id, client_id, person_id, at)
    SELECT *, $4::timestamptz FROM unnest($5::text[], $6::bigint[], $7::text[])
  ), appended AS (
    INSERT INTO text_update (section_id, person_id, at, bytes)
    SELECT section_id, person_id, $4::timestamptz, bytes
    FROM unnest($1::text[], $2::text[], $3::bytea[]) WITH ORDINALITY AS t(section_id, person_id, bytes, place)
    ORDER BY place
    RETURNING id, section_id
  ), announced AS (${announce('appended', '$8::text')})
  SELECT array_agg(id ORDER BY id) AS ids, (SELECT count(*) FROM announced) AS payloads FROM appended`

/** One statement is one snapshot: the checkpoint and exactly the rows that are not in it. */
export const READ = `
  SELECT NULL::bigint AS id, NULL AS person_id, NULL::float8 AS at, state AS bytes,
    version, state_vector, deletions
  FROM text_checkpoint WHERE section_id = $1
  UNION ALL
  SELECT id, person_id, ${ms('at')}, bytes, NULL, NULL, NULL FROM text_update WHERE section_id = $1
  ORDER BY id NULLS FIRST`

export const AUTHORS = 'SELECT client_id, person_id FROM text_author WHERE section_id = $1'

export const ROWS = `
  SELECT id, person_id, ${ms('at')} AS at, bytes, section_id
  FROM text_update WHERE id = ANY($1::bigint[]) ORDER BY id`

export const STANDING = `
  SELECT asked.section_id, coalesce(version, 0) AS version,
    array(SELECT id FROM text_update WHERE section_id = asked.section_id ORDER BY id) AS ids
  FROM unnest($1::text[]) AS asked(section_id) LEFT JOIN text_checkpoint USING (section_id)`

/** The revisions and the removal hang on the checkpoint: where another stands than was read, nothing is changed. */
export const REPLACE = `
  WITH saved AS (
    INSERT INTO text_checkpoint (section_id, version, at, state, state_vector, deletions)
    VALUES ($1, $2, $3, $4, $5, $6)
    ON CONFLICT (section_id) DO UPDATE
    SET version = excluded.version, at = excluded.at, state = excluded.state,
      state_vector = excluded.state_vector, deletions = excluded.deletions
    WHERE text_checkpoint.version = excluded.version - 1
    RETURNING section_id
  ), revised AS (
    INSERT INTO text_revision (section_id, block_id, authors, began, ended, before, after)
    SELECT saved.section_id, block_id, authors::jsonb, began, ended, before, after
    FROM saved, unnest($7::text[], $8::text[], $9::timestamptz[], $10::timestamptz[], $11::text[], $12::text[])
      WITH ORDINALITY AS r(block_id, authors, began, ended, before, after, place)
    ORDER BY place
  ), removed AS (
    DELETE FROM text_update WHERE id = ANY($13::bigint[]) AND EXISTS (SELECT FROM saved)
  )
  SELECT FROM saved`

export const REVISIONS = `
  SELECT block_id AS "blockId", authors, ${ms('began')} AS "from", ${ms('ended')} AS "to", before, after
  FROM text_revision WHERE section_id = $1 ORDER BY id`

/** Two numbers of our own: what is locked, and which section (another of the same number waits for the next time). */
const FOLDING = `(72026113, hashtext($1))`
export const LOCK = `SELECT pg_try_advisory_lock${FOLDING} AS free`
export const UNLOCK = `SELECT pg_advisory_unlock${FOLDING}`
