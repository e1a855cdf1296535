import { expect, it } from 'vitest'
import { linkTo, openedBy } from '~server/auth/secretLinks'

const link = linkTo('key', 'statement', '3f2c')

it('opens what it was made for', () => {
  expect(openedBy('key', 'statement', link)).toBe('3f2c')
})

it.each([
  ['for something else', () => openedBy('key', 'invitedParty', link)],
  ['by another installation', () => openedBy('other', 'statement', link)],
  ['with another id', () => openedBy('key', 'statement', link.replace('3f2c', '3f2d'))],
  ['cut short', () => openedBy('key', 'statement', link.slice(0, -3))],
  ['with more after it', () => openedBy('key', 'statement', `${link}AAAA`)],
  ['without a hash', () => openedBy('key', 'statement', '3f2c.')],
  ['of the id alone', () => openedBy('key', 'statement', '3f2c')],
  ['of nothing', () => openedBy('key', 'statement', '')],
])('opens nothing when it was made %s', (_, open) => {
  expect(open()).toBeNull()
})
