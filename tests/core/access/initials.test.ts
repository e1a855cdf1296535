import { expect, it } from 'vitest'
import { initials } from '~core/access/initials'

it.each([
  ['Marte Kvale', 'MK'],
  ['Jon Arne Rød', 'JR'],
  ['øystein ås', 'ØÅ'],
  ['Áilu', 'Á'],
  ['  Yusuf   Ali ', 'YA'],
  ['«Nils» Berg', 'NB'],
  ['', '?'],
])('the initials of %j are %s', (name, letters) => {
  expect(initials(name)).toBe(letters)
})
