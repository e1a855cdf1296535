import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decodeUpdate, Item } from 'yjs'
import { refuseTooHeavy } from '~server/text/weigh'
import { hostileText } from '~tests/sync/hostile'

/** The least memory, in bytes, with which the update is let through. */
function weightOf(update: Uint8Array): number {
  let [least, most] = [0, 1e9]
  while (most - least > 1) {
    const middle = Math.floor((least + most) / 2)
    try {
      refuseTooHeavy([update], middle)
      most = middle
    } catch {
      least = middle
    }
  }
  return most
}

it('reckons every item and every deletion of any update', () => {
  fc.assert(
    fc.property(hostileText, (update) => {
      const { structs, ds } = decodeUpdate(update)
      const items = structs.filter((struct) => struct instanceof Item).length
      const deletions = [...ds.clients.values()].reduce((sum, ranges) => sum + ranges.length, 0)
      const weight = weightOf(update)
      expect(weight).toBeGreaterThanOrEqual(items * 500 + (structs.length - items) * 150 + deletions * 250)
      expect(weight).toBeLessThanOrEqual(Math.max(1, update.byteLength * 350))
    }),
    { numRuns: 300 },
  )
})

it('lets bytes through that are no update: whoever reads them says so', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      refuseTooHeavy([bytes], 350 * 200)
      expect(weightOf(bytes)).toBeLessThanOrEqual(Math.max(1, bytes.byteLength * 350))
    }),
  )
})
