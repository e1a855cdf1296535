import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mayMark, piecesOf, sentencesOf, tidyPassage } from '~core/treatment/passage'

const said = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end))

it.each([
  ['sentences', 'Fristen er for sen. Flytt den!', ['Fristen er for sen.', 'Flytt den!']],
  [
    'a date as one',
    'Fristen bør være 1. mars. Da rekker vi det.',
    ['Fristen bør være 1. mars.', 'Da rekker vi det.'],
  ],
  [
    'short forms as one',
    'Vi trenger bl.a. lys, jf. kl. 18 i salen.',
    ['Vi trenger bl.a. lys, jf. kl. 18 i salen.'],
  ],
  ['a number that ends a sentence', 'Vi er 40. Dere er to.', ['Vi er 40.', 'Dere er to.']],
  ['lines as sentences', 'Vi ønsker:\n– nøkkel\n– lys', ['Vi ønsker:', '– nøkkel', '– lys']],
  ['nothing in an empty text', ' \n ', []],
])('finds %s', (_, text, sentences) => {
  expect(said(text)).toEqual(sentences)
})

const prose = fc.string({
  unit: fc.constantFrom('a', 'Å', '.', '!', ' ', '\n', '1', 'kl. ', '𝒜'),
  maxLength: 60,
})

it('puts every word into exactly one sentence', () => {
  fc.assert(
    fc.property(prose, (text) => {
      const sentences = sentencesOf(text)
      const spaceless = (words: string) => words.replace(/\s/g, '')
      expect(sentences.map(({ start, end }) => spaceless(text.slice(start, end))).join('')).toBe(
        spaceless(text),
      )
      for (const [place, { start, end }] of sentences.entries()) {
        expect(start).toBeLessThan(end)
        expect(start).toBeGreaterThanOrEqual(sentences[place - 1]?.end ?? 0)
        expect(tidyPassage(text, { start, end })).toEqual({ start, end })
      }
    }),
  )
})

describe('marking', () => {
  const text = 'Skolene må åpnes. Nøkkelen må være gratis.'
  it('takes the words without the spaces around them', () => {
    expect(tidyPassage(text, { start: 17, end: 900 })).toEqual({ start: 18, end: text.length })
  })
  it('refuses what says nothing, and what is marked already', () => {
    const first = { start: 0, end: 17 }
    expect(mayMark(text, tidyPassage(text, { start: 17, end: 18 }), [])).toMatchObject({
      code: 'remark.notInText',
    })
    expect(mayMark(text, { start: 10, end: 20 }, [first])).toMatchObject({ code: 'remark.overlaps' })
    expect(mayMark(text, { start: 18, end: 42 }, [first])).toEqual({ allowed: true })
  })
})

it('cuts a text at the borders of its ranges, and loses nothing', () => {
  const range = fc
    .tuple(fc.nat(40), fc.nat(40))
    .map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) }))
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(range, { maxLength: 4 }), (text, ranges) => {
      const pieces = piecesOf(text, ranges)
      expect(pieces.map((piece) => piece.text).join('')).toBe(text)
      for (const { start, end, within } of pieces)
        for (let at = start; at < end; at += 1)
          expect(within).toEqual(
            ranges.flatMap((one, index) => (one.start <= at && at < one.end ? [index] : [])),
          )
    }),
  )
})
