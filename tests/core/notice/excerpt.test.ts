import fc from 'fast-check'
import { expect, it } from 'vitest'
import { excerpt } from '~core/notice/excerpt'

it('a short comment is its own excerpt, on one line', () => {
  expect(excerpt(' Vi trenger\n\nlokaler. ')).toBe('Vi trenger lokaler.')
})

it('a long one is cut between words', () => {
  const text = `${'ord '.repeat(34)}slutten av setningen, som ikke er med`
  expect(excerpt(text)).toBe(`${'ord '.repeat(34).trim()} …`)
})

it('is short whatever is written, and never ends in half a letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const cut = excerpt(text)
      expect(cut.length).toBeLessThanOrEqual(142)
      expect(cut).not.toMatch(/\p{Cs}/u)
    }),
  )
})
