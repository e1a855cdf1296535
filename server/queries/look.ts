import sharp from 'sharp'
import { z } from 'zod'
import { canIn } from '~core/access/can'
import { keyField } from '~core/access/fields'
import { chosenLook } from '~core/look/chosen'
import type { Id } from '~core/ids'
import { refuseUnless } from '~core/refusal'
import type { Transaction } from '../db/database'
import { query } from '../command'

/** How high the arms are shown, in pixels: twice what the page's preview takes. */
const SHOWN = 176

/** How what a municipality publishes looks, to be changed. */
export const look = query(
  z.object({ municipalityId: keyField }),
  async ({ db }, viewer, { municipalityId }) => {
    refuseUnless(canIn(viewer, 'municipality.settings', municipalityId))
    const municipality = await db.municipality.findUniqueOrThrow({
      where: { id: municipalityId },
      select: { id: true, name: true, colour: true, fontPair: true, logoFileId: true },
    })
    const { id, name, logoFileId } = municipality
    const arms = logoFileId === null ? null : await shownArms(db, id, logoFileId)
    return {
      municipality: { id, name },
      ...chosenLook(municipality),
      /** `null`: none was chosen; `missing`: the file is gone or broken. */
      arms,
    }
  },
)

async function shownArms(db: Transaction, municipalityId: Id, fileId: Id) {
  const file = await db.storedFile.findFirst({
    where: { id: fileId, municipalityId },
    include: { content: true },
  })
  if (!file?.content) return 'missing' as const
  try {
    const small = await sharp(file.content.bytes)
      .resize({ height: SHOWN, withoutEnlargement: true })
      .png()
      .toBuffer()
    return { address: `data:image/png;base64,${small.toString('base64')}` }
  } catch {
    return 'missing' as const
  }
}
