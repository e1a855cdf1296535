import { describe, expect, it } from 'vitest'
import { b, box, doc, h, li, measure, named, p, quote, table, td, tr, ul } from '~core/document/build'
import { applied, mayApply } from '~core/proposal/applied'
import { accepted, blocksAt, moving, para, said, section, textIn, wish } from './table'

const text = section(para('Alle skal ha et lag.'), para('Kommunen åpner skolene.'), para('Sist ut.'))
const [all, municipality, last] = ['alle', 'kommunen', 'sist']

describe('a proposal about a text that stands as it did', () => {
  it('puts other words into a paragraph, which keeps its id', () => {
    const change = wish(text, [municipality], [p('Kommunen åpner skolene alle hverdager.')])
    expect(textIn(accepted(text, change))).toEqual(
      doc(para('Alle skal ha et lag.'), para('Kommunen åpner skolene alle hverdager.'), para('Sist ut.')),
    )
  })

  it('puts a block after another', () => {
    const after = accepted(text, wish(text, [], [p('Ny.')], { afterId: all }))
    expect(said(after)).toEqual(['Alle skal ha et lag.', 'Ny.', 'Kommunen åpner skolene.', 'Sist ut.'])
    expect(blocksAt(after, 'new1')).toEqual([named('new1', p('Ny.'))])
  })

  it('puts blocks in front of all, in their order', () => {
    const after = accepted(text, wish(text, [], [p('En.'), p('To.')], { afterId: null }))
    expect(said(after).slice(0, 3)).toEqual(['En.', 'To.', 'Alle skal ha et lag.'])
  })

  it('puts blocks into a section that has none', () => {
    expect(said(accepted(section(), wish(section(), [], [p('Først.')], {})))).toEqual(['Først.'])
  })

  it('takes blocks away', () => {
    expect(said(accepted(text, wish(text, [all, municipality], [])))).toEqual(['Sist ut.'])
  })

  it('takes the last block away', () => {
    const only = section(para('Alene.'))
    expect(textIn(accepted(only, wish(only, ['alene.'], [])))).toEqual(doc())
  })

  it('moves blocks to after another', () => {
    const after = accepted(text, moving(text, [all, municipality], { afterId: last }))
    expect(said(after)).toEqual(['Sist ut.', 'Alle skal ha et lag.', 'Kommunen åpner skolene.'])
  })

  it('moves a block to another section, and gives both texts', () => {
    const two = new Map([...text, ['t', doc(para('Der.'))]])
    const answer = applied(two, moving(two, [all], { sectionId: 't', afterId: 'der.' }))
    expect(answer).toMatchObject({ outcome: 'clean' })
    const after = accepted(two, moving(two, [all], { sectionId: 't', afterId: 'der.' }))
    expect([said(after), said(after, 't')]).toEqual([
      ['Kommunen åpner skolene.', 'Sist ut.'],
      ['Der.', 'Alle skal ha et lag.'],
    ])
  })

  it('makes one paragraph two, the first of which is the old one', () => {
    const after = accepted(text, wish(text, [municipality], [p('Kommunen åpner.'), p('Skolene også.')]))
    expect(textIn(after).content?.map(({ attrs }) => attrs.id)).toEqual([all, municipality, 'new1', last])
  })

  it('makes a paragraph a heading', () => {
    const after = accepted(text, wish(text, [all], [named(all, h(2, 'Alle skal ha et lag.'))]))
    expect(blocksAt(after, all)).toEqual([named(all, h(2, 'Alle skal ha et lag.'))])
  })

  it('sets a paragraph into a fact box and out of it again', () => {
    const boxed = accepted(
      text,
      wish(text, [all], [box(...blocksAt(text, all).map((it) => it as ReturnType<typeof p>))]),
    )
    expect(textIn(boxed).content?.[0]).toEqual(named('new1', box(para('Alle skal ha et lag.'))))
    const out = wish(boxed, ['new1'], blocksAt(boxed, all))
    expect(accepted(boxed, out)).toEqual(text)
  })

  it('changes the title and the fields of a measure', () => {
    const before = section(named('m', measure('Åpne skoler', { deadline: '2027' }, 'Alle fem.')))
    const after = section(named('m', measure('Åpne skoler og hus', { deadline: '2026' }, 'Alle fem.')))
    expect(accepted(before, wish(before, ['m'], blocksAt(after, 'm')))).toEqual(after)
  })
})

