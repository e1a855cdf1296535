import { describe, expect, it } from 'vitest'
import { askedText, placeCalled, toldPlace } from '~core/consultation/askedText'
import { doc, figure, h, named, note, p, ul } from '~core/document/build'
import type { BlockJson } from '~core/document/json'
import type { PlanDocument } from '~core/plan/document'

const plan = (...blocks: readonly BlockJson[]): PlanDocument => ({
  schemaVersion: 1,
  id: 'plan',
  title: 'Sammen',
  municipality: 'Eikedal',
  language: 'nb',
  phase: 'consultation',
  sections: [
    { id: 'mal', number: '1', level: 1, title: 'Mål', status: 'ready', text: doc(...blocks) },
    {
      id: 'lokaler',
      number: '',
      level: 2,
      title: 'Lokaler',
      status: 'ready',
      text: doc(named('b9', p('Ute.'))),
    },
  ],
})
const asked = (...blocks: readonly BlockJson[]) => askedText(plan(...blocks), (id) => `/bilder/${id}`)
const first = (...blocks: readonly BlockJson[]) => asked(...blocks).sections[0]?.paragraphs ?? []

describe('the text that is asked about', () => {
  it('can be answered paragraph by paragraph, and a list as a whole', () => {
    const paragraphs = first(named('b1', p('Alle skal med.')), named('b2', ul('Unge', 'Eldre')))
    expect(paragraphs.map(({ id, excerpt }) => [id, excerpt])).toEqual([
      ['b1', 'Alle skal med.'],
      ['b2', 'Unge Eldre'],
    ])
    expect(paragraphs[0]?.html).toBe('<p data-id="b1">Alle skal med.</p>')
  })

  it('shows headings and empty paragraphs without asking about them', () => {
    const paragraphs = first(named('b1', h(2, 'I dag')), named('b2', p()), p('Uten id.'))
    expect(paragraphs.map(({ id }) => id)).toEqual([null, null, null])
    expect(paragraphs[0]?.html).toMatch(/^<h3/)
  })

  it('numbers footnotes through, and lists them once', () => {
    const text = asked(named('b1', p('Her', note('Vedtak 12.'), ' og der', note('Vedtak 13.'))))
    expect(text.footnotes.match(/<li/g)).toHaveLength(2)
  })

  it('names its pictures, also one that stands in a list', () => {
    const picture = named('b1', figure({ fileId: 'f1', alt: 'Kart' }))
    expect(asked(picture).pictures).toEqual(['f1'])
    expect(first(picture)[0]).toMatchObject({ id: 'b1', html: expect.stringContaining('/bilder/f1') })
  })

  it('tells a long paragraph by its beginning, at a word', () => {
    const [paragraph] = first(named('b1', p('Ti tegn her '.repeat(20))))
    expect(paragraph?.excerpt).toBe('Ti tegn her Ti tegn her Ti tegn her Ti tegn her Ti tegn her …')
  })
})

describe('a place in it', () => {
  const text = asked(named('b1', p('Alle skal med.')))

  it('is a paragraph with its section, a section, or the whole', () => {
    expect(placeCalled(text, 'b1')).toEqual({ sectionId: 'mal', blockId: 'b1' })
    expect(placeCalled(text, 'lokaler')).toEqual({ sectionId: 'lokaler', blockId: null })
    expect(placeCalled(text, null)).toEqual({ sectionId: null, blockId: null })
    expect(placeCalled(text, 'another plan’s')).toBeNull()
  })

  it('is told by number, title and first words', () => {
    expect(toldPlace(text, { sectionId: 'mal', blockId: 'b1' })).toMatchObject({
      section: '1 Mål',
      excerpt: 'Alle skal med.',
    })
    expect(toldPlace(text, { sectionId: 'lokaler', blockId: null })).toMatchObject({
      section: 'Lokaler',
      excerpt: '',
    })
    expect(toldPlace(text, { sectionId: null, blockId: null })).toMatchObject({ section: '' })
  })
})
