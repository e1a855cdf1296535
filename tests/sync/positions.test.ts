import type { Transform } from '@tiptap/pm/transform'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Doc, encodeStateAsUpdate } from 'yjs'
import { b, br, doc, figure, h, i, named, note, p } from '~core/document/build'
import type { BlockJson } from '~core/document/json'
import { documentSchema } from '~core/document/schema'
import { blocksOf, isInline, wordsOf } from '~core/document/visit'
import { withBlockIds } from '~core/sync/blockIds'
import { SharedPlaces } from '~core/sync/positions'
import { writeText } from '~core/sync/text'
import { anyDocument } from '../core/render/anyDocument'
import { edit } from './pen'

function shared(...blocks: BlockJson[]): Doc {
  const written = new Doc()
  writeText(written, doc(...blocks))
  return written
}

const inBlock = (blockId: string, from: number, to: number) => ({
  from: { blockId, offset: from },
  to: { blockId, offset: to },
})

/** Where a stretch is after something else was done to the text. */
function after(text: Doc, stretch: ReturnType<typeof inBlock>, change: Parameters<typeof edit>[1]) {
  const ends = new SharedPlaces(text).endsOf(stretch) ?? {}
  edit(text, change, () => 'new')
  return new SharedPlaces(text).stretchOf(ends)
}

const write = (words: string, at: number) => (tr: Transform) => tr.insert(at, documentSchema.text(words))

const rich = named('a', p('Vi ', b('åp'), i('ner'), note('Vedtak 12/26'), br, 'skolene.'))

describe('relative positions', () => {
  it('count as the words of the block do: a break is one, a footnote and a mark nothing', () => {
    const text = shared(rich)
    for (let from = 0; from <= 17; from += 1) {
      const places = new SharedPlaces(text)
      const stretch = inBlock('a', from, 17)
      expect(places.stretchOf(places.endsOf(stretch) ?? {})).toEqual(stretch)
    }
  })

  it('go along when something is written in front, and leave out what is written at either end', () => {
    const text = () => shared(named('a', p('Alle skal kjenne noen.')))
    const words = inBlock('a', 10, 16)
    expect(after(text(), words, write('Nå: ', 1))).toEqual(inBlock('a', 14, 20))
    expect(after(text(), words, write('gjen', 11))).toEqual(inBlock('a', 14, 20))
    expect(after(text(), words, write('r', 17))).toEqual(inBlock('a', 10, 16))
    expect(after(text(), words, write('–', 13))).toEqual(inBlock('a', 10, 17))
  })

  it('fall together when the words are deleted, and are nowhere when the block is', () => {
    const text = () => shared(named('a', p('Alle skal kjenne noen.')), named('b', p('Mer.')))
    expect(after(text(), inBlock('a', 10, 16), (tr) => tr.delete(9, 19))).toEqual(inBlock('a', 8, 8))
    expect(after(text(), inBlock('a', 10, 16), (tr) => tr.delete(0, 24))).toBeUndefined()
  })

  it('may be in different blocks; when one end is gone the other says where it was', () => {
    const text = shared(named('a', h(2, 'Mål')), named('b', p('Alle med.')))
    const stretch = { from: { blockId: 'a', offset: 1 }, to: { blockId: 'b', offset: 4 } }
    expect(after(text, stretch, (tr) => tr.delete(0, 5))).toEqual(inBlock('b', 4, 4))
  })

  it('exist in blocks without words', () => {
    const text = shared(named('f', figure({ fileId: 'x', alt: '' })), named('a', p()))
    const places = new SharedPlaces(text)
    for (const id of ['f', 'a']) {
      expect(places.stretchOf(places.endsOf(inBlock(id, 0, 0)) ?? {})).toEqual(inBlock(id, 0, 0))
    }
    expect(places.endsOf(inBlock('elsewhere', 0, 0))).toBeUndefined()
  })

  it('of unknown origin are nowhere, and change nothing', () => {
    const text = shared(rich)
    const foreign = new SharedPlaces(shared(rich)).endsOf(inBlock('a', 0, 3))?.start
    const before = encodeStateAsUpdate(text)
    for (const start of ['', '!', 'AAAA', 'AQdjb250ZW50AA==', 'A'.repeat(4000), foreign]) {
      expect(new SharedPlaces(text).stretchOf({ start, end: start })).toBeUndefined()
    }
    expect(encodeStateAsUpdate(text)).toEqual(before)
    expect([...text.share.keys()]).toEqual(['content'])
  })

  it('give back every place in every text', () => {
    let ids = 0
    fc.assert(
      fc.property(anyDocument, (document) => {
        const text = withBlockIds(document, () => `n${(ids += 1)}`)
        const places = new SharedPlaces(shared(...(text.content ?? [])))
        for (const block of blocksOf(text)) {
          if (!block.content?.some(isInline)) continue
          const length = wordsOf(block).length
          for (let offset = 0; offset <= length; offset += 1) {
            const stretch = inBlock(block.attrs.id ?? '', offset, length)
            expect(places.stretchOf(places.endsOf(stretch) ?? {})).toEqual(stretch)
          }
        }
      }),
      { numRuns: 50 },
    )
  })
})
