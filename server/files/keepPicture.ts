import type { PlacedPicture } from '~core/intake/placePictures'
import type { Id } from '~core/ids'
import type { Deps } from '../deps'
import { keepFile } from './keepFile'
import { cleanPicture } from './pictureBytes'

/**
 * Cleans a picture and keeps it in a municipality.
 *
 * @throws Refusal `image.notAnImage`, `image.tooLarge`
 */
export async function keepPicture(
  deps: Pick<Deps, 'db' | 'now' | 'newId'>,
  owner: { readonly municipalityId: Id; readonly personId: Id },
  bytes: Uint8Array,
): Promise<PlacedPicture> {
  const { width, height, ...picture } = await cleanPicture(bytes)
  const fileId = await keepFile(deps, {
    municipalityId: owner.municipalityId,
    createdById: owner.personId,
    expiresAt: null,
    width,
    height,
    ...picture,
  })
  return { fileId, width, height }
}
