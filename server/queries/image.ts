import { z } from 'zod'
import { Refusal } from '~core/refusal'
import { signedIn } from '../auth/signedIn'
import { query } from '../command'
import { id } from '../plans/input'

/**
 * A stored picture, for whoever has a role in a plan of its municipality.
 *
 * @throws Refusal `file.notFound` when there is none, or none for the viewer: the two look alike
 */
export const image = query(z.object({ fileId: id }), async ({ db }, viewer, { fileId }) => {
  const { id: personId } = signedIn(viewer)
  const file = await db.storedFile.findFirst({
    where: {
      id: fileId,
      mediaType: { startsWith: 'image/' },
      municipality: {
        memberships: { some: { personId } },
        plans: { some: { deletedAt: null, members: { some: { personId } } } },
      },
    },
    include: { content: true },
  })
  if (!file?.content) throw new Refusal('file.notFound')
  return { bytes: new Uint8Array(file.content.bytes), mediaType: file.mediaType, etag: `"${file.sha256}"` }
})
