import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { a, b, doc, figure, note, ol, p, table, td, th, tr, ul, li } from '~core/document/build'
import { readFile } from '~server/import/readFile'
import { wordFile } from './wordFile'

const options = { bulletsAsMeasures: false }
const read = (content: string | Uint8Array, fileName = 'fil.bin') =>
  readFile({ bytes: typeof content === 'string' ? strToU8(content) : content, fileName, options })
const fixture = (path: string) => readFileSync(join(import.meta.dirname, path))

describe('a Word document', () => {
  it('keeps headings, lists, tables, links, footnotes and pictures', async () => {
    const { intake, pictures } = await read(await wordFile())
    expect(intake.title).toBe('Melding om frivillighet')
    expect(intake.sections.map((section) => section.title)).toEqual(['Bakgrunn', 'Tall'])
    expect(intake.sections[0]?.text).toEqual(
      doc(
        p(
          'Vi har ',
          b('mange'),
          ' lag',
          note('Kartleggingen ble gjort i 2026.'),
          ', se ',
          a('https://eikedal.example/lag', 'oversikten'),
          '.',
        ),
        ul(li('Ute', ol('Skog', 'Sjø')), 'Inne'),
      ),
    )
    expect(intake.sections[1]?.text).toEqual(
      doc(
        table(tr(th('Lag'), th('Timer')), tr(td('Kor'), td('120'))),
        figure({ fileId: 'picture:0', alt: 'Et rødt felt' }),
        p('Slutt.'),
      ),
    )
    expect([...pictures.keys()]).toEqual(['picture:0'])
    expect(intake.remarks).toEqual([
      { code: 'pageHeadsLeftOut', count: 1, quotes: ['Eikedal kommune, utkast til møtet'] },
    ])
  })

  it('saved by LibreOffice from a text file gives the same plan as the text', async () => {
    const text = fixture('../../core/intake/strategi.txt')
    const fromText = await read(text, 'strategi.txt')
    const fromWord = await read(fixture('strategi.docx'), 'strategi.docx')
    expect(fromWord.intake.sections).toEqual(fromText.intake.sections)
    expect(fromWord.intake.remarks).toEqual(fromText.intake.remarks)
    expect(fromWord.intake.title).toBe(fromText.intake.title)
  })
})

describe('what a file is', () => {
  it('is told by its content, not its name', async () => {
    const html = await read('<!doctype html><title>Side</title><h1>Plan</h1><p>Tekst.</p>', 'plan.txt')
    expect(html.intake.title).toBe('Plan')
    const markdown = await read('# Plan\n\n## Mål\n\nAlle **skal** med.\n\n## Midler\n\nFå.', 'plan.html')
    expect(markdown.intake.sections.map((section) => section.title)).toEqual(['Mål', 'Midler'])
    expect(markdown.intake.sections[0]?.text).toEqual(doc(p('Alle ', b('skal'), ' med.')))
  })

  it('leaves a file without any title of its own to the file’s name', async () => {
    expect((await read('Bare en setning.', 'C:\\mappe\\Plan_for_2026 (2).txt')).intake.title).toBe(
      'Plan for 2026',
    )
  })
})

describe('Markdown', () => {
  it('keeps footnotes, tables, nested lists, links and a front matter', async () => {
    const { intake } = await read(
      [
        '---',
        'title: "Plan for bygda"',
        'author: Kari',
        '---',
        'Vi vet lite[^1], se [lista](https://eikedal.example).',
        '',
        '- Ute',
        '  1. Skog',
        '- Inne',
        '',
        '| Lag | Timer |',
        '|-----|-------|',
        '| Kor | 120   |',
        '',
        '[^1]: Kartlagt i 2026.',
      ].join('\n'),
    )
    expect(intake.title).toBe('Plan for bygda')
    expect(intake.sections[0]?.text).toEqual(
      doc(
        p('Vi vet lite', note('Kartlagt i 2026.'), ', se ', a('https://eikedal.example', 'lista'), '.'),
        ul(li('Ute', ol('Skog')), 'Inne'),
        table(tr(th('Lag'), th('Timer')), tr(td('Kor'), td('120'))),
      ),
    )
    expect(intake.remarks).toEqual([{ code: 'pageFrameLeftOut', count: 1, quotes: ['author: Kari'] }])
  })
})

describe('text', () => {
  it.each([
    ['UTF-8 with a mark', Buffer.from('\uFEFFÆrlig språk.')],
    ['UTF-16', Buffer.from('\uFEFFÆrlig språk.', 'utf16le')],
    ['the old Windows alphabet', Buffer.from('Ærlig språk.', 'latin1')],
  ])('is read in %s', async (_, bytes) => {
    expect((await read(bytes)).intake.sections[0]?.text).toEqual(doc(p('Ærlig språk.')))
  })

  it('is read with the line ends of every system', async () => {
    for (const end of ['\n', '\r\n', '\r']) {
      expect((await read(`Ett.${end}${end}To.`)).intake.sections[0]?.text).toEqual(doc(p('Ett.'), p('To.')))
    }
  })
})

describe('an OpenDocument text', () => {
  const odt = (body: string, styles = '') =>
    zipSync({
      mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
      'content.xml': strToU8(
        `<?xml version="1.0"?><office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
      ),
    })

  it('keeps headings, lists, tables, links, footnotes and bold', async () => {
    const styles =
      '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>' +
      '<text:list-style style:name="L1"><text:list-level-style-bullet text:level="1"/><text:list-level-style-number text:level="2" style:num-format="1"/></text:list-style>'
    const item = (words: string, more = '') =>
      `<text:list-item><text:p>${words}</text:p>${more}</text:list-item>`
    const body =
      '<text:sequence-decls/>' +
      '<text:h text:outline-level="1">Bakgrunn</text:h>' +
      '<text:p>Vi har <text:span text:style-name="T1">mange</text:span> lag<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Kartlagt.</text:p></text:note-body></text:note>, se <text:a xlink:href="https://eikedal.example">lista</text:a>.</text:p>' +
      `<text:list text:style-name="L1">${item('Ute', `<text:list>${item('Skog')}</text:list>`)}${item('Inne')}</text:list>` +
      '<text:h text:outline-level="1">Tall</text:h>' +
      '<table:table><table:table-column/><table:table-header-rows><table:table-row><table:table-cell><text:p>Lag</text:p></table:table-cell></table:table-row></table:table-header-rows><table:table-row><table:table-cell><text:p>Kor &amp; band</text:p></table:table-cell></table:table-row></table:table>'
    const { intake } = await read(odt(body, styles))
    expect(intake.sections.map((section) => section.title)).toEqual(['Bakgrunn', 'Tall'])
    expect(intake.sections[0]?.text).toEqual(
      doc(
        p(
          'Vi har ',
          b('mange'),
          ' lag',
          note('Kartlagt.'),
          ', se ',
          a('https://eikedal.example', 'lista'),
          '.',
        ),
        ul(li('Ute', ol('Skog')), 'Inne'),
      ),
    )
    expect(intake.sections[1]?.text).toEqual(doc(table(tr(th('Lag')), tr(td('Kor & band')))))
  })
})
