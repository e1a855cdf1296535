import sharp from 'sharp'
import { Refusal } from '~core/refusal'

/** The longest upload, in bytes. */
export const longestPicture = 10_000_000
/** More pixels than this are a mistake or an attack; a large camera makes 48 million. */
const mostPixels = 60_000_000
/** No side is kept longer than this, in pixels: more than paper or screen can show. */
const longestSide = 3_000

/** A picture as it is stored: upright, in sRGB, with nothing in it but the picture. */
export interface CleanPicture {
  readonly bytes: Uint8Array
  readonly mediaType: 'image/png' | 'image/jpeg' | 'image/webp'
  readonly width: number
  readonly height: number
}

const formats = { png: 'image/png', jpeg: 'image/jpeg', webp: 'image/webp' } as const

type Format = keyof typeof formats

/** What the first bytes say. Nothing else is ever given to the decoder, which knows many more formats. */
function formatOf(bytes: Uint8Array): Format | null {
  const beginning = Buffer.from(bytes.subarray(0, 12)).toString('latin1')
  if (beginning.startsWith('\x89PNG\r\n\x1A\n')) return 'png'
  if (beginning.startsWith('\xFF\xD8\xFF')) return 'jpeg'
  return beginning.startsWith('RIFF') && beginning.endsWith('WEBP') ? 'webp' : null
}

const open = (bytes: Uint8Array) => sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' })

/**
 * Whether a picture can be kept, by its head alone.
 *
 * @throws Refusal `image.notAnImage`, `image.tooLarge`
 */
export async function examinePicture(bytes: Uint8Array): Promise<void> {
  await examined(bytes)
}

/**
 * Makes a picture fit to be stored: decoded and written anew, which leaves out where and with what it was taken
 * and whatever else hid in the file; turned as its camera was held.
 *
 * @throws Refusal `image.notAnImage` when it is no PNG, JPEG or WebP by its content, `image.tooLarge`
 */
export async function cleanPicture(bytes: Uint8Array): Promise<CleanPicture> {
  const format = await examined(bytes)
  try {
    const upright = open(bytes)
      .rotate()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
    const written =
      format === 'png'
        ? upright.png()
        : format === 'jpeg'
          ? upright.jpeg({ quality: 88 })
          : upright.webp({ quality: 88 })
    const { data, info } = await written.toBuffer({ resolveWithObject: true })
    return { bytes: data, mediaType: formats[format], width: info.width, height: info.height }
  } catch {
    // The head was right and the rest is not.
    throw new Refusal('image.notAnImage')
  }
}

async function examined(bytes: Uint8Array): Promise<Format> {
  if (bytes.length > longestPicture) throw new Refusal('image.tooLarge')
  const format = formatOf(bytes)
  if (!format) throw new Refusal('image.notAnImage')
  const size = await sizeOf(bytes)
  if (size.width * size.height > mostPixels) throw new Refusal('image.tooLarge')
  return format
}

async function sizeOf(bytes: Uint8Array): Promise<{ width: number; height: number }> {
  try {
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata()
    return { width, height }
  } catch {
    throw new Refusal('image.notAnImage')
  }
}
