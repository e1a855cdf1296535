/** The log on the embedded database: rows packed and unpacked here, written and read in a thread of its own. */
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Id } from '~core/ids'
import { pack, unpack } from '../text/packed'
import { compact, inTurn, type FoldStore } from './compaction'
import { finishing } from './finishing'
import type { PackedBatch, PackedRows, StoredRows } from './logFile'
import type { LogShell } from './logShell'
import { LogThread } from './logThread'
import { complete } from './storedCheckpoint'
import type { LogBatch, LogRow, StoredText, UpdateLog } from './updateLog'

/**
 * Opens or makes the log file.
 *
 * @throws when the file cannot be used, or was written by a newer version of Langbord
 */
export async function openSqliteLog(file: string, { now, logger, work }: LogShell): Promise<UpdateLog> {
  await mkdir(dirname(file), { recursive: true })
  const thread = await LogThread.open(file, logger)

  const read = async (sectionId: Id): Promise<StoredText> => textOf(await thread.call('read', [sectionId]))
  const store: FoldStore = {
    read,
    replace: (sectionId, fold) => thread.call('replace', [sectionId, fold, now().getTime()]),
  }

  const log: Omit<UpdateLog, 'close'> = {
    async append(batch) {
      if (batch.length === 0) return []
      const packed = packBatch(batch, now())
      const first = await thread.call('append', [packed], [packed.bytes.buffer])
      return batch.map((_, place) => first + place)
    },
    read,
    async rows(ids) {
      const { rows, sectionIds } = await thread.call('rows', [ids])
      return rowsOf(rows).map((row, place) => ({ ...row, sectionId: sectionIds[place] ?? '' }))
    },
    standing: (sectionIds) => thread.call('standing', [sectionIds]),
    compact: inTurn((sectionId) => compact(sectionId, store, work)),
    revisions: (sectionId) => thread.call('revisions', [sectionId]),
  }
  return finishing(log, () => thread.close())
}

function packBatch(batch: LogBatch, now: Date): PackedBatch {
  return {
    ...pack(batch.map(({ update }) => update.bytes)),
    sectionIds: batch.map(({ sectionId }) => sectionId),
    personIds: batch.map(({ update }) => update.personId),
    newClients: batch.flatMap(({ update }, place) =>
      (update.newClients ?? []).map((clientId) => ({ place, clientId })),
    ),
    at: now.getTime(),
  }
}

function textOf({ checkpoint, rows, authors }: StoredRows): StoredText {
  return {
    checkpoint: checkpoint ? complete(checkpoint) : null,
    rows: rowsOf(rows),
    authors: new Map(authors),
  }
}

function rowsOf({ ids, personPlaces, people, ats, ...packed }: PackedRows): LogRow[] {
  return unpack(packed).map((bytes, place) => ({
    id: ids[place] ?? 0,
    personId: people[personPlaces[place] ?? 0] ?? null,
    at: ats[place] ?? 0,
    bytes,
  }))
}
