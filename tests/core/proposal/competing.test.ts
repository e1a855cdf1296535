import { describe, expect, it } from 'vitest'
import { li, named, p, ul } from '~core/document/build'
import type { Change } from '~core/proposal/change'
import { competing, consequences } from '~core/proposal/competing'
import { accepted, moving, para, section, wish } from './table'

const text = section(
  para('Vi åpner alle skoler i mai.'),
  named('l', ul(named('i', li(para('Punkt.'))))),
  para('Sist.'),
)
const says = (words: string) => wish(text, ['vi'], [p(words)])
const open = (changes: Record<string, Change>) =>
  Object.entries(changes).map(([id, change]) => ({ id, change }))
const groups = (changes: Record<string, Change>, now = text) => competing(now, open(changes))

describe('proposals compete', () => {
  it('when they want other words in one place', () => {
    expect(
      groups({ a: says('Vi åpner alle skoler i juni.'), b: says('Vi åpner alle skoler i juli.') }),
    ).toEqual([['a', 'b']])
  })

  it('when they want the same, so that one is enough', () => {
    expect(groups({ a: says('Vi åpner alle hus i mai.'), b: says('Vi åpner alle hus i mai.') })).toEqual([
      ['a', 'b'],
    ])
    const insertion = (prefix: string) => {
      let last = 0
      return wish(text, [], [p('Ny.')], { afterId: 'vi' }, () => `${prefix}${(last += 1)}`)
    }
    expect(groups({ a: insertion('a'), b: insertion('b') })).toEqual([['a', 'b']])
  })

  it('when one would delete what the other would change or write in', () => {
    expect(groups({ a: wish(text, ['vi'], []), b: says('Vi åpner alle hus i mai.') })).toEqual([['a', 'b']])
    const item = wish(text, [], [li(p('Nytt.'))], { afterId: 'i' })
    expect(groups({ a: item, b: wish(text, ['l'], []) })).toEqual([['a', 'b']])
  })

  it('when they want one block in two places', () => {
    const [up, down] = [moving(text, ['l'], { afterId: null }), moving(text, ['l'], { afterId: 'sist.' })]
    expect(groups({ a: says('Vi åpner.'), up, down })).toEqual([['up', 'down']])
  })

  it('in one group when each competes with one of it', () => {
    expect(
      groups({
        a: says('De åpner alle skoler i mai.'),
        c: says('Vi åpner alle skoler i juni.'),
        other: wish(text, ['sist.'], [p('Til sist.')]),
        b: says('De åpner alle skoler i juli.'),
      }),
    ).toEqual([['a', 'c', 'b']])
  })

  it('when both must be settled and alter one block', () => {
    const now = section(para('Noe helt annet.', 'vi'))
    expect(
      groups({ a: says('De åpner alle skoler i mai.'), b: says('Vi åpner alle skoler i juni.') }, now),
    ).toEqual([['a', 'b']])
  })
})

describe('proposals do not compete', () => {
  it('in different blocks, in different words of one, or side by side', () => {
    expect(groups({ a: says('De åpner alle skoler i mai.'), b: wish(text, ['sist.'], []) })).toEqual([])
    expect(
      groups({ a: says('De åpner alle skoler i mai.'), b: says('Vi åpner alle skoler i juni.') }),
    ).toEqual([])
    const after = (words: string, newId: () => string) => wish(text, [], [p(words)], { afterId: 'vi' }, newId)
    expect(groups({ a: after('En.', () => 'a1'), b: after('To.', () => 'b1') })).toEqual([])
  })

  it('when one has nothing to say any longer', () => {
    const now = section(para('Sist.'))
    expect(
      groups({ a: says('De åpner alle skoler i mai.'), b: says('Vi åpner alle skoler i juni.') }, now),
    ).toEqual([])
  })
})

it('tells of each other proposal what an acceptance leaves of it', () => {
  const after = accepted(text, says('Vi åpner alle skoler i juni.'))
  const others = open({
    beside: says('De åpner alle skoler i mai.'),
    elsewhere: says('Vi åpner alle skoler i juli.'),
    same: says('Vi åpner alle skoler i juni.'),
  })
  expect([...consequences(after, others)]).toEqual([
    ['beside', 'clean'],
    ['elsewhere', 'conflict'],
    ['same', 'already'],
  ])
  const gone = accepted(text, wish(text, ['vi'], []))
  expect(consequences(gone, others).get('beside')).toBe('gone')
})
