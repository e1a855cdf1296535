import { describe, expect, it } from 'vitest'
import { anchorToBlock, reanchored } from '~core/anchor/anchorAt'
import { resolve } from '~core/anchor/resolve'
import { b, box, figure, goal, h, li, named, note, p, quote, table, td, tr, ul } from '~core/document/build'
import type { BlockJson } from '~core/document/json'
import { anchorTo, found, placeOf, plan } from './anchored'

const opening = named('a', p('Alle skal kjenne noen der de bor.'))
const lead = named('l', p('Kommunen vil at ingen skal stå alene.'))
const end = named('e', p('Det krever møteplaser som er åpne for alle.'))

/** An anchor to words in a text, looked up in what became of the text. */
function afterwards(words: string, before: BlockJson[], after: BlockJson[], block: BlockJson = opening) {
  const anchor = anchorTo(plan({ s: before }), placeOf('s', block, words))
  const now = plan({ s: after })
  return found(now, resolve(now, anchor))
}

const text = [lead, opening, end]

describe('an anchor without relative positions', () => {
  it('stays where nothing has changed', () => {
    expect(afterwards('kjenne noen', text, text)).toBe('s/a: kjenne noen')
  })

  it('finds its words after the paragraph in front is split', () => {
    const split = [lead, named('a', p('Alle skal')), named('b', p('kjenne noen der de bor.')), end]
    expect(afterwards('kjenne noen', text, split)).toBe('s/b: kjenne noen')
  })

  it('runs over both halves when it was split itself', () => {
    const split = [lead, named('a', p('Alle skal kjenne')), named('b', p('noen der de bor.')), end]
    expect(afterwards('kjenne noen', text, split)).toBe('s/a: kjenne\nnoen')
  })

  it('finds its words after the paragraph is joined to the one before', () => {
    const joined = [
      named('l', p('Kommunen vil at ingen skal stå alene. Alle skal kjenne noen der de bor.')),
      end,
    ]
    expect(afterwards('kjenne noen', text, joined)).toBe('s/l: kjenne noen')
  })

  it.each<[string, BlockJson]>([
    ['a heading', named('a', h(2, 'Alle skal kjenne noen der de bor.'))],
    ['bold', named('a', p('Alle skal ', b('kjenne'), ' noen der de bor.'))],
    ['followed by a footnote', named('a', p('Alle skal kjenne', note('Vedtak 12/26'), ' noen der de bor.'))],
    ['a quote', quote(opening)],
    ['a point in a list', ul(li(opening), 'Og noe mer')],
    ['a fact box', box(opening)],
    ['a cell', table(tr(td(opening), td('1')))],
  ])('finds its words when they became %s', (_, block) => {
    expect(afterwards('kjenne noen', text, [lead, block, end])).toBe('s/a: kjenne noen')
  })

  it('follows its block to another place in the section', () => {
    expect(afterwards('kjenne noen', text, [opening, end, lead])).toBe('s/a: kjenne noen')
  })

  it('finds its words in a paragraph that was pasted with a new id', () => {
    const pasted = named('x', p('Alle skal kjenne noen der de bor.'))
    expect(afterwards('kjenne noen', text, [lead, end, pasted])).toBe('s/x: kjenne noen')
  })

  it('follows its block to another section, before words like it in the old one', () => {
    const anchor = anchorTo(plan({ s: text, t: [] }), placeOf('s', opening, 'kjenne noen'))
    const now = plan({ s: [lead, named('o', p('Eldre skal kjenne noen som hjelper.'))], t: [opening] })
    expect(found(now, resolve(now, anchor))).toBe('t/a: kjenne noen')
  })

  it('finds its words with what stood around them in another section, under another id', () => {
    const anchor = anchorTo(plan({ s: text, t: [] }), placeOf('s', opening, 'kjenne noen'))
    const now = plan({ s: [lead, end], t: [named('x', p('Alle skal kjenne noen der de bor.'))] })
    expect(resolve(now, anchor)).toMatchObject({ found: 'plan', exact: true, place: { sectionId: 't' } })
  })
})

