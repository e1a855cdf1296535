import { getSchema } from '@tiptap/core'
import { Node } from '@tiptap/pm/model'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { numberedNodes } from '~app/editor/extensions/numbers'
import { matchesIn } from '~app/editor/find/search'
import { wholeAddress } from '~app/editor/linkAddress'
import { covers } from '~app/editor/stateVector'
import { countWords, wordsInNode, wordsInText } from '~app/editor/words'
import { b, doc, h, li, measure, note, p, td, table, tr, ul } from '~core/document/build'
import type { DocumentJson } from '~core/document/json'
import { schemaExtensions } from '~core/document/schema'
import { numberingOf } from '~core/render/numbering'

const schema = getSchema(schemaExtensions)
const nodeOf = (text: DocumentJson) => Node.fromJSON(schema, text)

describe('finding words', () => {
  const text = nodeOf(
    doc(p('Frivillige og ', b('frivillig'), 'heten'), ul(li('Ingen her')), p('İ frivillig')),
  )
  const found = (words: string, matchCase = false) =>
    matchesIn(text, words, { matchCase }).map(({ from, to }) => text.textBetween(from, to))

  it('finds them across bold and plain, whatever their case', () => {
    expect(found('frivillig')).toEqual(['Frivillig', 'frivillig', 'frivillig'])
    expect(found('og frivilligheten')).toEqual(['og frivilligheten'])
  })

  it('tells cases apart when asked to', () => {
    expect(found('Frivillig', true)).toEqual(['Frivillig'])
  })

  it('never finds words that are spread over two blocks, or nothing', () => {
    expect(found('heten ingen')).toEqual([])
    expect(found('')).toEqual([])
  })

  it('keeps its place behind a letter that grows in lower case', () => {
    const [last] = matchesIn(text, 'frivillig', { matchCase: false }).slice(-1)
    expect(last && text.textBetween(last.from, last.to)).toBe('frivillig')
  })
})

describe('numbers in a live text', () => {
  const text = doc(
    h(2, 'Lokaler'),
    p('Vi åpner skolene', note('Vedtak 12/26'), '.'),
    measure('Nøkkelfri adgang'),
    h(3, 'Under'),
    h(2, 'Tilskudd', note('Se vedlegg')),
    measure('Én ordning'),
  )

  it('are those that every export shows', () => {
    const section = { number: '5', level: 1 as const, hasNested: false, text }
    const numbering = numberingOf([section])
    const live = numberedNodes(nodeOf(text), { number: '5', numbersHeadings: true, footnotesBefore: 0 })
    expect(live.map(({ number }) => number)).toEqual(['5.1', '1', '5.1', '5.2', '2', '5.2'])
    const heading = text.content?.[4]
    expect(heading?.type === 'heading' && numbering.heading(heading)).toBe('5.2')
    const last = text.content?.[5]
    expect(last?.type === 'measure' && numbering.measure(last)).toBe('5.2')
  })

  it('leaves headings to nested sections, and counts footnotes on', () => {
    const live = numberedNodes(nodeOf(text), { number: '5', numbersHeadings: false, footnotesBefore: 3 })
    expect(live.map(({ number }) => number)).toEqual(['4', '5.1', '5', '5.2'])
  })
})

describe('counting words', () => {
  it('counts what has a letter or a digit', () => {
    expect(countWords('Alle skal – i 2027 – høre til.')).toBe(6)
    expect(countWords('  ')).toBe(0)
  })

  it('gives a live text and a given one the same number', () => {
    const text = doc(p('To ord'), table(tr(td('ett'), td('to'))), measure('Tiltak her', {}, 'og tekst'))
    expect(wordsInText(text)).toBe(8)
    expect(wordsInNode(nodeOf(text))).toBe(8)
  })
})

describe('addresses as people type them', () => {
  it.each([
    ['https://frivillighet.no/a?b=c', 'https://frivillighet.no/a?b=c'],
    ['frivillighet.no', 'https://frivillighet.no'],
    ['www.bærum.kommune.no/planer', 'https://www.bærum.kommune.no/planer'],
    ['post@eikedal.example', 'mailto:post@eikedal.example'],
    ['tel:+4712345678', 'tel:+4712345678'],
  ])('%s leads to %s', (typed, address) => expect(wholeAddress(typed)).toBe(address))

  it.each(['javascript:alert(1)', 'data:text/html,x', 'bare ord', '', 'http://'])(
    '%s leads nowhere',
    (typed) => expect(wholeAddress(typed)).toBeNull(),
  )
})

describe('whether the server knows of everything', () => {
  it('does when its vector reaches as far for every client', () => {
    const here = new Y.Doc()
    here.getText('t').insert(0, 'abc')
    const before = Y.encodeStateVector(here)
    here.getText('t').insert(3, 'd')
    const now = Y.encodeStateVector(here)
    expect(covers(now, before)).toBe(true)
    expect(covers(before, now)).toBe(false)
    expect(covers(Y.encodeStateVector(new Y.Doc()), now)).toBe(false)
  })
})
