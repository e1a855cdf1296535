import { strToU8 } from 'fflate'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { layTable, verdictOf, type LaidPlan, type Table } from '~tests/server/plans/table'
import { providers } from '~tests/setup/databases'

const canvas = (width = 20, height = 10) =>
  sharp({ create: { width, height, channels: 3, background: { r: 200, g: 30, b: 30 } } })
const png = () => canvas().png().toBuffer()

/** A photograph held sideways, with the place where it was taken. */
const photo = () =>
  canvas(40, 20)
    .withExif({
      IFD0: { Artist: 'Marte Kvale' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '61/1 30/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()

describe.each(providers)('pictures, on %s', (provider) => {
  let table: Table
  let plan: LaidPlan
  beforeAll(async () => {
    table = await layTable(provider)
    plan = await table.lay('a')
  })
  afterAll(() => table.close())

  const upload = (bytes: Uint8Array, viewer: Table['viewers']['owner'] | null = table.viewers.editor) =>
    table.services.uploadImage(viewer, { planId: plan.planId, bytes })
  const shown = (fileId: string, viewer: Table['viewers']['owner'] | null = table.viewers.reader) =>
    table.services.image(viewer, { fileId })

  it.each([
    ['PNG', 'image/png', () => canvas().png().toBuffer()],
    ['JPEG', 'image/jpeg', () => canvas().jpeg().toBuffer()],
    ['WebP', 'image/webp', () => canvas().webp().toBuffer()],
  ])('of type %s are kept and shown to whoever has a role', async (_, mediaType, make) => {
    const { fileId, width, height } = await upload(await make())
    expect([width, height]).toEqual([20, 10])
    const { bytes, mediaType: kept, etag } = await shown(fileId)
    expect(kept).toBe(mediaType)
    expect(etag).toMatch(/^"[0-9a-f]{64}"$/)
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 20, height: 10 })
  })

  it('are turned as the camera was held, and do not tell where that was', async () => {
    const taken = await photo()
    expect((await sharp(taken).metadata()).exif).toBeDefined()
    const { fileId, width, height } = await upload(taken)
    expect([width, height]).toEqual([20, 40])
    const { bytes } = await shown(fileId)
    const kept = await sharp(bytes).metadata()
    expect(kept).toMatchObject({ width: 20, height: 40 })
    expect(kept.exif).toBeUndefined()
    expect(kept.orientation).toBeUndefined()
    expect(Buffer.from(bytes).includes('Marte Kvale')).toBe(false)
  })

  it('are one file when they are the same', async () => {
    const bytes = await canvas(33, 33).png().toBuffer()
    const [one, other] = await Promise.all([upload(bytes), upload(bytes, table.viewers.owner)])
    expect(one.fileId).toBe(other.fileId)
  })

  it('are made no larger than can be seen', async () => {
    const { width, height } = await upload(await canvas(4000, 1000).png().toBuffer())
    expect([width, height]).toEqual([3000, 750])
  })

  it.each([
    ['SVG', strToU8('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ['HTML', strToU8('<!doctype html><script>alert(1)</script>')],
    ['GIF', strToU8('GIF89a\x01\x00\x01\x00')],
    [
      'HTML with the beginning of a PNG',
      Buffer.concat([Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'), strToU8('<script>alert(1)</script>')]),
    ],
    ['nothing', new Uint8Array()],
  ])('that are %s are refused', async (_, bytes) =>
    expect(await verdictOf(upload(bytes))).toBe('image.notAnImage'),
  )

  it('that are cut off are refused', async () => {
    const whole = await sharp(Buffer.from(Array.from({ length: 30_000 }, (_, at) => (at * 7919) % 251)), {
      raw: { width: 100, height: 100, channels: 3 },
    })
      .jpeg()
      .toBuffer()
    expect(await verdictOf(upload(whole.subarray(0, whole.length / 2)))).toBe('image.notAnImage')
  })

  it('that are too long, or unpack to too many pixels, are refused', async () => {
    expect(await verdictOf(upload(Buffer.concat([await png(), Buffer.alloc(10_000_000)])))).toBe(
      'image.tooLarge',
    )
    const bomb = await sharp({
      create: { width: 9000, height: 9000, channels: 3, background: '#fff' },
      limitInputPixels: false,
    })
      .png({ compressionLevel: 9 })
      .toBuffer()
    expect(bomb.length).toBeLessThan(2_000_000)
    expect(await verdictOf(upload(bomb))).toBe('image.tooLarge')
  })

  it('lose what was hidden behind them', async () => {
    const { fileId } = await upload(
      Buffer.concat([await canvas(21, 21).png().toBuffer(), strToU8('<script>alert(1)</script>')]),
    )
    expect(Buffer.from((await shown(fileId)).bytes).includes('<script>')).toBe(false)
  })

  it('are kept only for those who write, and shown only to those with a role in the municipality', async () => {
    const bytes = await png()
    expect(await verdictOf(upload(bytes, table.viewers.reader))).toBe('access.denied')
    expect(await verdictOf(upload(bytes, table.viewers.proposer))).toBe('access.denied')
    expect(await verdictOf(upload(bytes, table.viewers.member))).toBe('plan.notFound')
    expect(await verdictOf(upload(bytes, table.viewers.stranger))).toBe('plan.notFound')
    expect(await verdictOf(upload(bytes, null))).toBe('signIn.required')
    const { fileId } = await upload(bytes)
    expect(await verdictOf(shown(fileId, table.viewers.member))).toBe('file.notFound')
    expect(await verdictOf(shown(fileId, table.viewers.stranger))).toBe('file.notFound')
    expect(await verdictOf(shown(fileId, null))).toBe('signIn.required')
    expect(await verdictOf(shown('no-such-file'))).toBe('file.notFound')
  })

  it('are not the only files, and other files are not shown as pictures', async () => {
    const { importId } = await table.services.previewImport(table.viewers.editor, {
      target: { municipalityId: table.municipalityId },
      fileName: 'a.txt',
      bytes: strToU8('<!doctype html><p>Ikke et bilde.</p>'),
      options: { bulletsAsMeasures: false },
    })
    const row = await table.deps.db.job.findUniqueOrThrow({ where: { id: importId } })
    const { fileId } = row.input as { fileId: string }
    expect(await verdictOf(shown(fileId, table.viewers.editor))).toBe('file.notFound')
  })
})
