import { describe, expect, it } from 'vitest'
import { spacingOf } from '~server/realtime/spacing'

describe('the spacing of a room', () => {
  it('is hardly felt where few are, and grows with those who must be told', () => {
    expect(spacingOf(1)).toBeLessThan(1)
    expect(spacingOf(50)).toBe(10)
  })

  it('keeps to the tick for two hundred, and is longer only in a crowd', () => {
    expect(spacingOf(105)).toBe(21)
    expect(spacingOf(200)).toBe(21)
    expect(spacingOf(500)).toBe(50)
    expect(spacingOf(5_000)).toBe(50)
  })
})
