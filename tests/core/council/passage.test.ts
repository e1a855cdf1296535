import { describe, expect, it } from 'vitest'
import { amendmentWish, passagesOf } from '~core/council/passage'
import { b, br, doc, goal, h, li, measure, named, note, ol, p, table, td, tr } from '~core/document/build'
import type { AnyBlockJson, DocumentJson } from '~core/document/json'
import { applied } from '~core/proposal/applied'
import { changeFrom, mayPropose } from '~core/proposal/wish'
import { textOf } from '~core/render/text'

const text = doc(
  named('title', h(2, 'Lokaler')),
  named('rent', p('Leie er ', b('gratis'), ' i ukedagene.', note('Fra 2027.'))),
  named('list', ol(named('one', li(named('one-p', p('Kommunestyret vedtar planen.')))))),
  named('aim', goal('Alle er med.')),
  table(tr(td(p('I en tabell.')))),
)
const block = (id: string): AnyBlockJson => {
  const found = passagesOf(text).find(({ blockId }) => blockId === id)
  if (!found) throw new Error(`no passage ${id}`)
  return found.block
}
/** The text with the amendment adopted. */
function adopted(id: string, manner: 'reword' | 'strike' | 'add', words = ''): DocumentJson {
  const texts = new Map([['s', text]])
  let count = 0
  const change = changeFrom(texts, amendmentWish(block(id), 's', manner, words), () => `new-${++count}`)
  expect(mayPropose(texts, change).allowed).toBe(true)
  const answer = applied(texts, change)
  return (answer.outcome === 'clean' && answer.texts.get('s')) || doc()
}

describe('where an amendment can be put', () => {
  it('has headings, paragraphs, points and goals in reading order, and no table', () => {
    expect(passagesOf(text).map(({ blockId, words }) => [blockId, words])).toEqual([
      ['title', 'Lokaler'],
      ['rent', 'Leie er gratis i ukedagene.'],
      ['one', 'Kommunestyret vedtar planen.'],
      ['aim', 'Alle er med.'],
    ])
  })

  it('has a measure under its title, and the paragraphs in it by themselves', () => {
    const inside = {
      ...measure('Kafé'),
      content: [...(measure('Kafé').content ?? []), named('how', p('Slik.'))],
    }
    const words = passagesOf(doc(named('m', inside))).map((one) => one.words)
    expect(words).toEqual(['Kafé', 'Slik.'])
  })
})

describe('an amendment written in a form', () => {
  it('changes the words and leaves marks and footnotes with theirs', () => {
    const [, changed] = adopted('rent', 'reword', 'Leie er gratis i helgene.').content ?? []
    expect(changed).toEqual(
      named(
        'rent',
        p('Leie er ', b('gratis'), ' i helgene.', {
          ...note('Fra 2027.'),
          attrs: expect.anything() as never,
        }),
      ),
    )
  })

  it('writes a line break where one was typed', () => {
    const [changed] = adopted('title', 'reword', 'Lokaler\r\nog utstyr').content ?? []
    expect(changed?.content).toEqual([
      { type: 'text', text: 'Lokaler' },
      br,
      { type: 'text', text: 'og utstyr' },
    ])
  })

  it('changes, strikes and adds points of a resolution', () => {
    expect(textOf(adopted('one', 'reword', 'Formannskapet vedtar planen.'))).toContain('Formannskapet')
    expect(textOf(adopted('one', 'strike'))).not.toContain('vedtar')
    const list = adopted('one', 'add', 'Planen evalueres.').content?.find(
      ({ type }) => type === 'orderedList',
    )
    expect(list?.content).toHaveLength(2)
  })

  it('adds a paragraph after another', () => {
    expect(textOf(adopted('rent', 'add', 'Nytt avsnitt.')).split('\n')[2]).toBe('Nytt avsnitt.')
  })
})
