import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import sharp from 'sharp'
import { doc, p } from '~core/document/build'
import type { PlanDocument } from '~core/plan/document'
import { planPdf } from '~server/export/pdf/planPdf'
import type { Picture } from '~server/export/picture'
import { anyDocument } from '~tests/core/render/anyDocument'
import { planOf } from '~tests/core/render/rendered'
import { fullPlan, longPlan, wordsToSee } from './fullPlan'
import { factsOfPdf, judgePdf, textOfPdf, toBeRun } from './outside'

const day = new Date('2026-11-21T10:00:00Z')
const render = async (plan: PlanDocument) => planPdf(plan, [await map()], day, () => {})
const passes = ['PASS 2a', 'PASS ua1']

async function map(): Promise<Picture> {
  const background = { r: 200, g: 220, b: 200, alpha: 0.8 }
  const image = sharp({ create: { width: 1200, height: 700, channels: 4, background } })
  const bytes = new Uint8Array(await image.png().toBuffer())
  return { fileId: 'kart', bytes, mediaType: 'image/png', width: 1200, height: 700 }
}

describe.runIf(toBeRun.veraPdf)('veraPDF', () => {
  it('finds a draft with every kind of block to be PDF/A-2a and PDF/UA-1', async () => {
    expect(await judgePdf(await render(fullPlan), ['2a', 'ua1'])).toEqual(passes)
  })

  it('finds an adopted plan in nynorsk to be PDF/A-2a and PDF/UA-1', async () => {
    const plan: PlanDocument = { ...fullPlan, language: 'nn', phase: 'adopted' }
    expect(await judgePdf(await render(plan), ['2a', 'ua1'])).toEqual(passes)
  })

  it('finds a plan of a hundred pages to be PDF/A-2a and PDF/UA-1', async () => {
    const bytes = await render(longPlan(18))
    expect(await judgePdf(bytes, ['2a', 'ua1'])).toEqual(passes)
    expect(Number((await factsOfPdf(bytes)).Pages)).toBeGreaterThan(100)
  })

  it('finds whatever the schema allows to be PDF/A-2a and PDF/UA-1', async () => {
    const texts = fc.sample(anyDocument, { numRuns: 40, seed: 20261121 })
    const plan = { ...planOf(...texts), title: 'Alt mulig' }
    expect(await judgePdf(await render(plan), ['2a', 'ua1'])).toEqual(passes)
  })

  it('finds a plan without sections to be PDF/A-2a and PDF/UA-1', async () => {
    expect(await judgePdf(await render({ ...fullPlan, sections: [] }), ['2a', 'ua1'])).toEqual(passes)
  })
})

describe.runIf(toBeRun.poppler)('the PDF as others read it', () => {
  it('holds every word of the plan', async () => {
    const squeezed = (text: string) => text.replace(/[\s\u00ad\u2010]/g, '')
    const read = squeezed(await textOfPdf(await render(fullPlan)))
    for (const word of fullPlan.sections.flatMap(wordsToSee)) expect(read).toContain(squeezed(word))
  })

  it('says in its contents on which page each section begins', async () => {
    const pages = (await textOfPdf(await render(fullPlan))).split('\f')
    for (const { number, title } of fullPlan.sections) {
      const line = pages[1]?.split('\n').find((candidate) => candidate.includes(title))
      const page = Number(/(\d+)\s*$/.exec(line ?? '')?.[1])
      expect(pages[page - 1]).toMatch(new RegExp(`${number}\\s*${title}`))
    }
  })

  it('marks every page of a draft but the cover, which says so itself, and no page of an adopted plan', async () => {
    const drafts = (await textOfPdf(await render(fullPlan))).split('\f').slice(0, -1)
    expect(drafts.every((page) => page.includes('Utkast'))).toBe(true)
    expect(await textOfPdf(await render({ ...fullPlan, phase: 'adopted' }))).not.toContain('Utkast')
  })

  it('is titled, tagged and dated', async () => {
    const facts = await factsOfPdf(await render(fullPlan))
    expect(facts).toMatchObject({ Title: fullPlan.title, Author: 'Eikedal kommune', Tagged: 'yes' })
  })
})

it('gives the same bytes for the same plan and day', async () => {
  expect(Buffer.from(await render(fullPlan)).equals(Buffer.from(await render(fullPlan)))).toBe(true)
})

it('names the characters that no embedded font has', async () => {
  const [section] = fullPlan.sections
  const plan = { ...fullPlan, sections: [{ ...section!, text: doc(p('Velkommen 欢迎 😀')) }] }
  await expect(render(plan)).rejects.toMatchObject({
    code: 'export.missingGlyphs',
    facts: { glyphs: ['欢', '迎', '😀'] },
  })
})
