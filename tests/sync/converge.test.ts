import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Doc, encodeStateVector } from 'yjs'
import type { DocumentJson } from '~core/document/json'
import { documentSchema } from '~core/document/schema'
import { hasSoundBlockIds, repairBlockIds } from '~core/sync/blockIds'
import { readText, writeText } from '~core/sync/text'
import { anyEvents } from './moves'
import { exchange, make, rejectedByEditor } from './pen'

const start: DocumentJson = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { id: 'h', level: 2 }, content: [{ type: 'text', text: 'Hva vi vil' }] },
    { type: 'paragraph', attrs: { id: 'p' }, content: [{ type: 'text', text: 'Alle skal kjenne noen.' }] },
  ],
}

it.each([2, 3])('%i writers who come and go end with one valid text of unique block ids', (count) => {
  fc.assert(
    fc.property(anyEvents(count), (events) => {
      let made = 0
      const newId = () => `n${(made += 1)}`
      const server = new Doc()
      writeText(server, start)
      const writers = Array.from({ length: count }, () => new Doc())
      const meet = () => writers.forEach((writer) => exchange(server, writer))
      meet()

      for (const { who, move } of events) {
        const writer = writers[who] as Doc
        if (move === 'meet') exchange(server, writer)
        else make(writer, move, newId)
      }
      meet()
      repairBlockIds(server)
      meet()
      meet()

      const text = readText(server)
      for (const writer of writers) {
        expect(encodeStateVector(writer)).toEqual(encodeStateVector(server))
        expect(readText(writer)).toEqual(text)
      }
      expect(hasSoundBlockIds(server)).toBe(true)
      documentSchema.nodeFromJSON(text).check()
      expect(rejectedByEditor(server)).toBe(0)
    }),
    { numRuns: 150 },
  )
})

it('whatever the text was, writing another makes it that', () => {
  fc.assert(
    fc.property(anyEvents(1), anyEvents(1), (before, after) => {
      let made = 0
      const newId = () => `n${(made += 1)}`
      const [one, other] = [new Doc(), new Doc()]
      for (const { move } of before) if (move !== 'meet') make(one, move, newId)
      for (const { move } of after) if (move !== 'meet') make(other, move, newId)
      writeText(one, readText(other))
      expect(readText(one)).toEqual(readText(other))
      expect(rejectedByEditor(one)).toBe(0)
    }),
    { numRuns: 100 },
  )
})
