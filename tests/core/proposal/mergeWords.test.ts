import { describe, expect, it } from 'vitest'
import { a, b, br, i, note, p } from '~core/document/build'
import type { InlineJson } from '~core/document/json'
import { mergeWords } from '~core/proposal/mergeWords'

type Words = readonly (string | InlineJson | readonly InlineJson[])[]
const content = (words: Words): readonly InlineJson[] => p(...words).content ?? []
const merged = (base: Words, now: Words, proposed: Words) =>
  mergeWords(content(base), content(now), content(proposed))
const clean = (...words: Words) => ({ words: content(words), collided: false })

describe('two changes of the same words', () => {
  it.each<[string, string, string, string]>([
    [
      'Vi åpner alle skoler nå.',
      'Vi åpner alle skoler snart.',
      'De åpner alle skoler nå.',
      'De åpner alle skoler snart.',
    ],
    ['Vi åpner skoler.', 'Vi åpner skoler. Og hus.', 'Vi stenger skoler.', 'Vi stenger skoler. Og hus.'],
    ['Vi åpner skoler.', 'Først: Vi åpner skoler.', 'Vi åpner skoler', 'Først: Vi åpner skoler'],
    ['Vi åpner alle skoler.', 'Vi åpner skoler.', 'Vi åpner alle skoler!', 'Vi åpner skoler!'],
    ['en to tre', 'en  to tre', 'en to tre fire', 'en  to tre fire'],
    ['og og og', 'og og og.', 'så og og og', 'så og og og.'],
  ])('%s + %s + %s', (base, now, proposed, both) => {
    expect(merged([base], [now], [proposed])).toEqual(clean(both))
  })

  it.each<[string, string, string, string]>([
    ['the same word', 'Frist 1. mai.', 'Frist 1. juni.', 'Frist 1. juli.'],
    ['words beside each other', 'Vi åpner skoler.', 'Vi låner skoler.', 'Vi åpner hus.'],
    ['one removed it', 'Vi åpner alle skoler.', 'Vi åpner skoler.', 'Vi åpner nesten alle skoler.'],
    ['something new in one place', 'Vi åpner.', 'Vi her åpner.', 'Vi der åpner.'],
    ['everything', 'Vi åpner.', 'De låner ut.', 'Ingen vil.'],
  ])('collide: %s', (_, base, now, proposed) => {
    expect(merged([base], [now], [proposed])).toEqual({ words: content([proposed]), collided: true })
  })

  it('do not collide where they say the same', () => {
    expect(
      merged(['Vi åpner.', br, 'Alt.'], ['De åpner.', br, 'Alt nå.'], ['De åpner.', br, 'Alt.']),
    ).toEqual(clean('De åpner.', br, 'Alt nå.'))
  })
})

describe('marks', () => {
  it('come along on words that the other left alone', () => {
    expect(merged(['Vi åpner skoler.'], [b('Vi'), ' åpner skoler.'], ['Vi åpner hus.'])).toEqual(
      clean(b('Vi'), ' åpner hus.'),
    )
  })

  it('of both stand together', () => {
    expect(merged(['Vi åpner.'], [b('Vi'), ' åpner.'], [i('Vi'), ' åpner.'])).toEqual(
      clean(i(...b('Vi')), ' åpner.'),
    )
  })

  it('that one takes away are gone though the other gave another', () => {
    expect(merged([b('Vi'), ' nå'], ['Vi', ' nå'], [i(...b('Vi')), ' nå'])).toEqual(clean(i('Vi'), ' nå'))
  })

  it('are no reason to keep a word that the other removed', () => {
    expect(merged(['Vi åpner alle.'], ['Vi åpner ', b('alle'), '.'], ['Vi åpner.'])).toMatchObject({
      collided: false,
    })
  })

  it('collide when each links the same word elsewhere', () => {
    const link = (to: string) => [a(`https://${to}.example`, 'Vi'), ' nå'] as Words
    expect(merged(['Vi nå'], link('a'), link('b'))).toEqual({ words: content(link('b')), collided: true })
  })
})

it('keeps a footnote that the other has not seen', () => {
  expect(merged(['Ord nok her.'], ['Ord', note('Kilde'), ' nok her.'], ['Ord nok der.'])).toEqual(
    clean('Ord', note('Kilde'), ' nok der.'),
  )
})
