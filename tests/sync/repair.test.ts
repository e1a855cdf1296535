import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyUpdate, Doc, XmlElement, XmlHook, XmlText, type XmlFragment } from 'yjs'
import type { DocumentJson } from '~core/document/json'
import { documentSchema } from '~core/document/schema'
import { hasSoundBlockIds } from '~core/sync/blockIds'
import { repairText } from '~core/sync/repair'
import { readText, textOf } from '~core/sync/text'
import { docOf, hostileText } from './hostile'
import { anyEvents } from './moves'
import { exchange, make, rejectedByEditor } from './pen'

/** Repairs under a client id. @returns the updates that were made */
function repaired(doc: Doc, clientId = 7): Uint8Array[] {
  const updates: Uint8Array[] = []
  const note = (update: Uint8Array) => updates.push(update)
  doc.clientID = clientId
  doc.on('update', note)
  repairText(doc)
  doc.off('update', note)
  return updates
}

/** The text as JSON without ids: a repair gives those that are missing. */
const withoutIds = (text: DocumentJson) =>
  JSON.parse(JSON.stringify(text, (key, value: unknown) => (key === 'id' ? null : value))) as DocumentJson

function expectSound(doc: Doc): void {
  documentSchema.nodeFromJSON(readText(doc)).check()
  expect(hasSoundBlockIds(doc)).toBe(true)
  expect(rejectedByEditor(doc)).toBe(0)
  expect(repaired(doc)).toEqual([])
}

function textWith(fill: (root: XmlFragment) => void): Doc {
  // What Yjs clears away behind a deletion takes a stack as deep as the text.
  const doc = new Doc({ gc: false })
  doc.transact(() => fill(textOf(doc)))
  return doc
}

const element = (name: string, ...children: (XmlElement | XmlText)[]) => {
  const made = new XmlElement(name)
  made.insert(0, children)
  return made
}

const block = (name: string, id: string, ...children: (XmlElement | XmlText)[]) => {
  const made = element(name, ...children)
  made.setAttribute('id', id)
  return made
}

const paragraph = (id: string, words: string) => block('paragraph', id, new XmlText(words))

/** The blocks of the text as one line each: kind, id, words. */
const outline = (doc: Doc) =>
  documentSchema
    .nodeFromJSON(readText(doc))
    .content.content.map((node) => `${node.type.name} ${node.attrs.id as string} ${node.textContent}`)

