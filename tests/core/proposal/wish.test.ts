import { describe, expect, it } from 'vitest'
import { b, h, li, named, note, ol, p, table, td, text as words, tr, ul } from '~core/document/build'
import type { AnyBlockJson } from '~core/document/json'
import { kindOf, type Change, type Texts } from '~core/proposal/change'
import { changeFrom, mayPropose, WishInput } from '~core/proposal/wish'
import { blocksAt, moving, numbered, para, section, wish } from './table'

const text = section(
  para('Alle skal med.'),
  named('liste', ul(named('punkt', li(para('Skoler.'))))),
  para('Sist.'),
)
const code = (texts: Texts, change: Change) => {
  const verdict = mayPropose(texts, change)
  return verdict.allowed ? 'allowed' : verdict.code
}
const ids = (blocks: readonly AnyBlockJson[]) => blocks.map(({ attrs }) => attrs.id)

describe('what a wish becomes', () => {
  it.each<[string, Change]>([
    ['replace', wish(text, ['alle'], [p('Alle er med.')])],
    ['insert', wish(text, [], [p('Ny.')], { afterId: 'alle' })],
    ['delete', wish(text, ['alle'], [])],
    ['move', moving(text, ['alle'], { afterId: 'sist.' })],
  ])('%s', (kind, change) => {
    expect(kindOf(change)).toBe(kind)
    expect(code(text, change)).toBe('allowed')
  })

  it('knows its place by its neighbours', () => {
    expect(wish(text, ['liste'], []).from).toEqual({
      ...{ sectionId: 's', parentId: null, afterId: 'alle', beforeId: 'sist.' },
    })
    expect(wish(text, [], [p('Ny.')], { afterId: 'punkt' }).from).toEqual({
      ...{ sectionId: 's', parentId: 'liste', afterId: 'punkt', beforeId: null },
    })
  })

  it('sends nothing anywhere when it takes blocks away', () => {
    expect(wish(text, ['alle'], [], { afterId: 'sist.' }).to).toBeNull()
  })

  it('takes markup for words', () => {
    const script = '<script>alert(1)</script><b onclick="x">'
    expect(wish(text, ['alle'], [p(script)]).proposed).toEqual([named('alle', p(script))])
  })

  it('leaves out what the schema does not know, and keeps its words', () => {
    const odd = {
      type: 'iframe',
      attrs: { src: 'x' },
      content: [{ type: 'text', text: 'Ord', marks: [{ type: 'blink' }] }],
    }
    const change = changeFrom(
      text,
      { base: [], proposed: [odd], spot: { sectionId: 's', parentId: null, afterId: null } },
      numbered('n'),
    )
    expect(change.proposed).toEqual([named('n1', p('Ord'))])
  })

  it('makes a point of what is put among points', () => {
    expect(wish(text, [], [p('Ny.')], { afterId: 'punkt' }).proposed).toEqual([
      named('new1', li(named('new2', p('Ny.')))),
    ])
  })
})

