import { describe, expect, it } from 'vitest'
import { Doc, encodeStateAsUpdate, XmlElement, XmlText } from 'yjs'
import type { DocumentJson } from '~core/document/json'
import { documentSchema } from '~core/document/schema'
import { planDocx } from '~core/render/docx/planDocx'
import { planHtml } from '~core/render/planHtml'
import { planMarkdown } from '~core/render/planMarkdown'
import type { PlanDocument } from '~core/plan/document'
import { isSoundAttribute } from '~core/sync/attributes'
import { readText, textOf } from '~core/sync/text'
import { examineUpdate } from '~server/realtime/examine'

/** What somebody may put into an attribute who does not write by our editor. */
const values: readonly (string | number | boolean | object)[] = [
  'x',
  '',
  '__proto__',
  'constructor',
  'javascript:alert(1)',
  '"><script>alert(1)</script>',
  '\u0000',
  -1,
  0,
  1.5,
  2,
  3_000,
  true,
  [],
  [3_000],
  {},
]

const attributes = Object.entries(documentSchema.nodes).flatMap(([node, type]) =>
  Object.keys(type.spec.attrs ?? {}).map((name) => [node, name] as const),
)

function planOf(text: DocumentJson): PlanDocument {
  return {
    schemaVersion: 1,
    id: 'plan',
    title: 'Plan',
    municipality: 'Eikedal kommune',
    language: 'nb',
    phase: 'drafting',
    sections: [{ id: 'del', number: '1', level: 1, title: 'Del', status: 'draft', text }],
  }
}

/** A text with one node of the name, in whatever it must stand in. */
function textWith(node: string, name: string, value: string | number | boolean | object): Doc {
  const doc = new Doc()
  let child = new XmlElement(node)
  // Yjs' types know only strings; over the wire anything comes.
  child.setAttribute(name, value as string)
  const around: Readonly<Record<string, string>> = {
    footnote: 'paragraph',
    listItem: 'bulletList',
    measureTitle: 'measure',
    tableCell: 'tableRow',
    tableHeader: 'tableRow',
    tableRow: 'table',
  }
  for (let outer = around[node]; outer !== undefined; outer = around[outer]) {
    const parent = new XmlElement(outer)
    parent.insert(0, [child])
    child = parent
  }
  textOf(doc).insert(0, [child])
  return doc
}

describe('a text that no editor of ours wrote', () => {
  it('has a rule for each attribute that the schema has', () => {
    const samples = [...values, 'goal', 'completed', '1', 'left']
    for (const [, name] of attributes) {
      expect([name, samples.some((value) => isSoundAttribute(name, value))]).toEqual([name, true])
    }
  })

  it.each(attributes)('can be shown whatever the %s says of its %s', (node, name) => {
    for (const value of values) {
      const doc = textWith(node, name, value)
      const plan = planOf(readText(doc))
      const html = planHtml(plan, new Map())
      expect(html).not.toContain('<script')
      expect(planMarkdown(plan, new Map())).toContain('Plan')
      expect(planDocx(plan, new Set(), '21. november 2026')).toBeDefined()
    }
  })

  it('may hold a link that runs something, which is shown as words', () => {
    const doc = new Doc()
    const paragraph = new XmlElement('paragraph')
    const words = new XmlText()
    textOf(doc).insert(0, [paragraph])
    paragraph.insert(0, [words])
    words.insert(0, 'trykk', { link: { href: 'java\nscript:alert(1)' } })
    const plan = planOf(readText(doc))
    expect(planHtml(plan, new Map())).toContain('>trykk</p>')
    expect(planMarkdown(plan, new Map())).not.toContain('script:')
  })

  it.each([100, 2_000, 20_000])('keeps its words when %i blocks stand in one another', (depth) => {
    const doc = new Doc()
    doc.transact(() => {
      let inner: XmlElement | Doc = doc
      for (let level = 0; level < depth; level += 1) {
        const block = new XmlElement('blockquote')
        const parent = inner instanceof Doc ? textOf(inner) : inner
        parent.insert(0, [block])
        inner = block
      }
      const paragraph = new XmlElement('paragraph')
      if (!(inner instanceof Doc)) inner.insert(0, [paragraph])
      paragraph.insert(0, [new XmlText('innerst')])
    })
    const plan = planOf(readText(doc))
    expect(planHtml(plan, new Map())).toContain('innerst')
    expect(planDocx(plan, new Set(), '21. november 2026')).toBeDefined()
  })

  it('is shown without characters that no file can hold', () => {
    const doc = new Doc()
    const paragraph = new XmlElement('paragraph')
    textOf(doc).insert(0, [paragraph, new XmlElement('figure')])
    paragraph.insert(0, [new XmlText('a\u0000b\u0007c\ud800d\te')])
    const figure = textOf(doc).get(1) as XmlElement
    figure.setAttribute('alt', 'et\u0000 tre')
    expect(readText(doc).content).toMatchObject([
      { content: [{ text: 'abcd\te' }] },
      { attrs: { alt: 'et tre' } },
    ])
  })

  it.each(['colspan', 'rowspan'])('is not let in with a %s that would stop every editor', (name) => {
    const updateWith = (value: number | string) => encodeStateAsUpdate(textWith('tableCell', name, value))
    expect(examineUpdate(updateWith(3)).added).not.toEqual([])
    for (const value of [1e9, 1_001, 0, 1.5, 'x']) expect(() => examineUpdate(updateWith(value))).toThrow()
  })
})