describe('repairing a text', () => {
  it('leaves a sound one without any update', () => {
    fc.assert(
      fc.property(anyEvents(1), (events) => {
        let made = 0
        const doc = new Doc()
        for (const { move } of events) if (move !== 'meet') make(doc, move, () => `n${(made += 1)}`)
        expect(repaired(doc)).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  it('makes any text sound in one update, and changes nothing of how it reads but missing ids', () => {
    fc.assert(
      fc.property(hostileText, (update) => {
        const doc = docOf(update)
        const before = withoutIds(readText(doc))
        expect(repaired(doc).length).toBeLessThanOrEqual(1)
        expect(withoutIds(readText(doc))).toEqual(before)
        expectSound(doc)
      }),
      { numRuns: 500 },
    )
  })

  it('says to others what it did', () => {
    fc.assert(
      fc.property(hostileText, (update) => {
        const [doc, other] = [docOf(update), docOf(update)]
        for (const update of repaired(doc)) applyUpdate(other, update)
        expect(readText(other)).toEqual(readText(doc))
        expectSound(other)
      }),
      { numRuns: 100 },
    )
  })

  it('by two servers at once ends with one text, which is sound when one of them looks again', () => {
    fc.assert(
      fc.property(hostileText, (update) => {
        const [doc, other] = [docOf(update), docOf(update)]
        repaired(doc, 7)
        repaired(other, 8)
        exchange(doc, other)
        expect(readText(other)).toEqual(readText(doc))
        repaired(doc, 7)
        expectSound(doc)
      }),
      { numRuns: 150 },
    )
  })

  it('touches nothing but what is wrong', () => {
    const doc = textWith((root) => {
      root.insert(0, [paragraph('a', 'en'), element('spoiler'), paragraph('b', 'to'), block('table', 't')])
    })
    const [first, , second] = textOf(doc).toArray()
    const [update] = repaired(doc)
    expect(update?.byteLength).toBeLessThan(12)
    expect(textOf(doc).toArray().slice(0, 2)).toEqual([first, second])
    expect(outline(doc)).toEqual(['paragraph a en', 'paragraph b to', 'table t '])
  })

  it('takes away values that are no nodes', () => {
    const doc = textWith((root) => {
      const values: unknown[] = [new XmlHook('krok'), { type: 'paragraph' }, 'ord', 3, Uint8Array.of(1)]
      root.insert(0, [paragraph('a', 'en')])
      root.insert(1, values as XmlElement[])
    })
    repaired(doc)
    expect(textOf(doc).length).toBe(1)
    expectSound(doc)
  })

  it('keeps the words of an element that the schema does not have, or that is called as words are', () => {
    const doc = textWith((root) => {
      root.insert(0, [element('spoiler', paragraph('a', 'en')), element('text', paragraph('b', 'to'))])
    })
    repaired(doc)
    expect(outline(doc)).toEqual(['paragraph a en', 'paragraph b to'])
    expectSound(doc)
  })

  it('gives loose words a paragraph, and a block in a list its point; the block keeps its id', () => {
    const doc = textWith((root) => {
      root.insert(0, [new XmlText('løst'), block('bulletList', 'l', paragraph('a', 'punkt'))])
    })
    repaired(doc)
    expect(readText(doc)).toMatchObject({
      content: [
        { type: 'paragraph', content: [{ text: 'løst' }] },
        {
          attrs: { id: 'l' },
          content: [{ type: 'listItem', content: [{ attrs: { id: 'a' }, content: [{ text: 'punkt' }] }] }],
        },
      ],
    })
    expectSound(doc)
  })

  it('keeps the words in a figure after it', () => {
    const doc = textWith((root) => root.insert(0, [block('figure', 'f', paragraph('a', 'ord'))]))
    repaired(doc)
    expect(outline(doc)).toEqual(['figure f ', 'paragraph a ord'])
    expectSound(doc)
  })

  it('takes away attributes that are unsound, and gives a heading a level that there is', () => {
    const doc = textWith((root) => root.insert(0, [block('heading', 'h'), block('goal', 'g')]))
    const [heading, goal] = textOf(doc).toArray() as [XmlElement, XmlElement]
    heading.setAttribute('level', 9 as never)
    heading.setAttribute('onclick', 'alert(1)')
    goal.setAttribute('kind', 'wish')
    repaired(doc)
    expect([heading.getAttributes(), goal.getAttributes()]).toEqual([{ id: 'h', level: 4 }, { id: 'g' }])
  })

  it('takes marks that the schema does not have from words, and leaves the words in place', () => {
    const doc = textWith((root) => {
      const words = new XmlText()
      root.insert(0, [block('paragraph', 'a', words)])
      words.insert(0, 'Alle', { bold: {}, blink: {} })
      words.insert(4, ' skal', { link: { href: 3 } })
      // Every editor reads what an object inherits.
      words.insert(9, ' med', JSON.parse('{"__proto__":{"blink":true}}') as object)
    })
    const words = (textOf(doc).get(0) as XmlElement).get(0) as XmlText
    const place = words._start?.id
    expect(rejectedByEditor(doc)).toBeGreaterThan(0)
    repaired(doc)
    expect((textOf(doc).get(0) as XmlElement).get(0)).toBe(words)
    expect(words._start?.id).toEqual(place)
    expect(words.toDelta()).toEqual([{ insert: 'Alle', attributes: { bold: {} } }, { insert: ' skal med' }])
    expectSound(doc)
  })

  it('keeps a link whose other half says nothing', () => {
    const words = new XmlText()
    const doc = textWith((root) => root.insert(0, [block('paragraph', 'a', words)]))
    words.insert(0, 'Alle', { 'link--abcdefgh': { href: 'https://lovdata.no' }, link: {} })
    repaired(doc)
    expect(words.toDelta()).toMatchObject([{ attributes: { link: { href: 'https://lovdata.no' } } }])
    expectSound(doc)
  })

  it('takes characters that cannot be kept from words, and what is no word', () => {
    const doc = textWith((root) => {
      const words = new XmlText('a\u0000b\u0007\u0007c')
      root.insert(0, [block('paragraph', 'a', words)])
      words.insertEmbed(2, { picture: 'x' })
    })
    const words = (textOf(doc).get(0) as XmlElement).get(0) as XmlText
    repaired(doc)
    expect(words.toDelta()).toEqual([{ insert: 'abc' }])
    expectSound(doc)
  })

  it.each([99, 100, 101, 103, 20_000])('makes %i blocks in one another what can be shown', (depth) => {
    for (const outer of ['blockquote', 'bulletList', 'listItem', 'spoiler']) {
      const doc = textWith((root) => {
        let parent = root
        for (let level = 0; level < depth; level += 1) {
          const child = new XmlElement(outer)
          parent.insert(0, [child])
          parent = child
        }
        parent.insert(0, [element('table', element('tableRow', paragraph('a', 'innerst')))])
      })
      repaired(doc)
      expect(JSON.stringify(readText(doc))).toContain('innerst')
      expect(hasSoundBlockIds(doc)).toBe(true)
      expect(repaired(doc)).toEqual([])
    }
  })

  it('keeps the carets and anchors in an empty paragraph', () => {
    const doc = textWith((root) => root.insert(0, [block('paragraph', 'a', new XmlText())]))
    expect(repaired(doc)).toEqual([])
  })
})
