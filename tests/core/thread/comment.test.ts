import { expect, it } from 'vitest'
import { LONGEST_COMMENT, mayBeWritten, tidied } from '~core/thread/comment'

it('a comment is kept without what surrounds it, with line breaks of one kind', () => {
  expect(tidied('  Hvem låser opp?\r\n\r\nVi?\u0000 ')).toBe('Hvem låser opp?\n\nVi?')
})

it('an empty comment is refused, and one of blanks', () => {
  expect(mayBeWritten(tidied(' \n\t '))).toMatchObject({ code: 'comment.empty' })
})

it('a comment of 10 000 characters is written, one more is too long', () => {
  expect(mayBeWritten('a'.repeat(LONGEST_COMMENT)).allowed).toBe(true)
  expect(mayBeWritten('a'.repeat(LONGEST_COMMENT + 1))).toMatchObject({
    code: 'comment.tooLong',
    facts: { most: 10_000 },
  })
})
