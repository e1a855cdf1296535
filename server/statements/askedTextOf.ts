import { askedText, type AskedText } from '~core/consultation/askedText'
import type { Id } from '~core/ids'
import type { Deps } from '../deps'
import { lastAsked } from '../lastAsked'
import { readSnapshot, snapshotRow } from '../snapshots/readSnapshot'
import type { OpenedRow } from './namedConsultation'

/** As many texts are kept ready as a busy installation asks about at once. */
const ready = lastAsked<AskedText>(16)

/**
 * The text that a consultation asks about, ready to be shown. A snapshot never changes.
 *
 * @throws Refusal `snapshot.damaged`
 */
export function askedTextOf(
  { db }: Pick<Deps, 'db'>,
  { name, snapshotId }: Pick<OpenedRow, 'name' | 'snapshotId'>,
): Promise<AskedText> {
  return ready(db, `${snapshotId} ${name}`, async () =>
    askedText(await readSnapshot(db, await snapshotRow(db, snapshotId)), (fileId: Id) =>
      pictureAt(name, fileId),
    ),
  )
}

const pictureAt = (name: string, fileId: Id) => `/horing/${name}/bilder/${fileId}`
