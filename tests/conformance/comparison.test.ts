import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { doc, named, p, table, td, tr } from '~core/document/build'
import type { TableRowJson } from '~core/document/json'
import { comparePlans } from '~core/diff/comparePlans'
import { comparisonDocument } from '~core/snapshot/comparisonDocument'
import { comparisonDocxFile } from '~server/export/docx/comparisonDocxFile'
import { planPdf } from '~server/export/pdf/planPdf'
import type { PlanDocument } from '~core/plan/document'
import { fullPlan } from './fullPlan'
import { convertInLibreOffice, judgePdf, textOfPdf, toBeRun } from './outside'

const day = new Date('2026-11-21T10:00:00Z')
const names = ['«Høringsutkast»', '21. november 2026'] as const

/** The full plan after a month: words replaced everywhere, the first section gone, another one new. */
const later: PlanDocument = {
  ...fullPlan,
  sections: [
    ...fullPlan.sections.slice(1).map((section) => ({
      ...section,
      text: JSON.parse(
        JSON.stringify(section.text)
          .replaceAll(/kommunen/gi, 'bygda')
          .replaceAll('"responsible":"', '"responsible":"Ny '),
      ) as typeof section.text,
    })),
    {
      id: 'nytt',
      number: '99',
      level: 1,
      title: 'Nytt kapittel',
      status: 'draft',
      text: {
        type: 'doc',
        content: [
          { type: 'paragraph', attrs: { id: 'ny' }, content: [{ type: 'text', text: 'Nye møteplasser.' }] },
        ],
      },
    },
  ],
}
const differences = comparePlans(fullPlan, later)
const word = () => comparisonDocxFile(differences, later, names, day)

describe('the comparison in Word', () => {
  it('has every change as a tracked one, by whom and when', async () => {
    const xml = strFromU8(unzipSync(await word())['word/document.xml'] ?? new Uint8Array())
    expect(xml).toMatch(/<w:ins [^>]*w:author="[^"]+"[^>]*>(?:(?!<\/w:ins>).)*Nye møteplasser/)
    expect(xml).toMatch(/<w:del [^>]*w:author/)
    const ids = [...xml.matchAll(/<w:(?:ins|del) [^>]*w:id="(\d+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('a row of a table in Word', () => {
  const [head, sport, music] = ['Lag', 'Eikedal IL', 'Skolekorpset'].map((words) =>
    tr(named(words, td(named(`${words}-ord`, p(words))))),
  )
  const planWith = (...rows: (TableRowJson | undefined)[]): PlanDocument => ({
    ...later,
    sections: later.sections.slice(-1).map((section) => ({
      ...section,
      text: doc(named('tabell', table(...rows.filter((row) => row !== undefined)))),
    })),
  })
  const whole = planWith(head, sport, music)
  const short = planWith(head, music)

  it.each([
    ['went', whole, short, 'del'],
    ['came', short, whole, 'ins'],
  ])('that %s is a change of the row, and not of its words alone', async (_, before, after, mark) => {
    const bytes = await comparisonDocxFile(comparePlans(before, after), after, names, day)
    const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
    const revised = new RegExp(`<w:tr><w:trPr><w:${mark} [^>]*w:author="[^"]+"[^>]*/></w:trPr>`, 'g')
    expect(xml.match(revised)).toHaveLength(1)
    expect(xml.match(/<w:tr>/g)).toHaveLength(3)
    expect(xml.match(/<w:trPr>/g)).toHaveLength(1)
  })
})

describe.runIf(toBeRun.libreOffice && toBeRun.poppler)('the comparison in LibreOffice', () => {
  it('opens', async () => {
    const shown = await textOfPdf(await convertInLibreOffice(await word(), 'docx', 'pdf'))
    expect(shown.replace(/\s+/g, ' ')).toContain('Nye møteplasser')
  })
})

describe.runIf(toBeRun.veraPdf)('the comparison as PDF', () => {
  it('is PDF/A-2a and PDF/UA-1, and tells changes in words', async () => {
    const plan = comparisonDocument(differences, later, names)
    const bytes = await planPdf(plan, [], day, () => undefined)
    expect(await judgePdf(bytes, ['2a', 'ua1'])).toEqual(['PASS 2a', 'PASS ua1'])
    expect((await textOfPdf(bytes)).replace(/\s+/g, ' ')).toMatch(/\[satt inn: /)
  })
})
