import fc from 'fast-check'
import { expect, it } from 'vitest'
import { b, br, named, note, p, text } from '~core/document/build'
import { wordsOf } from '~core/document/visit'
import { reworded } from '~core/treatment/reworded'

it('keeps what is bold, linked or noted outside the words that are new', () => {
  const block = named('frist', p('Søk ', b('innen'), ' 1. juni', note('Vedtatt i 2020.'), ' hvert år.'))
  expect(reworded(block, 'Søk innen 1. mars hvert år.')).toEqual(
    named('frist', p('Søk ', b('innen'), ' 1. mars hvert år.')),
  )
  expect(reworded(block, 'Søk innen 1. juni hvert skoleår.')).toEqual(
    named('frist', p('Søk ', b('innen'), ' 1. juni', note('Vedtatt i 2020.'), ' hvert skoleår.')),
  )
})

it('is the block itself where nothing is new', () => {
  const block = named('frist', p('Søk innen ', br, b('1. juni')))
  expect(reworded(block, wordsOf(block))).toBe(block)
})

it('reads as the new words, whatever they are', () => {
  const run = fc.oneof(
    fc.string({ minLength: 1, maxLength: 6 }).map((words) => text(words)),
    fc.string({ minLength: 1, maxLength: 6 }).map((words) => text(words, { type: 'bold' })),
  )
  fc.assert(
    fc.property(fc.array(run, { maxLength: 5 }), fc.string({ maxLength: 20 }), (runs, words) => {
      expect(wordsOf(reworded(named('a', p(...runs)), words))).toBe(words)
    }),
  )
})