describe('changed words', () => {
  it.each([
    ['a corrected spelling', 'frivilighet', 'Vi vil ha mer frivillighet i hele bygda.', 'frivillighet'],
    [
      'a word more',
      'mer frivilighet',
      'Vi vil ha mer lokal frivilighet i hele bygda.',
      'mer lokal frivilighet',
    ],
    ['another word', 'ha mer frivilighet', 'Vi vil se mer frivilighet i hele bygda.', 'se mer frivilighet'],
    ['a word less', 'vil ha mer frivilighet', 'Vi vil ha frivilighet i hele bygda.', 'vil ha frivilighet'],
  ])('are still the anchor’s: %s', (_, words, now, expected) => {
    const block = named('f', p('Vi vil ha mer frivilighet i hele bygda.'))
    expect(afterwards(words, [lead, block, end], [lead, named('f', p(now)), end], block)).toBe(
      `s/f: ${expected}`,
    )
  })

  it('are said not to be exact', () => {
    const anchor = anchorTo(plan({ s: text }), placeOf('s', opening, 'skal kjenne noen'))
    const now = plan({ s: [lead, named('a', p('Alle bør kjenne noen der de bor.')), end] })
    expect(resolve(now, anchor)).toMatchObject({ found: 'block', exact: false })
  })
})

describe('an anchor is nowhere', () => {
  it('when its words are deleted', () => {
    expect(afterwards('kjenne noen', text, [lead, named('a', p('Alle skal  der de bor.')), end])).toBe(
      'nowhere',
    )
  })

  it('when other words were written in their place', () => {
    expect(
      afterwards('kjenne noen', text, [lead, named('a', p('Alle skal bli sett der de bor.')), end]),
    ).toBe('nowhere')
  })

  it('rather than on a short word that stands elsewhere', () => {
    const block = named('k', p('Lag og foreninger'))
    const without = named('k', p('Lag foreninger'))
    const others = named('o', p('Eldre og unge, små og store.'))
    expect(afterwards('og', [block, others], [without, others], block)).toBe('nowhere')
  })

  it('rather than on another sentence that begins alike', () => {
    const [own, other] = [
      named('o', p('Kommunen skal legge til rette for flere lokaler.')),
      named('n', p('Kommunen skal legge til rette for møteplasser.')),
    ]
    expect(afterwards('Kommunen', [lead, own, other], [lead, other], own)).toBe('nowhere')
    expect(afterwards('Kommunen', [lead, own, end, other], [lead, end, other], own)).toBe('nowhere')
  })
})

describe('where the same words stand twice', () => {
  const first = named('1', p('Laget søker kommunen om midler, og fylket om tilskudd.'))
  const second = named('2', p('Rådet ber kommunen om svar, og fylket om hjelp.'))

  it.each([first, second])('the ones with the surroundings are chosen (%#)', (block) => {
    const id = block.attrs.id as string
    const turned = [first, second].map((each) => ({ ...h(3), ...each, type: 'paragraph' as const }))
    expect(afterwards('kommunen om', [first, second], [end, ...turned], block)).toBe(`s/${id}: kommunen om`)
  })

  it('in one block, too', () => {
    const block = named('k', p('Ja til lag, ja til kor.'))
    const anchor = anchorTo(plan({ s: [block] }), {
      sectionId: 's',
      from: { blockId: 'k', offset: 15 },
      to: { blockId: 'k', offset: 18 },
    })
    expect(anchor.quote).toBe('til')
    const now = plan({ s: [named('k', h(2, 'Ja til lag, ja til kor.'))] })
    expect(resolve(now, anchor)).toMatchObject({ place: { from: { blockId: 'k', offset: 15 } } })
  })
})