describe('a proposal about a text that has changed since', () => {
  const change = wish(text, [municipality], [p('Kommunen skal åpne skolene.')])

  it('goes in where the changes do not touch', () => {
    const now = section(para('Alle skal ha lag.'), para('Kommunen åpner skolene hver kveld.'), para('Ny.'))
    expect(said(accepted(now, change))).toEqual([
      'Alle skal ha lag.',
      'Kommunen skal åpne skolene hver kveld.',
      'Ny.',
    ])
  })

  it('finds the block where it has been moved, though somebody set it into a quote', () => {
    const now = section(para('Sist ut.'), named('q', quote(para('Kommunen åpner skolene.'))))
    expect(said(accepted(now, change))).toEqual(['Sist ut.', 'Kommunen skal åpne skolene.'])
  })

  it('puts what is set around a block where the block now stands', () => {
    const boxed = wish(text, [municipality], [box(para('Kommunen åpner skolene.'))])
    const now = section(para('Sist ut.'), named('q', quote(para('Kommunen åpner skolene.'))))
    expect(textIn(accepted(now, boxed))).toEqual(
      doc(para('Sist ut.'), named('q', quote(named('new1', box(para('Kommunen åpner skolene.')))))),
    )
  })

  it('keeps marks that were set meanwhile, on words that stay', () => {
    const now = section(named(municipality, p('Kommunen åpner ', b('skolene'), '.')))
    expect(textIn(accepted(now, change))).toEqual(
      doc(named(municipality, p('Kommunen skal åpne ', b('skolene'), '.'))),
    )
  })

  it('conflicts where the same words were changed, and shows all three', () => {
    const now = section(para('Kommunen låner ut skolene til lag.'))
    const answer = applied(now, change)
    expect(answer).toEqual({
      outcome: 'conflict',
      collisions: [
        {
          blockId: municipality,
          cause: 'changed',
          then: para('Kommunen åpner skolene.'),
          now: para('Kommunen låner ut skolene til lag.'),
          proposed: para('Kommunen skal åpne skolene.'),
          merged: para('Kommunen skal åpne skolene til lag.'),
        },
      ],
    })
    expect(mayApply(answer)).toMatchObject({ code: 'proposal.stale' })
  })

  it('has nothing to say where somebody wrote the same', () => {
    expect(applied(section(para('Kommunen skal åpne skolene.')), change)).toEqual({ outcome: 'already' })
  })

  it('is without an object when the block is deleted', () => {
    const answer = applied(section(para('Sist ut.')), change)
    expect(answer).toEqual({ outcome: 'gone' })
    expect(mayApply(answer)).toMatchObject({ code: 'proposal.textGone' })
  })

  it('does not delete what has changed', () => {
    const now = section(para('Kommunen åpner skolene, og det haster.'))
    expect(applied(now, wish(text, [municipality], []))).toMatchObject({
      outcome: 'conflict',
      collisions: [{ blockId: municipality, cause: 'removed', proposed: null, merged: null }],
    })
  })

  it('does not delete a list in which somebody has written a new point', () => {
    const list = (...items: string[]) =>
      section(named('l', ul(...items.map((it) => named(it, li(para(it, `${it}p`)))))))
    const before = list('a', 'b')
    expect(applied(list('a', 'b', 'c'), wish(before, ['l'], []))).toMatchObject({
      outcome: 'conflict',
      collisions: [{ blockId: 'l', cause: 'removed' }],
    })
  })

  it('has nothing to delete when somebody has deleted it', () => {
    expect(applied(section(para('Sist ut.')), wish(text, [municipality], []))).toEqual({ outcome: 'already' })
  })

  it('puts its block before the one behind when the one in front is deleted', () => {
    const insertion = wish(text, [], [p('Ny.')], { afterId: municipality })
    const now = section(para('Alle skal ha et lag.'), para('Innimellom.'), para('Sist ut.'))
    expect(said(accepted(now, insertion)).slice(1, 3)).toEqual(['Innimellom.', 'Ny.'])
  })

  it('is without a place when both neighbours are deleted', () => {
    const insertion = wish(text, [], [p('Ny.')], { afterId: municipality })
    expect(applied(section(para('Alle skal ha et lag.')), insertion)).toEqual({ outcome: 'gone' })
  })

  it('keeps what was written between two blocks of a run', () => {
    const run = wish(text, [all, municipality], [p('En.'), p('To.')])
    const now = section(para('Alle skal ha et lag.'), para('Innskutt.'), para('Kommunen åpner skolene.'))
    expect(said(accepted(now, run))).toEqual(['En.', 'Innskutt.', 'To.'])
  })

  it('merges the fields of a measure one by one', () => {
    const withFields = (fields: object) =>
      section(named('m', measure('Åpne skoler', { responsible: 'Kultur', deadline: '2027', ...fields })))
    const sooner = wish(withFields({}), ['m'], blocksAt(withFields({ deadline: '2026' }), 'm'))
    expect(accepted(withFields({ responsible: 'Eiendom' }), sooner)).toEqual(
      withFields({ responsible: 'Eiendom', deadline: '2026' }),
    )
    expect(applied(withFields({ deadline: '2028' }), sooner)).toMatchObject({ outcome: 'conflict' })
  })

  it('adds a row to a table in which somebody has written', () => {
    const rows = (first: string) => named('r1', tr(named('c1', td(para(first, 'c1p')))))
    const grid = (first: string) => named('t', table(rows(first)))
    const before = section(grid('En'))
    const wider = wish(before, ['t'], [named('t', table(rows('En'), tr(td('To'))))])
    expect(said(accepted(section(grid('En til')), wider))).toEqual(['En til', 'To'])
  })

  it('does not go in twice', () => {
    const insertion = wish(text, [], [p('Ny.')], { afterId: all })
    expect(applied(accepted(text, insertion), insertion)).toEqual({ outcome: 'already' })
  })

  it('sees that somebody has inserted the same by hand', () => {
    const insertion = wish(text, [], [p('Ny.')], { afterId: all })
    const now = section(para('Alle skal ha et lag.'), para('Ny.', 'other'), para('Kommunen åpner skolene.'))
    expect(applied(now, insertion)).toEqual({ outcome: 'already' })
  })
})
