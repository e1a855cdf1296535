import fc from 'fast-check'
import { expect, it } from 'vitest'
import { reconnectWait } from '~app/editor/live/reconnecting'

const failures = fc.integer({ min: 1, max: 2_000 })
const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })

it('tries soon after the first failure, and seldom after many', () => {
  expect(reconnectWait(1, 0)).toBe(100)
  expect(reconnectWait(3, 0)).toBe(400)
  expect(reconnectWait(100, 0)).toBe(2_500)
})

it('spreads those who were cut off together over half of the wait', () => {
  const waits = Array.from({ length: 500 }, (_, person) => reconnectWait(6, person / 500))
  expect(new Set(waits).size).toBeGreaterThan(450)
  expect(Math.max(...waits) - Math.min(...waits)).toBeGreaterThan(2_400)
})

it('never waits longer than the y-websocket client would, nor less than half as long', () => {
  fc.assert(
    fc.property(failures, chance, (count, luck) => {
      const wait = reconnectWait(count, luck)
      const own = Math.min(5_000, 2 ** count * 100)
      expect(wait).toBeGreaterThanOrEqual(own / 2)
      expect(wait).toBeLessThanOrEqual(own)
    }),
  )
})
