import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  applyUpdate,
  decodeUpdate,
  Doc,
  encodeStateAsUpdate,
  encodeStateVector,
  XmlElement,
  XmlText,
} from 'yjs'
import type { BlockJson, DocumentJson } from '~core/document/json'
import type { Id } from '~core/ids'
import { readText, textOf, writeText } from '~core/sync/text'
import { foldText } from '~server/text/fold'
import type { BlockRevision } from '~server/text/revisions'
import { anyMove } from '~tests/sync/moves'
import { make } from '~tests/sync/pen'
import { MINUTE, Writing } from './rows'

const p = (id: Id, ...content: unknown[]) =>
  ({
    type: 'paragraph',
    attrs: { id },
    content: content.map((part) => (typeof part === 'string' ? { type: 'text', text: part } : part)),
  }) as BlockJson
const text = (...content: BlockJson[]): DocumentJson => ({ type: 'doc', content })
const to = (wanted: DocumentJson) => (doc: Doc) => writeText(doc, wanted)

const briefly = (revisions: readonly BlockRevision[]) =>
  revisions.map(({ blockId, authors, before, after }) => [blockId, authors.join(' '), before, after])

describe('the folded text', () => {
  it('is the text of the state and the rows, with its state vector and its deletions', () => {
    const writing = new Writing().by('kari', 0, to(text(p('a', 'Alle skal'), p('b', 'kjenne noen'))))
    const state = encodeStateAsUpdate(writing.doc)
    writing.take()
    writing
      .by('kari', 1, to(text(p('a', 'Alle ska'), p('b', 'kjenne noen'))))
      .by('ola', 2, to(text(p('b', 'noen'))))
    const folded = foldText(state, writing.rows)
    expect(folded.state).toEqual(encodeStateAsUpdate(writing.doc))
    expect(folded.stateVector).toEqual(encodeStateVector(writing.doc))
    expect(folded.deletions).toEqual(encodeStateAsUpdate(writing.doc, folded.stateVector))
    expect(decodeUpdate(folded.deletions).structs).toEqual([])
    expect(decodeUpdate(folded.deletions).ds.clients.size).toBe(1)
  })

  it('keeps what waits for missing predecessors, and the deletions that wait', () => {
    const writing = new Writing()
    const type = { kind: 'type', at: 0.9, words: ' kjenne' } as const
    const erase = { kind: 'erase', at: 0, to: 0.3 } as const
    writing
      .by('kari', 0, to(text(p('a', 'Alle skal'))))
      .by('kari', 1, (doc) => make(doc, type, () => 'x'))
      .by('kari', 2, (doc) => make(doc, erase, () => 'x'))
    const [first, ...waiting] = writing.rows
    const early = foldText(null, waiting)
    expect(early.revisions).toEqual([])
    expect(decodeUpdate(early.deletions).structs).toEqual([])
    expect(decodeUpdate(early.deletions).ds.clients.size).toBe(1)
    const whole = foldText(early.state, first ? [first] : [])
    expect(whole.state).toEqual(encodeStateAsUpdate(writing.doc))
  })

  it('refuses a row that cannot be applied', () => {
    expect(() => foldText(null, [{ bytes: Uint8Array.of(1, 2, 3), personId: null, at: 0 }])).toThrow()
  })

  it('of nothing is nothing', () => {
    const { state, revisions } = foldText(null, [])
    expect(state).toEqual(encodeStateAsUpdate(new Doc()))
    expect(revisions).toEqual([])
  })
})