describe('the ids of what is proposed', () => {
  const base = blocksAt(text, 'alle', 'liste', 'sist.')
  const proposed = (...blocks: AnyBlockJson[]) => ids(wish(text, ['alle', 'liste', 'sist.'], blocks).proposed)

  it('stay where they are named, in whatever order', () => {
    expect(proposed(...base.toReversed())).toEqual(['sist.', 'liste', 'alle'])
  })

  it('are those of what stood in the same place where none is named', () => {
    expect(proposed(h(2, 'Overskrift'), ul(), p('Slutt.'))).toEqual(['alle', 'liste', 'sist.'])
  })

  it('are new where what stood there was of another kind, or is named elsewhere', () => {
    expect(proposed(p('En.'), p('To.'), ...base.slice(1))).toEqual(['alle', 'new1', 'liste', 'sist.'])
    expect(proposed(p('En.'), ...base)).toEqual(['new1', 'alle', 'liste', 'sist.'])
  })

  it('are each given once', () => {
    expect(proposed(para('Alle skal'), para('Alle med'))).toEqual(['alle', 'new1'])
  })

  it('are never those of blocks elsewhere in the plan', () => {
    expect(ids(wish(text, ['alle'], [para('Alle skal med.'), para('Sist.')]).proposed)).toEqual([
      'alle',
      'new1',
    ])
  })

  it('go down into lists', () => {
    const change = wish(text, ['liste'], [named('liste', ol(li(p('Skoler og hus.')), li(p('Nytt.'))))])
    expect(change.proposed).toMatchObject([
      {
        attrs: { id: 'liste' },
        content: [
          { attrs: { id: 'punkt' }, content: [{ attrs: { id: 'skoler.' } }] },
          { attrs: { id: 'new1' } },
        ],
      },
    ])
  })

  it('are on footnotes too, which keep the ones that they had', () => {
    const noted = section(named('a', p('Ord', { ...note('Kilde'), attrs: { id: 'f', text: 'Kilde' } })))
    const [old] = blocksAt(noted, 'a')
    const content = [...((old as ReturnType<typeof p>).content ?? []), words(' til'), note('Ny')]
    expect(wish(noted, ['a'], [{ ...old, content } as AnyBlockJson]).proposed[0]?.content).toMatchObject([
      { text: 'Ord' },
      { attrs: { id: 'f' } },
      { text: ' til' },
      { attrs: { id: 'new1' } },
    ])
  })
})

describe('what may not be proposed', () => {
  it('nothing', () => {
    expect(code(text, wish(text, ['alle'], blocksAt(text, 'alle')))).toBe('proposal.empty')
    expect(code(text, wish(text, [], [], { afterId: 'alle' }))).toBe('proposal.empty')
    expect(code(text, moving(text, ['alle'], { afterId: null }))).toBe('proposal.empty')
    expect(code(text, moving(text, ['alle'], { afterId: 'alle' }))).toBe('proposal.empty')
  })

  it('something about blocks that are deleted', () => {
    const gone = section(para('Sist.'))
    expect(code(gone, wish(text, ['alle'], [p('Alle er med.')]))).toBe('proposal.textGone')
    expect(code(gone, wish(text, ['alle'], []))).toBe('proposal.textGone')
    expect(code(gone, wish(text, [], [p('Ny.')], { afterId: 'alle' }))).toBe('proposal.textGone')
    expect(code(gone, moving(text, ['sist.'], { afterId: 'alle' }))).toBe('proposal.textGone')
  })

  it('something in a section that is not there, or in a block that holds no blocks', () => {
    expect(code(text, wish(text, [], [p('Ny.')], { sectionId: 'nowhere' }))).toBe('proposal.textGone')
    expect(code(text, wish(text, [], [p('Ny.')], { parentId: 'alle' }))).toBe('proposal.textGone')
  })

  it('to put something into itself', () => {
    expect(code(text, moving(text, ['liste'], { parentId: 'punkt' }))).toBe('proposal.textGone')
  })

  it('about blocks that nobody could have seen', () => {
    const change = changeFrom(
      text,
      { base: [{ type: 'paragraph' }], proposed: [], spot: null },
      numbered('n'),
    )
    expect(code(text, change)).toBe('input.invalid')
  })

  it('a whole book', () => {
    expect(code(text, wish(text, ['alle'], [p('ord '.repeat(60_000))]))).toBe('proposal.tooLarge')
  })
})

it('may be proposed though somebody has changed the same words meanwhile: then they are to be settled', () => {
  expect(
    code(section(para('Alle vil med.')), wish(text, ['alle'], [named('alle', p('Alle ', b('må'), ' med.'))])),
  ).toBe('allowed')
})

it.each([
  null,
  {},
  { base: 'x', proposed: [], spot: null },
  { base: [{ type: 1 }], proposed: [], spot: null },
  { base: [], proposed: [], spot: { sectionId: 's' } },
])('refuses what is no wish: %j', (input) => {
  expect(WishInput.safeParse(input).success).toBe(false)
})

it('takes a table apart by its ids', () => {
  const grid = section(named('t', table(named('r', tr(named('c', td(para('En', 'cp'))))))))
  expect(code(grid, wish(grid, ['r'], []))).toBe('allowed')
})
