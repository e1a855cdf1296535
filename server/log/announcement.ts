/**
 * How the rows of an append are told to the other nodes: by the statement that writes them, so that nothing comes
 * between the commit and the news. A relay's payload on its channel (see ../relay), topic "texts":
 * `{ kind: 'rows', from: node, rows: { sectionId: [id, …] } }`.
 */
import { CHANNEL } from '../relay/payload'

/** The relay's topic for rows of the log. */
export const ROWS_TOPIC = 'texts'

/** Announced ids stay below this many bytes a payload; what comes around them fits in the rest of LONGEST_PAYLOAD. */
const BYTES_OF_IDS = 7_000

/** What comes before the ids of a payload, and after. */
export const announcementStart = (node: string) =>
  `[{"topic":${JSON.stringify(ROWS_TOPIC)},"message":{"kind":"rows","from":${JSON.stringify(node)},"rows":`
const END = '}}]'

/**
 * SQL that announces the rows of a table expression with `id` and `section_id`, in as few payloads as hold them.
 *
 * @param rows the table expression's name
 * @param start the parameter that holds `announcementStart`
 */
export const announce = (rows: string, start: string) => `
  SELECT pg_notify('${CHANNEL}', ${start} || json_object_agg(section_id, ids) || '${END}')
  FROM (
    SELECT section_id, payload, json_agg(id ORDER BY id) AS ids
    FROM (
      SELECT id, section_id, sum(size) OVER (ORDER BY section_id, id) / ${BYTES_OF_IDS} AS payload
      FROM (
        SELECT id, section_id, octet_length(id::text) + 2 + CASE
          WHEN lag(section_id) OVER (PARTITION BY section_id ORDER BY id) IS NULL
          THEN octet_length(to_json(section_id)::text) + 8 ELSE 0 END AS size
        FROM ${rows}
      ) AS sized
    ) AS placed
    GROUP BY payload, section_id
  ) AS told
  GROUP BY payload`
