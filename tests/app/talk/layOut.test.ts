import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GAP, layOut } from '~app/routes/plan/workspace/rail/layOut'

const box = (id: string, wanted: number, height = 100) => ({ id, wanted, height })
const topsOf = (...args: Parameters<typeof layOut>) => Object.fromEntries(layOut(...args))

describe('the cards in the margin', () => {
  it('stand beside their words, and push the next ones down', () => {
    expect(topsOf([box('a', 50), box('b', 100), box('c', 900)], null)).toEqual({ a: 50, b: 158, c: 900 })
  })

  it('stand in reading order where words are on one line', () => {
    expect(topsOf([box('a', 50), box('b', 50)], null)).toEqual({ a: 50, b: 158 })
  })

  it('make room upwards for the one that is looked at', () => {
    const tops = topsOf([box('a', 200), box('b', 210), box('c', 220)], 'c')
    expect(tops).toEqual({ c: 220, b: 112, a: 4 })
  })

  it('never cover one another, and the focused one is always at its words', () => {
    const boxes = fc.array(fc.record({ wanted: fc.nat(2000), height: fc.integer({ min: 40, max: 400 }) }))
    fc.assert(
      fc.property(boxes, fc.nat(), (made, pick) => {
        const all = made.map((one, index) => ({ ...one, id: String(index) }))
        const focused = all[pick % Math.max(all.length, 1)]
        const tops = layOut(all, focused?.id ?? null)
        if (focused) expect(tops.get(focused.id)).toBe(focused.wanted)
        const placed = all
          .map(({ id, height }) => ({ top: tops.get(id) ?? NaN, height }))
          .sort((a, b) => a.top - b.top)
        for (const [index, { top }] of placed.entries()) {
          const before = placed[index - 1]
          if (before) expect(top).toBeGreaterThanOrEqual(before.top + before.height + GAP)
        }
      }),
    )
  })
})