describe('relative positions', () => {
  const anchor = anchorTo(plan({ s: text }), placeOf('s', opening, 'kjenne noen'))
  const at = (blockId: string, from: number, to: number) => () => ({
    sectionId: 's',
    from: { blockId, offset: from },
    to: { blockId, offset: to },
  })

  it('decide where everything around the words is new', () => {
    const now = plan({ s: [named('a', p('Ingen må bo uten å kjenne noen, heller ikke her.'))] })
    expect(found(now, resolve(now, anchor))).toBe('nowhere')
    expect(resolve(now, anchor, at('a', 19, 30))).toMatchObject({ found: 'position', exact: true })
  })

  it('keep the anchor at what is left of the words', () => {
    const now = plan({ s: [named('a', p('Alle mennesker må ha noen å bo hos.'))] })
    const partly = resolve(now, { ...anchor, quote: 'ha noen hos seg' }, at('a', 18, 25))
    expect(partly).toMatchObject({ found: 'position', exact: false })
    expect(found(now, partly)).toBe('s/a: ha noen')
  })

  it('are not believed where other words stand', () => {
    const now = plan({ s: [lead, named('a', p('Alle skal bli sett der de bor.')), end] })
    expect(resolve(now, anchor, at('a', 10, 18))).toEqual({ found: 'nowhere' })
  })

  it('are not believed where the same words stand while the block has gone elsewhere', () => {
    const left = named('n', p('Vi vil kjenne noen fra før.'))
    const now = plan({ s: [lead, left, end, opening] })
    expect(found(now, resolve(now, anchor, at('n', 7, 18)))).toBe('s/a: kjenne noen')
  })

  it('that are no longer anywhere leave it to the words', () => {
    const now = plan({ s: text })
    expect(resolve(now, anchor, at('gone', 0, 3))).toMatchObject({ found: 'block', exact: true })
  })
})

describe('a whole block', () => {
  const picture = named('f', figure({ fileId: 'file', alt: 'En dugnad' }))
  const aim = named('g', goal('Alle har noen.'))

  it('is found by its id wherever it stands', () => {
    const anchor = anchorTo(plan({ s: [picture] }), {
      sectionId: 's',
      from: { blockId: 'f', offset: 0 },
      to: { blockId: 'f', offset: 0 },
    })
    expect(anchor.quote).toBe('')
    expect(resolve(plan({ s: [box(picture)] }), anchor)).toMatchObject({ found: 'block', exact: true })
    expect(resolve(plan({ s: [], t: [picture] }), anchor)).toMatchObject({
      found: 'plan',
      place: { sectionId: 't' },
    })
    expect(resolve(plan({ s: [] }), anchor)).toEqual({ found: 'nowhere' })
  })

  it('stays whole when its words change and when it is anchored anew', () => {
    const anchor = anchorToBlock({
      sectionId: 's',
      from: { blockId: 'g', offset: 0 },
      to: { blockId: 'g', offset: 0 },
    })
    const now = plan({ t: [named('g', goal('Ingen er alene.'))], u: [aim] })
    const resolution = resolve(now, anchor)
    if (resolution.found === 'nowhere') throw new Error('not found')
    expect(resolution.place).toEqual({
      sectionId: 't',
      from: { blockId: 'g', offset: 0 },
      to: { blockId: 'g', offset: 15 },
    })
    expect(reanchored(now, anchor, resolution.place)).toEqual({ ...anchor, sectionId: 't' })
  })
})

describe('anchoring anew', () => {
  it('takes down the words, the block and the surroundings as they are now', () => {
    const anchor = anchorTo(plan({ s: text }), placeOf('s', opening, 'skal kjenne noen'))
    const now = plan({ s: [lead], t: [named('a', p('Alle bør kjenne noen der de bor.')), end] })
    const resolution = resolve(now, anchor)
    if (resolution.found === 'nowhere') throw new Error('not found')
    expect(reanchored(now, anchor, resolution.place, { start: 'x', end: 'y' })).toEqual({
      sectionId: 't',
      blockId: 'a',
      quote: 'bør kjenne noen',
      prefix: 'Alle ',
      suffix: ' der de bor.\nDet krever møteplas',
      start: 'x',
      end: 'y',
    })
  })
})
