import { expect, it } from 'vitest'
import {
  fieldNames,
  filledLetter,
  letterFields,
  unknownFields,
  type LetterFacts,
} from '~core/consultation/letter'
import { consultationLetters } from '~templates/letters'

const facts = Object.fromEntries(letterFields.map((field) => [field, `<${field}>`])) as LetterFacts

it('fills in the fields, whatever their case', () => {
  expect(filledLetter('Til [Mottaker]: svar innen [frist] på [lenke].', facts)).toBe(
    'Til <recipient>: svar innen <deadline> på <link>.',
  )
})

it('leaves alone what is no field, and names it', () => {
  const letter = 'Se [fristen] og [1], [fristen]'
  expect(filledLetter(letter, facts)).toBe(letter)
  expect(unknownFields(letter)).toEqual(['fristen'])
})

it('does not fill in what a fact brings along', () => {
  expect(filledLetter('[kommune]', { ...facts, municipality: '[lenke]' })).toBe('[lenke]')
})

it.each(['nb', 'nn'] as const)('knows every field of the letter that is proposed in %s', (language) => {
  expect(unknownFields(consultationLetters[language])).toEqual([])
  expect(
    unknownFields(
      fieldNames(language)
        .map((name) => `[${name}]`)
        .join(' '),
    ),
  ).toEqual([])
})
