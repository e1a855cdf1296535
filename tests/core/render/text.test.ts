import fc from 'fast-check'
import { expect, it } from 'vitest'
import { br, doc, li, measure, note, p, table, td, tr, ul } from '~core/document/build'
import { textOf } from '~core/render/text'
import { anyDocument, writtenIn } from './anyDocument'

it('puts blocks on lines and cells behind tabs', () => {
  expect(textOf(doc(p('En', br, 'to'), ul(li('tre', 'fire')), table(tr(td('a'), td('b')))))).toBe(
    'En\nto\ntre\nfire\na\tb',
  )
})

it('keeps footnotes and the fields of measures', () => {
  expect(textOf(doc(p('41', note('Kilde')), measure('Åpne skoler', { responsible: 'Kultur' })))).toBe(
    '41 [Kilde]\nÅpne skoler\nKultur',
  )
})

it('loses no text, whatever the document, and keeps its order', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const text = textOf(document)
      for (const written of writtenIn(document)) expect(text).toContain(written)
    }),
  )
})
