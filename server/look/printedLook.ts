import { chosenLook } from '~core/look/chosen'
import type { Id } from '~core/ids'
import { Refusal } from '~core/refusal'
import { colors } from '~core/render/layout/design'
import type { EditionLook } from '~core/render/layout/edition'
import type { Deps } from '../deps'
import type { Picture } from '../export/picture'
import { forFormat } from '../export/pictures'

/** A look, and the picture that it needs. */
export interface PrintedLook {
  readonly look: EditionLook
  readonly pictures: readonly Picture[]
}

/**
 * How the prints of a plan's municipality look.
 *
 * @throws Refusal `look.armsMissing` when its coat of arms was chosen and cannot be had: a print without it would pass
 * for the municipality's own
 */
export async function printedLook(
  { db, logger }: Pick<Deps, 'db' | 'logger'>,
  planId: Id,
): Promise<PrintedLook> {
  const { municipality } = await db.plan.findUniqueOrThrow({
    where: { id: planId },
    select: { municipality: { select: { id: true, colour: true, fontPair: true, logoFileId: true } } },
  })
  const { id: municipalityId, logoFileId: armsId } = municipality
  const look = { ...chosenLook(municipality), armsId }
  if (armsId === null) return { look, pictures: [] }
  const file = await db.storedFile.findFirst({
    where: { id: armsId, municipalityId },
    include: { content: true },
  })
  if (!file?.content) throw new Refusal('look.armsMissing')
  const { mediaType } = file
  const stored = { fileId: armsId, mediaType, bytes: new Uint8Array(file.content.bytes) }
  try {
    return { look, pictures: [await forFormat(stored, 'pdf', colors.paper)] }
  } catch (error) {
    logger.warn({ error, fileId: armsId }, 'a coat of arms could not be read for a print')
    throw new Refusal('look.armsMissing')
  }
}
