/** A file between its preview and what is made of it: private to whoever sent it, kept for a day. */
import { z } from 'zod'
import type { Viewer } from '~core/access/viewer'
import type { Id } from '~core/ids'
import { Refusal } from '~core/refusal'
import { signedIn } from '../auth/signedIn'
import type { Deps } from '../deps'
import { keepFile } from '../files/keepFile'
import type { Routine } from '../jobs/job'

const HOUR = 60 * 60 * 1000
const KEPT = 24 * HOUR
const KIND = 'import'

/** The row's `input` column. */
const Held = z.object({
  fileId: z.string(),
  fileName: z.string(),
  municipalityId: z.string(),
  /** The section it is meant for; null when it is to become a plan. */
  sectionId: z.string().nullable(),
})

export interface HeldImport extends z.output<typeof Held> {
  readonly bytes: Uint8Array
}

/** Keeps a file that was read, so that its preview survives a restart. @returns the import's id */
export async function holdImport(deps: Deps, person: Viewer, held: Omit<HeldImport, 'fileId'>): Promise<Id> {
  const { bytes, fileName, municipalityId, sectionId } = held
  const expiresAt = new Date(deps.now().getTime() + KEPT)
  const mediaType = 'application/octet-stream'
  const fileId = await keepFile(deps, {
    municipalityId,
    bytes,
    mediaType,
    createdById: person.id,
    expiresAt,
  })
  const id = deps.newId()
  const at = deps.now()
  await deps.db.job.create({
    data: {
      id,
      kind: KIND,
      personId: person.id,
      input: { fileId, fileName, municipalityId, sectionId },
      // Nothing is left to run: the row only waits for what the person decides.
      state: 'finished',
      progress: 1,
      createdAt: at,
      finishedAt: at,
    },
  })
  return id
}

/**
 * A file that the viewer sent.
 *
 * @throws Refusal `job.notFound` when there is none, it is older than a day, or it is someone else's
 */
export async function heldImport(deps: Deps, viewer: Viewer | null, importId: Id): Promise<HeldImport> {
  const { id: personId } = signedIn(viewer)
  const row = await deps.db.job.findFirst({
    where: { id: importId, kind: KIND, personId, createdAt: { gt: dayAgo(deps) } },
  })
  const held = Held.safeParse(row?.input)
  if (!held.success) throw new Refusal('job.notFound')
  const content = await deps.db.fileContent.findUnique({ where: { fileId: held.data.fileId } })
  if (!content) throw new Refusal('job.notFound')
  return { ...held.data, bytes: new Uint8Array(content.bytes) }
}

/**
 * Takes the import away, so that pressing twice does not make two of it.
 *
 * @throws Refusal `job.notFound` when it was taken already
 */
export async function takeImport({ db }: Deps, importId: Id): Promise<void> {
  const { count } = await db.job.deleteMany({ where: { id: importId, kind: KIND } })
  if (count === 0) throw new Refusal('job.notFound')
}

function dayAgo({ now }: Pick<Deps, 'now'>): Date {
  return new Date(now().getTime() - KEPT)
}

/** Forgets imports that nobody decided on within a day. Their files go with the other files whose time is up. */
export const sweepImports: Routine = {
  name: 'imports',
  every: HOUR,
  run: async (deps) => {
    await deps.db.job.deleteMany({ where: { kind: KIND, createdAt: { lte: dayAgo(deps) } } })
  },
}
