import { describe, expect, it } from 'vitest'
import { corrected, finished, recordFrom } from '~core/council/record'
import { recordDocument } from '~core/council/recordDocument'
import { languages, type PlanLanguage } from '~core/plan/document'
import { planDocxFile } from '~server/export/docx/planDocxFile'
import { planPdf } from '~server/export/pdf/planPdf'
import { facts } from '~tests/core/council/recordFacts'
import { convertInLibreOffice, judgePdf, textOfPdf, toBeRun } from './outside'

const day = new Date('2027-03-05T10:00:00Z')
const hand = { by: 'Marte Kvale', at: day }

/** A finished record with every part. */
function record(language: PlanLanguage) {
  const place = { place: 'Formannskapssalen', impartiality: 'Ingen var inhabile.' }
  return recordDocument(finished(corrected(recordFrom({ ...facts, language }), place, hand), hand), 'plan')
}
const pdf = (language: PlanLanguage) => planPdf(record(language), [], day, () => {})

describe.runIf(toBeRun.veraPdf)('veraPDF', () => {
  it.each(languages)('finds a record to be PDF/A-2a and PDF/UA-1, in %s', async (language) => {
    expect(await judgePdf(await pdf(language), ['2a', 'ua1'])).toEqual(['PASS 2a', 'PASS ua1'])
  })
})

describe.runIf(toBeRun.poppler)('the PDF', () => {
  it('begins with its title and the meeting, without contents and without numbered lines', async () => {
    const [first = ''] = (await textOfPdf(await pdf('nb'))).split('\f')
    expect(first).toContain('Saksutskrift fra Formannskapet: Sammen i Eikedal')
    expect(first).toContain('Møtested: Formannskapssalen')
    expect(first).not.toMatch(/Innhold|Utkast/)
  })
})

describe.runIf(toBeRun.libreOffice)('the Word file in LibreOffice', () => {
  it('has headings by their level, tables with head rows, and numbered points', async () => {
    const docx = await planDocxFile(record('nb'), [], day, () => {})
    const html = new TextDecoder().decode(await convertInLibreOffice(docx, 'docx', 'html'))
    const said = (tag: string) =>
      [...html.matchAll(new RegExp(`<${tag}[^>]*>(.*?)</${tag}>`, 'gs'))].map(([, words = '']) =>
        words
          .replace(/<[^>]*>/g, '')
          .replace(/\s+/g, ' ')
          .trim(),
      )
    expect(said('h1')).toEqual(
      expect.arrayContaining([
        ...['Møtet', 'Saksgang', 'Oppmøte', 'Habilitet', 'Behandling', 'Votering', 'Innstilling'],
      ]),
    )
    expect(said('h2')).toEqual(
      expect.arrayContaining(['Faste medlemmer som møtte', 'Endringsforslag 2', 'Innstillingen']),
    )
    expect(html.match(/<thead>/g)).toHaveLength(2)
    expect(said('ol').at(-1)).toContain('Planen rulleres i 2030.')
  })
})
