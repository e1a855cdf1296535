import { describe, expect, it } from 'vitest'
import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs'
import type { DocumentJson } from '~core/document/json'
import { hasSoundBlockIds, repairBlockIds, withBlockIds } from '~core/sync/blockIds'
import { doubledNeighbours } from '~core/sync/doubled'
import { readText, writeText } from '~core/sync/text'
import { edit, exchange, make } from './pen'

let last = 0
const newId = () => `n${(last += 1)}`
const p = (id: string | null, words: string) =>
  ({ type: 'paragraph', attrs: { id }, content: [{ type: 'text', text: words }] }) as const
const doc = (...content: DocumentJson['content'] & object): DocumentJson => ({ type: 'doc', content })

/** Two writers who have the same text, each in a document of their own. */
function twoWriters(text: DocumentJson): [Doc, Doc] {
  const writers: [Doc, Doc] = [new Doc(), new Doc()]
  writeText(writers[0], text)
  exchange(...writers)
  return writers
}

const idsOf = (text: DocumentJson): (string | null)[] => (text.content ?? []).map(({ attrs }) => attrs.id)
const wordsOf = (text: DocumentJson) =>
  (text.content ?? []).map((block) => JSON.stringify(block).match(/"text":"([^"]*)"/)?.[1])

describe('block ids', () => {
  it('are given to blocks without one and renewed where they stand twice; the first keeps its own', () => {
    const text = withBlockIds(doc(p('a', 'en'), p('a', 'to'), p(null, 'tre')), newId)
    expect(idsOf(text)[0]).toBe('a')
    expect(new Set(idsOf(text)).size).toBe(3)
    expect(idsOf(text)).not.toContain(null)
  })

  it('are given to list items, cells and footnotes too', () => {
    const list = {
      type: 'bulletList',
      attrs: { id: null },
      content: [{ type: 'listItem', attrs: { id: null }, content: [p(null, 'x')] }],
    } as const
    const [block] = withBlockIds(doc(list), newId).content ?? []
    expect(JSON.stringify(block)).not.toContain('"id":null')
  })

  it('doubled by two people who make a heading of one paragraph are renewed, in the same way by whoever repairs', () => {
    const [kari, ola] = twoWriters(doc(p('a', 'Mål for arbeidet')))
    make(kari, { kind: 'heading', at: 0 }, newId)
    make(ola, { kind: 'heading', at: 0 }, newId)
    exchange(kari, ola)
    expect(idsOf(readText(kari))).toEqual(['a', 'a'])
    expect(hasSoundBlockIds(kari)).toBe(false)

    expect([repairBlockIds(kari), repairBlockIds(ola)]).toEqual([1, 1])
    expect(readText(kari)).toEqual(readText(ola))
    exchange(kari, ola)
    expect(idsOf(readText(kari))[0]).toBe('a')
    expect(new Set(idsOf(readText(kari))).size).toBe(2)
    expect([repairBlockIds(kari), hasSoundBlockIds(ola)]).toEqual([0, true])
  })

  it('never collide with an id that an earlier repair gave', () => {
    const shared = new Doc()
    writeText(shared, doc(p('a', 'en'), p('a', 'to')))
    repairBlockIds(shared)
    const given = idsOf(readText(shared))[1] as string
    const copy = new Doc()
    applyUpdate(copy, encodeStateAsUpdate(shared))
    edit(copy, (tr) => tr.setNodeAttribute(0, 'id', given), newId)
    expect(repairBlockIds(copy)).toBe(1)
    expect(hasSoundBlockIds(copy)).toBe(true)
  })
})

describe('doubled text', () => {
  const sentence = 'Frivilligheten skal inviteres til bordet før saken er ferdig'

  it('after two people split one paragraph at the same place is noticed', () => {
    const [kari, ola] = twoWriters(doc(p('a', sentence)))
    make(kari, { kind: 'split', at: 0.5 }, newId)
    make(ola, { kind: 'split', at: 0.5 }, newId)
    exchange(kari, ola)
    const text = readText(kari)
    expect(wordsOf(text)).toHaveLength(3)
    expect(wordsOf(text)[1]).toBe(wordsOf(text)[2])
    expect(doubledNeighbours(kari)).toEqual([[idsOf(text)[1], idsOf(text)[2]]])
    expect(doubledNeighbours(ola)).toEqual(doubledNeighbours(kari))
  })

  it('after two splits at different places is noticed by the ending that both have', () => {
    const [kari, ola] = twoWriters(doc(p('a', sentence)))
    make(kari, { kind: 'split', at: 0.3 }, newId)
    make(ola, { kind: 'split', at: 0.6 }, newId)
    exchange(kari, ola)
    expect(doubledNeighbours(kari)).toHaveLength(1)
  })

  it('in list items, and after two people make a heading of one paragraph, is noticed', () => {
    const list = withBlockIds(
      doc({
        type: 'bulletList',
        attrs: { id: null },
        content: [{ type: 'listItem', attrs: { id: null }, content: [p(null, sentence)] }],
      }),
      newId,
    )
    const [kari, ola] = twoWriters(list)
    make(kari, { kind: 'split', at: 0.5 }, newId)
    make(ola, { kind: 'split', at: 0.5 }, newId)
    exchange(kari, ola)
    expect(doubledNeighbours(kari)).toHaveLength(1)

    const [siv, per] = twoWriters(doc(p('a', sentence)))
    make(siv, { kind: 'heading', at: 0 }, newId)
    make(per, { kind: 'heading', at: 0 }, newId)
    exchange(siv, per)
    repairBlockIds(siv)
    expect(doubledNeighbours(siv)).toHaveLength(1)
  })

  it('that one writer repeated on purpose is left in peace', () => {
    const shared = new Doc()
    writeText(shared, doc(p('a', sentence), p('b', sentence), p('c', ''.padEnd(3))))
    expect(doubledNeighbours(shared)).toEqual([])
  })

  it('goes from the list once one copy is removed', () => {
    const [kari, ola] = twoWriters(doc(p('a', sentence)))
    for (const writer of [kari, ola]) make(writer, { kind: 'split', at: 0.5 }, newId)
    exchange(kari, ola)
    const [first, second] = readText(kari).content ?? []
    writeText(kari, doc(...[first, second].filter((block) => block !== undefined)))
    expect(doubledNeighbours(kari)).toEqual([])
  })
})
