import { zipSync } from 'fflate'
import { Document, Packer, Paragraph } from 'docx'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { examineFile } from '~server/statements/examineFile'
import { providers } from '~tests/setup/databases'
import { verdictOf } from '../plans/table'
import { openHall, type Hall, type Opened } from './answering'

const text = (words: string) => new TextEncoder().encode(words)
const pdf = text('%PDF-1.7\n%âãÏÓ')
const executable = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)])
const types = (main: string) => ({
  '[Content_Types].xml': text(`<Types><Override ContentType="${main}wordprocessingml"/></Types>`),
})

describe.each(providers)('files from outside, on %s', (provider) => {
  let hall: Hall
  let open: Opened
  beforeAll(async () => {
    hall = await openHall(provider)
    open = await hall.open()
  })
  afterAll(() => hall.close())

  const attach = async (fileName: string, bytes: Uint8Array) =>
    verdictOf(
      hall.table.services.attachFile(null, {
        ...{ name: open.name, link: await open.link(), fileName, bytes, address: '' },
      }),
    )

  it('takes a file for what it is, whatever it is called', async () => {
    const word = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('Hei')] }] }))
    expect((await examineFile('brev.exe', pdf)).name).toBe('brev.pdf')
    expect(await examineFile('C:\\brev.pdf', word)).toMatchObject({ name: 'brev.docx' })
    expect((await examineFile('../../etc/passwd', pdf)).name).toBe('passwd.pdf')
    expect((await examineFile('\u202efdp.\u0000', pdf)).name).toBe('fdp.pdf')
  })

  it('leaves out where a picture was taken', async () => {
    const taken = await sharp({ create: { width: 4, height: 4, channels: 3, background: '#1d5748' } })
      .withExif({ IFD3: { GPSLatitude: '59/1 55/1 0/1' } })
      .jpeg()
      .toBuffer()
    expect((await sharp(taken).metadata()).exif).toBeDefined()
    const { bytes } = await examineFile('bilde.jpg', taken)
    expect((await sharp(bytes).metadata()).exif).toBeUndefined()
  })

  it.each([
    ['a PDF that is an executable', 'svar.pdf', executable],
    ['a page with a script', 'svar.pdf', text('<html><script>alert(1)</script>')],
    ['a drawing with a script', 'svar.png', text('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
    ['a bare archive', 'svar.docx', zipSync({ 'run.exe': executable })],
    ['a document with programs', 'svar.docx', zipSync({ ...types('vnd.'), 'word/vbaProject.bin': pdf })],
    [
      'a zip bomb',
      'svar.docx',
      zipSync({ ...types('vnd.'), 'word/document.xml': new Uint8Array(60_000_000) }),
    ],
    ['nothing', 'svar.pdf', new Uint8Array()],
  ])('refuses %s', async (_what, fileName, bytes) => {
    expect(await attach(fileName, bytes)).toBe('statement.fileRefused')
  })

  it('refuses 25 MB, an eleventh file, and a file through a forged link', async () => {
    expect(await attach('svar.pdf', Buffer.concat([pdf, Buffer.alloc(25_000_000)]))).toBe(
      'statement.fileTooLarge',
    )
    const { services } = hall.table
    const own = { name: open.name, link: await open.link(), address: '', fileName: 'svar.pdf' }
    for (let count = 0; count < 10; count += 1)
      await services.attachFile(null, { ...own, bytes: text(`%PDF-1.7 ${count}`) })
    // The same once more is no other.
    await services.attachFile(null, { ...own, bytes: text('%PDF-1.7 3') })
    const eleventh = services.attachFile(null, { ...own, bytes: text('%PDF-1.7 ten') })
    expect(await verdictOf(eleventh)).toBe('statement.tooMany')
    const forged = services.attachFile(null, { ...own, link: `${own.link.slice(0, -2)}xx`, bytes: pdf })
    expect(await verdictOf(forged)).toBe('statement.notFound')
  })

  it('lets one address begin a hundred drafts an hour, and no more', async () => {
    const here = await hall.open()
    const { deps } = hall.table
    const drafts = { key: { startsWith: 'draft-address' } }
    await deps.db.rateCount.deleteMany({ where: drafts })
    const link = await here.link()
    await here.comment(link, 'Den første')
    await deps.db.rateCount.updateMany({ where: drafts, data: { count: 99 } })
    await here.comment(await here.link(), 'Den hundrede')
    expect(await verdictOf(here.comment(await here.link(), 'Søppel'))).toBe('rate.limited')
    // Whoever has begun may go on.
    await here.comment(link, 'Mer')
  })
})
