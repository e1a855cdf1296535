import { expect, it } from 'vitest'
import { contrast, mayBeColour, standardLook } from '~core/look/look'

it('reckons contrast as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  expect(contrast('#ffffff', '#777777')).toBe(contrast('#777777', '#ffffff'))
})

it('takes a colour that can be read on the paper, and says of another how far it is from that', () => {
  expect(mayBeColour(standardLook.colour).allowed).toBe(true)
  expect(mayBeColour('#777777')).toMatchObject({ code: 'look.tooLight', facts: { ratio: 4.1 } })
  expect(mayBeColour('green')).toMatchObject({ code: 'look.notAColour' })
})
