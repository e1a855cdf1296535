import { describe, expect, it } from 'vitest'
import { computedText } from '~core/casePaper/computed'
import { isComputed } from '~core/casePaper/parts'
import { paperSections } from '~core/casePaper/template'
import { SCHEMA_VERSION } from '~core/document/schema'
import { languages, type PlanDocument, type PlanLanguage } from '~core/plan/document'
import { planDocxFile } from '~server/export/docx/planDocxFile'
import { planPdf } from '~server/export/pdf/planPdf'
import { casePapers } from '~templates/casePaper'
import { facts, report } from '~tests/core/casePaper/facts'
import { convertInLibreOffice, judgePdf, textOfPdf, toBeRun } from './outside'

const day = new Date('2026-11-21T10:00:00Z')

/** A finished case paper with every part. */
function paper(language: PlanLanguage): PlanDocument {
  const known = facts({ language, report: report(language) })
  return {
    ...{
      kind: 'casePaper',
      schemaVersion: SCHEMA_VERSION,
      id: 'sak',
      title: 'Saksframlegg: Sammen i Eikedal',
    },
    ...{ municipality: 'Eikedal', language, phase: 'adopted' },
    sections: paperSections(casePapers[language], 'Sammen i Eikedal').map(({ part, title, text }, index) => ({
      ...{ id: `del-${index}`, number: '', level: 1, title, status: 'ready' },
      text: isComputed(part) ? computedText(part, known, `del-${index}`) : text,
    })),
  }
}
const pdf = (language: PlanLanguage) => planPdf(paper(language), [], day, () => {})
const docx = (language: PlanLanguage) => planDocxFile(paper(language), [], day, () => {})

describe.runIf(toBeRun.veraPdf)('veraPDF', () => {
  it.each(languages)('finds a case paper to be PDF/A-2a and PDF/UA-1, in %s', async (language) => {
    expect(await judgePdf(await pdf(language), ['2a', 'ua1'])).toEqual(['PASS 2a', 'PASS ua1'])
  })
})

describe.runIf(toBeRun.poppler)('the PDF', () => {
  it('has its title and its text on the first page, and no contents', async () => {
    const [first = ''] = (await textOfPdf(await pdf('nb'))).split('\f')
    expect(first).toContain('Saksframlegg: Sammen i Eikedal')
    expect(first).toContain('Forslag til vedtak')
    expect(first).not.toContain('Innhold')
    expect(first).not.toContain('Utkast')
  })
})

describe.runIf(toBeRun.libreOffice)('the Word file in LibreOffice', () => {
  it('has a title, headings by their level, a numbered resolution, and tables with head rows', async () => {
    const html = new TextDecoder().decode(await convertInLibreOffice(await docx('nb'), 'docx', 'html'))
    const said = (tag: string) =>
      [...html.matchAll(new RegExp(`<${tag}[^>]*>(.*?)</${tag}>`, 'gs'))].map(([, words = '']) =>
        words
          .replace(/<[^>]*>/g, '')
          .replace(/\s+/g, ' ')
          .trim(),
      )
    expect(said('h1')).toEqual(expect.arrayContaining(casePapers.nb.map(({ title }) => title)))
    expect(said('h2')).toEqual(expect.arrayContaining(['Prosessen', 'Hva merknadene førte til']))
    expect(said('h3')).toEqual(expect.arrayContaining(['Merknad 1, Eikedal skolekorps']))
    const [resolution = ''] = said('ol')
    expect(resolution).toContain('Kommunestyret vedtar Sammen i Eikedal.')
    expect(html).toMatch(/<thead>/)
  })

  it('keeps Word’s own styles through being saved again', async () => {
    const saved = await convertInLibreOffice(await docx('nb'), 'docx', 'fodt')
    const xml = new TextDecoder().decode(saved)
    for (const style of ['Title', 'Heading_20_1', 'Heading_20_2', 'Heading_20_3', 'List_20_Number'])
      expect(xml).toContain(style)
    expect(xml).toContain('<table:table-header-rows>')
  })
})
