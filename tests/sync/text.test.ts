import { describe, expect, it } from 'vitest'
import { Doc, encodeStateAsUpdate, XmlElement, XmlText } from 'yjs'
import type { BlockJson, DocumentJson } from '~core/document/json'
import { withBlockIds } from '~core/sync/blockIds'
import { fitToSchema, type LooseNode } from '~core/sync/fit'
import { readText, textOf, writeText } from '~core/sync/text'
import { documentSchema } from '~core/document/schema'

const p = (id: string, ...words: string[]): BlockJson => ({
  type: 'paragraph',
  attrs: { id },
  content: words.map((text) => ({ type: 'text', text })),
})
const doc = (...content: BlockJson[]): DocumentJson => ({ type: 'doc', content })

/** A text of every kind of block and mark. */
const rich = withBlockIds(
  {
    type: 'doc',
    content: [
      { type: 'heading', attrs: { id: null, level: 3 }, content: [{ type: 'text', text: 'Mål' }] },
      {
        type: 'paragraph',
        attrs: { id: null },
        content: [
          { type: 'text', text: 'Alle ', marks: [{ type: 'bold' }] },
          { type: 'text', text: 'skal', marks: [{ type: 'link', attrs: { href: 'https://lovdata.no' } }] },
          { type: 'footnote', attrs: { id: null, text: 'Fotnoten' } },
          { type: 'hardBreak' },
          { type: 'text', text: 'kjenne noen', marks: [{ type: 'bold' }, { type: 'italic' }] },
        ],
      },
      { type: 'goal', attrs: { id: 'g1', kind: 'objective' }, content: [{ type: 'text', text: 'Delmål' }] },
      {
        type: 'measure',
        attrs: {
          id: null,
          responsible: 'Kultur',
          deadline: 'våren 2027',
          cost: null,
          status: 'postponed',
          goalId: 'g1',
        },
        content: [
          { type: 'measureTitle', attrs: { id: null }, content: [{ type: 'text', text: 'Tiltaket' }] },
        ],
      },
      {
        type: 'orderedList',
        attrs: { id: null, start: 3 },
        content: [{ type: 'listItem', attrs: { id: null }, content: [p('punkt', 'Punkt')] }],
      },
      {
        type: 'table',
        attrs: { id: null },
        content: [
          {
            type: 'tableRow',
            attrs: { id: null },
            content: [
              { type: 'tableHeader', attrs: { id: null, colspan: 2 }, content: [p('celle', 'Celle')] },
            ],
          },
        ],
      },
      { type: 'factBox', attrs: { id: null }, content: [p('faktum', 'Faktum')] },
      {
        type: 'figure',
        attrs: { id: null, fileId: 'f', alt: 'En dugnad', caption: '', width: 800, height: 600 },
      },
    ],
  },
  counter('b'),
)

function counter(prefix: string) {
  let last = 0
  return () => `${prefix}${(last += 1)}`
}

function written(text: DocumentJson): Doc {
  const shared = new Doc()
  writeText(shared, text)
  return shared
}

describe('the bridge between Y.Doc and JSON', () => {
  it('gives back every kind of block, mark and attribute that was written', () => {
    expect(readText(written(rich))).toEqual(rich)
  })

  it('reads an empty text', () => {
    expect(readText(new Doc())).toEqual({ type: 'doc' })
  })

  it('changes nothing by reading, even where the schema rejects what stands there', () => {
    const shared = written(doc(p('a', 'Ord')))
    textOf(shared).insert(1, [new XmlElement('fromTheFuture')])
    const before = encodeStateAsUpdate(shared)
    readText(shared)
    expect(encodeStateAsUpdate(shared)).toEqual(before)
  })

  it('writes a changed word as a change of a few bytes, and an equal text as none', () => {
    const shared = written(rich)
    const sizes: number[] = []
    shared.on('update', (update: Uint8Array) => sizes.push(update.byteLength))
    writeText(shared, rich)
    expect(sizes).toEqual([])
    writeText(shared, JSON.parse(JSON.stringify(rich).replace('kjenne noen', 'kjenne noe')) as DocumentJson)
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(30)
    expect(JSON.stringify(readText(shared))).toContain('kjenne noe"')
  })

  it('keeps the untouched blocks where they are when one in the middle goes', () => {
    const shared = written(doc(p('a', 'en'), p('b', 'to'), p('c', 'tre')))
    const last = textOf(shared).get(2)
    writeText(shared, doc(p('a', 'en'), p('c', 'tre')))
    expect(textOf(shared).get(1)).toBe(last)
  })
})

describe('fitting a tree to the schema', () => {
  const words = (node: LooseNode) => fitToSchema(node).textBetween(0, fitToSchema(node).content.size, '|')
  const text = (words: string) => ({ type: 'text', text: words })
  const valid = (content: unknown[]) => {
    const node = fitToSchema({ type: 'doc', content })
    node.check()
    return node
  }

  it('wraps loose words in one paragraph', () => {
    const node = valid([text('to '), text('ord'), { type: 'paragraph', content: [text('tre')] }])
    expect(node.toString()).toBe('doc(paragraph("to ord"), paragraph("tre"))')
  })

  it('makes an item of a paragraph that came to stand in a list, and a row and a cell in a table', () => {
    const paragraph = { type: 'paragraph', content: [text('x')] }
    expect(valid([{ type: 'bulletList', content: [paragraph] }]).toString()).toBe(
      'doc(bulletList(listItem(paragraph("x"))))',
    )
    expect(words({ type: 'doc', content: [{ type: 'table', content: [paragraph] }] })).toContain('x')
    valid([{ type: 'table', content: [paragraph] }])
  })

  it('keeps the words of a node that it does not know', () => {
    const node = valid([{ type: 'spoiler', content: [{ type: 'paragraph', content: [text('hemmelig')] }] }])
    expect(node.toString()).toBe('doc(paragraph("hemmelig"))')
  })

  it('keeps the words of a block that came to stand among words', () => {
    const heading = { type: 'heading', content: [text('inni')] }
    expect(valid([{ type: 'paragraph', content: [text('før '), heading] }]).textContent).toBe('før inni')
  })

  it('leaves out marks and attributes that the schema does not have', () => {
    const node = valid([
      {
        type: 'heading',
        attrs: { level: 99, id: { toString: 'no' }, colour: 'red' },
        content: [
          { ...text('x'), marks: [{ type: 'blink' }, { type: 'link', attrs: {} }, { type: 'bold' }] },
        ],
      },
    ])
    expect(node.toString()).toBe('doc(heading(bold("x")))')
    expect(node.firstChild?.attrs).toEqual({ level: 4, id: null })
  })

  it('survives what is no node at all', () => {
    expect(valid([null, 3, 'x', [], { content: 'x' }, { type: 'text' }, { type: 'doc' }]).childCount).toBe(0)
    const shared = new Doc()
    textOf(shared).insert(0, [new XmlText('løst'), new XmlElement('doc')])
    expect(documentSchema.nodeFromJSON(readText(shared)).textContent).toBe('løst')
  })
})
