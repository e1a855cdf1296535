import sharp from 'sharp'
import { blocksOf } from '~core/document/visit'
import { colors } from '~core/render/layout/design'
import type { Id } from '~core/ids'
import type { PlanDocument } from '~core/plan/document'
import type { Deps } from '../deps'
import type { ExportFormat } from './formats'
import type { Picture } from './picture'

/** No side of a printed picture is wider than this, in pixels: 300 to the inch across the page. */
const PRINT_WIDTH = 2000

/**
 * The pictures that the plan shows, those that can be had. PDF and Word are given PNG and JPEG in sRGB,
 * upright, since neither reads WebP and PDF/A knows no other colours.
 */
export async function picturesOf(
  { db, logger }: Pick<Deps, 'db' | 'logger'>,
  plan: PlanDocument,
  format: ExportFormat,
): Promise<Picture[]> {
  const shown = new Set<Id>()
  for (const section of plan.sections) {
    for (const block of blocksOf(section.text)) {
      if (block.type === 'figure' && block.attrs.fileId !== null) shown.add(block.attrs.fileId)
    }
  }
  if (shown.size === 0) return []
  const files = await db.storedFile.findMany({
    // A picture belongs to a municipality, and its plans show no other's.
    where: { id: { in: [...shown] }, municipality: { plans: { some: { id: plan.id } } } },
    include: { content: true },
    orderBy: { id: 'asc' },
  })
  const pictures: Picture[] = []
  for (const file of files) {
    if (!file.content) continue
    const { id: fileId, mediaType } = file
    const stored = { fileId, mediaType, bytes: new Uint8Array(file.content.bytes) }
    try {
      pictures.push(await forFormat(stored, format))
    } catch (error) {
      // The figure is then shown by its description; one broken picture does not keep a plan from paper.
      logger.warn({ error, fileId }, 'a picture could not be read for an export')
    }
  }
  return pictures
}

/**
 * The picture as the format needs it.
 *
 * @param ground what is seen in a PDF where the picture is transparent
 */
export async function forFormat(
  stored: Pick<Picture, 'fileId' | 'mediaType' | 'bytes'>,
  format: ExportFormat,
  ground: string = colors.white,
): Promise<Picture> {
  const image = sharp(stored.bytes).rotate()
  if (format === 'html' || format === 'md') {
    const { width, height } = await image.metadata()
    return { ...stored, width, height }
  }
  const whole = image.resize({ width: PRINT_WIDTH, withoutEnlargement: true }).toColourspace('srgb')
  // pdfkit takes transparent pictures apart side by side, and writes whichever is finished first: never twice the same file.
  const sized = format === 'pdf' ? whole.flatten({ background: ground }) : whole
  const photo = stored.mediaType === 'image/jpeg'
  const { data, info } = await (photo ? sized.jpeg({ quality: 88 }) : sized.png()).toBuffer({
    resolveWithObject: true,
  })
  return {
    fileId: stored.fileId,
    mediaType: photo ? 'image/jpeg' : 'image/png',
    bytes: new Uint8Array(data),
    width: info.width,
    height: info.height,
  }
}
