import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentOfLines, heading, numbered, point, quoted, row } from '~core/council/recordLines'
import { doc, h, ol, p, quote, table, td, th, tr, ul } from '~core/document/build'
import { documentSchema } from '~core/document/schema'
import { textOf } from '~core/render/text'

describe('the plain lines of a record', () => {
  it('are headings, lists, quotations, tables and paragraphs', () => {
    const written = ['# Møtet', 'Kl. 18', '- a', '- b', '1. én', '2. to', '> sa', '| P | F |', '| Ap | 2 |']
    expect(documentOfLines(written.join('\n'))).toEqual(
      doc(
        h(2, 'Møtet'),
        p('Kl. 18'),
        ul('a', 'b'),
        ol('én', 'to'),
        quote('sa'),
        table(tr(th(p('P')), th(p('F'))), tr(td(p('Ap')), td(p('2')))),
      ),
    )
  })

  it('are two lists when an empty line stands between', () => {
    expect(documentOfLines('- a\n\n- b')).toEqual(doc(ul('a'), ul('b')))
  })

  it('fill a table’s short rows', () => {
    expect(documentOfLines('| P | F\n| Ap |')).toEqual(
      doc(table(tr(th(p('P')), th(p('F'))), tr(td(p('Ap')), td(p(''))))),
    )
  })

  it('keep every word that is put into them', () => {
    const word = fc.stringMatching(/^[a-zæøå|>#0-9.-]{1,12}$/)
    const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((some) => some.join('\n'))
    fc.assert(
      fc.property(words, words, (one, other) => {
        const flat = (text: string) => text.replace(/\s+/g, '').replaceAll('|', '/')
        const lines = [heading(one), point(one), ...numbered([one, other]), ...quoted(other), row(one, other)]
        const read = documentOfLines(lines.join('\n'))
        expect(read.content?.map(({ type }) => type)).toEqual([
          ...['heading', 'bulletList', 'orderedList', 'blockquote', 'table'],
        ])
        const said = flat(textOf(read))
        for (const text of [one, other]) expect(said).toContain(flat(text))
      }),
    )
  })

  it('are a text that the schema takes, whatever is written', () => {
    const line = fc.oneof(fc.string(), fc.constantFrom('# ', '- ', '1. a', '>', '|', '| a || b', '#', ''))
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        documentSchema.nodeFromJSON(documentOfLines(lines.join('\n'))).check()
      }),
    )
  })
})
