import { askedText, type AskedText } from '~core/consultation/askedText'
import type { Id } from '~core/ids'
import type { Database } from '../db/database'
import type { Deps } from '../deps'
import { readSnapshot, snapshotRow } from '../snapshots/readSnapshot'
import type { OpenedRow } from './namedConsultation'

/** As many texts are kept ready as a busy installation asks about at once. */
const MOST = 16

/** By database, since a snapshot never changes; the texts that were asked for last are at the end. */
const ready = new WeakMap<Database, Map<string, AskedText>>()

/**
 * The text that a consultation asks about, ready to be shown.
 *
 * @throws Refusal `snapshot.damaged`
 */
export async function askedTextOf(
  { db }: Pick<Deps, 'db'>,
  { name, snapshotId }: Pick<OpenedRow, 'name' | 'snapshotId'>,
): Promise<AskedText> {
  const texts = ready.get(db) ?? new Map<string, AskedText>()
  ready.set(db, texts)
  const key = `${snapshotId} ${name}`
  const known = texts.get(key)
  const text =
    known ??
    askedText(await readSnapshot(db, await snapshotRow(db, snapshotId)), (fileId: Id) =>
      pictureAt(name, fileId),
    )
  texts.delete(key)
  texts.set(key, text)
  for (const oldest of texts.keys()) {
    if (texts.size <= MOST) break
    texts.delete(oldest)
  }
  return text
}

const pictureAt = (name: string, fileId: Id) => `/horing/${name}/bilder/${fileId}`
