/** The print of an adopted plan, and documents that printers dread. */
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { doc, li, measure, note, p, table, td, th, tr, ul } from '~core/document/build'
import type { DocumentJson, ListItemJson } from '~core/document/json'
import { languages, type PlanDocument } from '~core/plan/document'
import type { Adoption, Edition } from '~core/render/layout/edition'
import { planPdf } from '~server/export/pdf/planPdf'
import { printedPlaces } from '~server/export/pdf/printedPlaces'
import type { Picture } from '~server/export/picture'
import { fullPlan } from './fullPlan'
import { factsOfPdf, judgePdf, textOfPdf, toBeRun } from './outside'

const day = new Date('2027-02-12T10:00:00Z')
const passes = ['PASS 2a', 'PASS ua1']
const sha256 = '0123456789abcdef'.repeat(4)
const adoption: Adoption = {
  ...{ committee: 'Kommunestyret', caseNumber: '12/27', resolvedOn: '2027-02-11', sha256 },
  points: ['Kommunestyret vedtar meldingen.', 'Meldingen evalueres i 2030.'],
  votes: [
    {
      ...{
        amendment: 1,
        parties: ['SV'],
        unanimous: false,
        outcome: 'rejected',
        votesFor: 4,
        votesAgainst: 17,
      },
      ballots: [
        { party: 'SV', for: 4, against: 0 },
        { party: 'Ap', for: 0, against: 17 },
      ],
    },
  ],
}
const edition: Edition = { adoption, look: { colour: '#7a1f3d', fontPair: 'sourceSerif', armsId: 'arms' } }

async function picture(fileId: string): Promise<Picture> {
  const background = { r: 122, g: 31, b: 61 }
  const image = sharp({ create: { width: 300, height: 360, channels: 3, background } })
  const bytes = new Uint8Array(await image.png().toBuffer())
  return { fileId, bytes, mediaType: 'image/png', width: 300, height: 360 }
}
const render = async (plan: PlanDocument, more: Edition = edition) =>
  planPdf(plan, [await picture('arms'), await picture('kart')], day, () => {}, more)

const withText = (text: DocumentJson): PlanDocument => ({
  ...fullPlan,
  sections: [{ ...fullPlan.sections[1]!, text }],
})
const nested = (depth: number): ListItemJson =>
  depth === 0 ? li('innerst') : li(`ledd ${depth}`, ul(nested(depth - 1), 'ved siden av'))

const dreaded: readonly (readonly [string, DocumentJson])[] = [
  ['lists nested five deep', doc(ul(nested(5)), table(tr(td(ul(nested(4))))))],
  [
    'words wider than the column',
    doc(
      p(`${'Frivillighetssentralkoordineringsutvalg'.repeat(4)} og ${'x'.repeat(400)}`),
      table(tr(...Array.from({ length: 9 }, () => th('Samarbeidsarenaenes'.repeat(3))))),
    ),
  ],
  [
    'a table of two hundred rows',
    doc(
      table(
        tr(th('Lag'), th('Medlemmer'), th('Merknad')),
        ...Array.from({ length: 200 }, (_, row) => tr(td(`Lag ${row}`), td(String(row)), td('Uendret'))),
      ),
    ),
  ],
  [
    'three hundred footnotes',
    doc(
      ...Array.from({ length: 100 }, (_, row) =>
        p(
          `Avsnitt ${row}`,
          note('Kilde en.'),
          ' med',
          note('Kilde to, som er lengre.'),
          ' mer',
          note('Tre.'),
        ),
      ),
    ),
  ],
  [
    'names in Cyrillic letters',
    doc(p('Наталія Шевченко og Дмитрий Ёлкин'), measure('Языковое кафе', { responsible: 'Ольга' })),
  ],
  ['nothing at all', doc()],
]

describe.runIf(toBeRun.veraPdf)('veraPDF', () => {
  it.each(languages)(
    'finds an adopted plan with arms and votes to be PDF/A-2a and PDF/UA-1, in %s',
    async (language) => {
      expect(await judgePdf(await render({ ...fullPlan, language }), ['2a', 'ua1'])).toEqual(passes)
    },
  )

  it.each(dreaded)('finds %s to be PDF/A-2a and PDF/UA-1', async (_, text) => {
    const bytes = await render(withText(text), { ...edition, lineNumbers: true })
    expect(await judgePdf(bytes, ['2a', 'ua1'])).toEqual(passes)
  })

  it('finds the other pair of fonts to be PDF/A-2a and PDF/UA-1', async () => {
    const look = { colour: '#333333', fontPair: 'inter', armsId: null } as const
    expect(await judgePdf(await render(fullPlan, { look }), ['2a', 'ua1'])).toEqual(passes)
  })
})

describe.runIf(toBeRun.poppler)('the adopted PDF as others read it', () => {
  it('has the day, the case and the checksum at the foot of every page but the cover', async () => {
    const pages = (await textOfPdf(await render(fullPlan))).split('\f').slice(1, -1)
    for (const page of pages) {
      expect(page).toContain('Vedtatt 11. februar 2027 · Kommunestyret · Sak 12/27')
      expect(page).toContain(sha256)
    }
  })

  it('repeats the head of a long table on every page that it reaches', async () => {
    const long = dreaded.find(([name]) => name.includes('two hundred'))?.[1] ?? doc()
    const pages = (await textOfPdf(await render(withText(long)))).split('\f')
    const rows = pages.filter((page) => /Lag \d+/.test(page))
    expect(rows.length).toBeGreaterThan(4)
    for (const page of rows) expect(page).toMatch(/Lag\s+Medlemmer\s+Merknad/)
  })

  it('has every letter of a Cyrillic name', async () => {
    const text = dreaded.find(([name]) => name.includes('Cyrillic'))?.[1] ?? doc()
    expect(await textOfPdf(await render(withText(text)))).toContain('Наталія Шевченко og Дмитрий Ёлкин')
  })

  it('has each block on the page and the line that printedPlaces tells', async () => {
    const plan = withText(
      doc(
        { ...p('Langt ord. '.repeat(400)), attrs: { id: 'a' } },
        { ...p('Her står det.'), attrs: { id: 'b' } },
      ),
    )
    const numbered: Edition = { lineNumbers: true }
    const at = printedPlaces(plan, [], day, numbered).get('b')
    const page = (await textOfPdf(await render(plan, numbered))).split('\f')[(at?.page ?? 0) - 1] ?? ''
    const lines = page
      .split('\n')
      .filter((line) => line.trim() !== '')
      .slice(1)
    expect(lines[(at?.line ?? 0) - 1]).toContain('Her står det.')
  })

  it('keeps its sheet standing but for the table of measures', async () => {
    const facts = await factsOfPdf(await render(fullPlan))
    expect(facts['Page size']).toContain('A4')
  })
})

it('gives the same bytes for the same text, resolution and look', async () => {
  expect(Buffer.from(await render(fullPlan)).equals(Buffer.from(await render(fullPlan)))).toBe(true)
})

it('names the words that no font here can set, such as those in Arabic letters', async () => {
  await expect(render(withText(doc(p('Navnet er مريم, sa hun.'))))).rejects.toMatchObject({
    code: 'export.missingGlyphs',
    facts: { words: ['مريم,'] },
  })
})
