import { strToU8 } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { blocksOf, wordsOf } from '~core/document/visit'
import { sweepExports } from '~server/export/sweepExports'
import { sweepImports } from '~server/import/heldImport'
import { bindServices } from '~server/services'
import { layTable, verdictOf, type Table } from '~tests/server/plans/table'
import { providers } from '~tests/setup/databases'
import { wordFile } from './wordFile'

const options = { bulletsAsMeasures: true }
const strategy = strToU8(
  [
    'Plan for bygda',
    '',
    'Mål',
    '',
    'Alle skal med.',
    '',
    'Strategi/tiltak',
    '• Åpne skolene. Hver kveld.',
    '• Kjøpe henger.',
    '',
    'Midler',
    '',
    'Vi har litt penger.',
  ].join('\n'),
)

describe.each(providers)('import, on %s', (provider) => {
  let table: Table
  beforeAll(async () => {
    table = await layTable(provider)
  })
  afterAll(() => table.close())

  const preview = (bytes: Uint8Array = strategy, viewer = table.viewers.member) =>
    table.services.previewImport(viewer, {
      target: { municipalityId: table.municipalityId },
      fileName: 'plan.txt',
      bytes,
      options,
    })
  const make = (importId: string, viewer = table.viewers.member, municipalityId = table.municipalityId) =>
    table.services.importAsPlan(viewer, {
      importId,
      municipalityId,
      title: 'Ny plan',
      language: 'nb',
      options,
    })
  const count = () =>
    Promise.all([table.deps.db.plan.count(), table.deps.db.job.count(), table.deps.db.storedFile.count()])

  it('shows what was understood before anything is made', async () => {
    const plans = await table.deps.db.plan.count()
    const shown = await preview()
    expect(shown.title).toBe('Plan for bygda')
    expect(shown.sections.map(({ title, words }) => [title, words])).toEqual([
      ['Mål', 10],
      ['Midler', 4],
    ])
    expect(shown.counts.measures).toBe(2)
    expect(shown.measurePoints).toBe(2)
    expect(shown.remarks.map((remark) => remark.code)).toEqual(['headingsGuessed', 'measureLists'])
    expect(await table.deps.db.plan.count()).toBe(plans)
  })

  it('shows it again, after a restart too, and under other options', async () => {
    const { importId } = await preview()
    const restarted = bindServices(table.deps)
    const again = await restarted.importPreview(table.viewers.member, {
      importId,
      options: { bulletsAsMeasures: false },
    })
    expect(again).toMatchObject({ importId, fileName: 'plan.txt', sectionId: null, measurePoints: 2 })
    expect(again.counts).toMatchObject({ measures: 0, listItems: 2 })
  })

  it('makes a plan with its maker as owner, once', async () => {
    const { importId } = await preview()
    const { planId } = await make(importId)
    const plan = await table.services.planDocument(table.viewers.member, { planId })
    expect(plan.title).toBe('Ny plan')
    expect(plan.sections.map(({ number, title }) => [number, title])).toEqual([
      ['1', 'Mål'],
      ['2', 'Midler'],
    ])
    const goals = plan.sections[0]
    expect(goals?.text.content?.map((block) => block.type)).toEqual([
      'paragraph',
      'heading',
      'measure',
      'measure',
    ])
    const ids = [...blocksOf(goals?.text ?? { type: 'doc' })].map((block) => block.attrs.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.every(Boolean)).toBe(true)
    expect(await verdictOf(make(importId))).toBe('job.notFound')
  })

  it('takes pictures, tables, footnotes and links of a Word file along', async () => {
    const shown = await preview(await wordFile())
    expect(shown.counts).toMatchObject({ images: 1, tables: 1, footnotes: 1, links: 1, listItems: 4 })
    const { planId } = await make(shown.importId)
    const { sections } = await table.services.planDocument(table.viewers.member, { planId })
    const figure = sections[1]?.text.content?.find((block) => block.type === 'figure')
    expect(figure?.attrs).toMatchObject({ alt: 'Et rødt felt', width: 12, height: 8 })
    const { mediaType, bytes } = await table.services.image(table.viewers.member, {
      fileId: figure?.type === 'figure' ? (figure.attrs.fileId ?? '') : '',
    })
    expect(mediaType).toBe('image/png')
    expect(bytes.length).toBeGreaterThan(50)
  })

  it('names pictures that cannot be taken along, and keeps their captions', async () => {
    const page = strToU8(
      '<!doctype html><p>Først en setning.</p><figure><img src="https://elsewhere.example/a.png" alt="Et hus"><figcaption>Huset vårt.</figcaption></figure><img src="data:image/svg+xml;base64,PHN2Zz4=" alt="En tegning">',
    )
    const shown = await preview(page)
    expect(shown.counts.images).toBe(0)
    expect(shown.remarks.find((remark) => remark.code === 'picturesLeftOut')?.quotes).toEqual([
      'Et hus',
      'En tegning',
    ])
    const { planId } = await make(shown.importId)
    const { sections } = await table.services.planDocument(table.viewers.member, { planId })
    expect(sections[0]?.text.content?.map((block) => wordsOf(block))).toEqual([
      'Først en setning.',
      'Huset vårt.',
    ])
  })

  it('makes nothing and keeps nothing of a file that is refused', async () => {
    const before = await count()
    expect(await verdictOf(preview(strToU8('%PDF-1.7')))).toBe('import.wrongType')
    expect(await verdictOf(preview(new Uint8Array(30_000_000).fill(65)))).toBe('import.tooLarge')
    expect(await verdictOf(preview((await wordFile()).slice(0, 900)))).toBe('import.broken')
    expect(await count()).toEqual(before)
  })

  describe('into a section', () => {
    const into = (importId: string, sectionId: string, viewer = table.viewers.editor) =>
      table.services.importIntoSection(viewer, { importId, sectionId, options })

    it('puts the text after what stands there, with its chapters as headings', async () => {
      const plan = await table.lay('Innhold')
      const sectionId = plan.id('Innhold')
      const shown = await table.services.previewImport(table.viewers.editor, {
        target: { sectionId },
        fileName: 'plan.txt',
        bytes: strategy,
        options,
      })
      expect(shown.sectionId).toBe(sectionId)
      await into(shown.importId, sectionId)
      const text = await table.deps.texts.read(sectionId)
      const heads = (text.content ?? []).flatMap((block) =>
        block.type === 'heading' ? [`${block.attrs.level} ${wordsOf(block)}`] : [],
      )
      expect(heads).toEqual(['2 Innhold', '2 Plan for bygda', '3 Mål', '4 Strategi/tiltak', '3 Midler'])
      expect(text.content?.[1] && wordsOf(text.content[1])).toBe('Teksten om Innhold.')
    })

    it('is not for readers and proposers, and not for a locked section', async () => {
      const plan = await table.lay('Låst')
      const sectionId = plan.id('Låst')
      const { importId } = await preview(strategy, table.viewers.editor)
      expect(await verdictOf(into(importId, sectionId, table.viewers.reader))).toBe('access.denied')
      expect(await verdictOf(into(importId, sectionId, table.viewers.proposer))).toBe('access.denied')
      expect(await verdictOf(into(importId, sectionId, table.viewers.stranger))).toBe('section.notFound')
      await table.services.setSectionStatus(table.viewers.owner, { sectionId, status: 'locked' })
      expect(await verdictOf(into(importId, sectionId))).toBe('section.locked')
    })
  })

  describe('a preview', () => {
    it('is for whoever sent the file, and nobody else', async () => {
      const { importId } = await preview()
      for (const viewer of [table.viewers.owner, table.viewers.editor]) {
        expect(await verdictOf(table.services.importPreview(viewer, { importId, options }))).toBe(
          'job.notFound',
        )
        expect(await verdictOf(make(importId, viewer))).toBe('job.notFound')
      }
      expect(await verdictOf(table.services.importPreview(null, { importId, options }))).toBe(
        'signIn.required',
      )
    })

    it('does not cross from one municipality to another', async () => {
      const { importId } = await preview()
      expect(await verdictOf(make(importId, table.viewers.member, table.elsewhereId))).toBe(
        'municipality.notFound',
      )
      expect(await verdictOf(preview(strategy, table.viewers.stranger))).toBe('municipality.notFound')
    })

    it('is gone after a day, with its file', async () => {
      const now = table.deps.now()
      const bytes = strToU8(`En setning for seg selv ${table.deps.newId()}.`)
      const { importId } = await preview(bytes)
      table.deps.setNow(new Date(now.getTime() + 25 * 60 * 60 * 1000))
      expect(await verdictOf(table.services.importPreview(table.viewers.member, { importId, options }))).toBe(
        'job.notFound',
      )
      await sweepImports.run(table.deps)
      await sweepExports.run(table.deps)
      expect(await table.deps.db.job.count({ where: { id: importId } })).toBe(0)
      expect(await table.deps.db.storedFile.count({ where: { byteLength: bytes.length } })).toBe(0)
      table.deps.setNow(now)
    })
  })
})
