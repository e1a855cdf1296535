import { describe, expect, it } from 'vitest'
import { emailField, municipalityNumberField, nameField, optionalLine } from '~core/access/fields'

describe('an e-mail address', () => {
  it.each([
    [' Marte.Kvale@Eikedal.Example ', 'marte.kvale@eikedal.example'],
    ['post@bærum.kommune.no', 'post@bærum.kommune.no'],
    ['o’neil+lag@a.no', 'o’neil+lag@a.no'],
  ])('%j is kept as %j', (typed, kept) => {
    expect(emailField.parse(typed)).toBe(kept)
  })

  it('is the same however its letters were composed', () => {
    expect(emailField.parse('A\u030Ase@lag.example')).toBe('åse@lag.example')
  })

  it.each([
    '',
    'marte',
    'marte@kvale',
    'a@b.no, c@d.no',
    'a@b.no;c@d.no',
    '"Marte" <a@b.no>',
    'a@b.no\r\nBcc: c@d.no',
    'a b@c.no',
    'a@@b.no',
    `${'a'.repeat(65)}@b.no`,
  ])('%j is none', (typed) => {
    expect(emailField.safeParse(typed).success).toBe(false)
  })
})

it('a name is one line that is not empty', () => {
  expect(nameField.parse('  Jon \n Arne\tRød ')).toBe('Jon Arne Rød')
  expect(nameField.safeParse('   ').success).toBe(false)
  expect(nameField.safeParse('Jon\u0000').success).toBe(false)
  expect(nameField.safeParse('x'.repeat(201)).success).toBe(false)
})

it('a line that may be left out tells "none" from "as it was"', () => {
  expect(optionalLine.parse('')).toBeNull()
  expect(optionalLine.parse(null)).toBeNull()
  expect(optionalLine.parse(undefined)).toBeUndefined()
  expect(optionalLine.parse(' Røde Kors ')).toBe('Røde Kors')
})

it('a kommunenummer has four digits', () => {
  expect(municipalityNumberField.parse('0301')).toBe('0301')
  expect(municipalityNumberField.parse('')).toBeNull()
  expect(municipalityNumberField.safeParse('301').success).toBe(false)
})