describe('block revisions', () => {
  it('tell the words before and after, who wrote in which order, and when', () => {
    const writing = new Writing()
      .by('kari', 5, to(text(p('a', 'Alle'), p('b', 'Andre'))))
      .by('ola', 7, to(text(p('a', 'Alle skal'), p('b', 'Andre'))))
      .by('kari', 9, to(text(p('a', 'Alle skal med'), p('b', 'Andre'))))
    expect(foldText(null, writing.rows).revisions).toEqual([
      {
        blockId: 'a',
        authors: ['kari', 'ola'],
        spans: [
          [5, 9],
          [7, 7],
        ],
        from: 5,
        to: 9,
        before: null,
        after: 'Alle skal med',
      },
      { blockId: 'b', authors: ['kari'], spans: [[5, 5]], from: 5, to: 5, before: null, after: 'Andre' },
    ])
  })

  it('are one a sitting: a block that rests for half an hour begins another', () => {
    const writing = new Writing()
      .by('kari', 0, to(text(p('a', 'en'))))
      .by('ola', 29 * MINUTE, to(text(p('a', 'en to'))))
      .by('siv', 59 * MINUTE, to(text(p('a', 'en to tre'))))
    expect(briefly(foldText(null, writing.rows).revisions)).toEqual([
      ['a', 'kari ola', null, 'en to'],
      ['a', 'siv', 'en to', 'en to tre'],
    ])
  })

  it('go on from the checkpoint', () => {
    const writing = new Writing().by('kari', 0, to(text(p('a', 'en'), p('b', 'urørt'))))
    const { state } = foldText(null, writing.take())
    writing.by('ola', 1, to(text(p('a', 'to'), p('b', 'urørt'))))
    expect(briefly(foldText(state, writing.rows).revisions)).toEqual([['a', 'ola', 'en', 'to']])
  })

  it('tell of blocks that went, and of none that came and went between', () => {
    const writing = new Writing().by('kari', 0, to(text(p('a', 'en'))))
    const { state } = foldText(null, writing.take())
    writing.by('ola', 1, to(text(p('a', 'en'), p('b', 'to')))).by('ola', 2, to(text()))
    expect(briefly(foldText(state, writing.rows).revisions)).toEqual([['a', 'ola', 'en', null]])
  })

  it('lose nothing where a block is moved, or is made another kind, in one change', () => {
    const writing = new Writing().by('kari', 0, to(text(p('a', 'en'), p('b', 'to'), p('c', 'tre'))))
    const { state } = foldText(null, writing.take())
    writing.by('ola', 1, (doc) => {
      const words = new XmlText('en')
      const moved = new XmlElement('heading')
      moved.setAttribute('id', 'a')
      moved.insert(0, [words])
      textOf(doc).delete(0, 1)
      textOf(doc).insert(2, [moved])
    })
    expect(briefly(foldText(state, writing.rows).revisions)).toEqual([['a', 'ola', 'en', 'en']])
  })

  it('lose nothing where a block is cut out and put in again later in the sitting', () => {
    const writing = new Writing().by('kari', 0, to(text(p('a', 'en'), p('b', 'to'))))
    const { state } = foldText(null, writing.take())
    writing.by('ola', 1, to(text(p('b', 'to')))).by('siv', 2, to(text(p('b', 'to'), p('a', 'en og mer'))))
    expect(briefly(foldText(state, writing.rows).revisions)).toEqual([['a', 'ola siv', 'en', 'en og mer']])
  })

  it('give every word to the innermost block: nothing is told of a list, its points are', () => {
    const list = (...points: string[]): BlockJson => ({
      type: 'bulletList',
      attrs: { id: 'liste' },
      content: points.map((words) => ({
        type: 'listItem',
        attrs: { id: `punkt-${words}` },
        content: [p(words, words)],
      })),
    })
    const writing = new Writing().by('kari', 0, to(text(list('en', 'to'))))
    expect(briefly(foldText(null, writing.rows).revisions)).toEqual([
      ['en', 'kari', null, 'en'],
      ['to', 'kari', null, 'to'],
    ])
  })

  it('know the words of footnotes, figures, measures and breaks', () => {
    const writing = new Writing().by(
      'kari',
      0,
      to(
        text(
          p(
            'a',
            'Se',
            { type: 'footnote', attrs: { id: 'f', text: 'Fotnoten' } },
            { type: 'hardBreak' },
            'her',
          ),
          {
            type: 'figure',
            attrs: { id: 'b', fileId: 'x', alt: 'Et tre', caption: 'I parken', width: null, height: null },
          },
          {
            type: 'measure',
            attrs: {
              id: 'm',
              responsible: 'Kultur',
              deadline: '2027',
              cost: null,
              status: 'inProgress',
              goalId: null,
            },
            content: [
              { type: 'measureTitle', attrs: { id: 't' }, content: [{ type: 'text', text: 'Tiltaket' }] },
            ],
          },
        ),
      ),
    )
    expect(briefly(foldText(null, writing.rows).revisions).map(([id, , , after]) => [id, after])).toEqual([
      ['a', 'Se\nher'],
      ['f', 'Fotnoten'],
      ['b', 'Et tre\nI parken'],
      ['m', 'Kultur\n2027'],
      ['t', 'Tiltaket'],
    ])
  })

  it('tell of a block under its new id when its id is renewed', () => {
    const writing = new Writing().by('kari', 0, to(text(p('a', 'en'), p('a', 'to'))))
    const { state } = foldText(null, writing.take())
    writing.by(null, 1, (doc) => (textOf(doc).get(1) as XmlElement).setAttribute('id', 'b'))
    expect(briefly(foldText(state, writing.rows).revisions)).toEqual([
      ['a', '', 'en', 'en'],
      ['b', '', null, 'to'],
    ])
  })

  it('keep no more of a block than anybody writes', () => {
    const writing = new Writing().by('kari', 0, to(text(p('a', 'å'.repeat(1_000_000)))))
    expect(foldText(null, writing.rows).revisions[0]?.after).toBe(`${'å'.repeat(100_000)}…`)
  })

  it('tell of every change of words, from what stood to what stands', () => {
    const anyWriting = fc.array(
      fc.record({
        move: anyMove,
        who: fc.constantFrom('kari', 'ola', null),
        pause: fc.constantFrom(1, 10, 31, 40).map((minutes) => minutes * MINUTE),
      }),
      { minLength: 1, maxLength: 30 },
    )
    fc.assert(
      fc.property(anyWriting, fc.nat({ max: 10 }), (changes, folded) => {
        const writing = new Writing()
        let made = 0
        let now = 0
        for (const { move, who, pause } of changes) {
          now += pause
          writing.by(who, now, (doc) => make(doc, move, () => `n${(made += 1)}`))
        }
        const { state } = foldText(null, writing.rows.slice(0, folded))
        const rows = writing.rows.slice(folded)
        const { revisions } = foldText(state, rows)

        const doc = new Doc()
        applyUpdate(doc, state)
        const stood = [wordsByBlock(readText(doc))]
        for (const { bytes } of rows) {
          applyUpdate(doc, bytes)
          stood.push(wordsByBlock(readText(doc)))
        }
        for (const { blockId, from, to, before, after } of revisions) {
          const first = rows.findIndex(({ at }) => at >= from)
          const last = rows.findLastIndex(({ at }) => at <= to)
          expect([blockId, before]).toEqual([blockId, stood[first]?.get(blockId) ?? null])
          expect([blockId, after]).toEqual([blockId, stood[last + 1]?.get(blockId) ?? null])
        }
        for (const [index, { at, personId }] of rows.entries()) {
          const [before, after] = [stood[index], stood[index + 1]]
          for (const id of new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])) {
            if (before?.get(id) === after?.get(id)) continue
            const sittings = revisions.filter(
              ({ blockId, from, to }) => blockId === id && from <= at && at <= to,
            )
            const isPassing = sittings.length === 0 && !stood[0]?.has(id)
            if (!isPassing) expect(sittings.map(({ authors }) => authors.includes(personId))).toEqual([true])
          }
        }
      }),
      { numRuns: 150 },
    )
  })
})

/** The own words of each block that has any to tell, reckoned from the text as JSON. */
function wordsByBlock(text: DocumentJson): Map<Id, string> {
  interface Loose {
    readonly type: string
    readonly attrs?: Readonly<Record<string, unknown>>
    readonly content?: readonly Loose[]
    readonly text?: string
  }
  const words = new Map<Id, string>()
  const visit = ({ type, attrs, content = [] }: Loose) => {
    const fields = type === 'measure' ? [attrs?.responsible, attrs?.deadline, attrs?.cost] : []
    const own = content.map((part) => part.text ?? '').join('')
    const isTold = ['paragraph', 'heading', 'measureTitle', 'measure'].includes(type)
    if (isTold) words.set(attrs?.id as Id, [...fields, own].filter(Boolean).join('\n'))
    content.forEach(visit)
  }
  visit(text as Loose)
  return words
}
