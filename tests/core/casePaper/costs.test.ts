import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCost, sumOfCosts, writtenKroner } from '~core/casePaper/costs'

describe('a cost', () => {
  it.each([
    ['250 000 kr', 250_000],
    ['kr 250 000', 250_000],
    ['kr. 250.000,-', 250_000],
    ['50\u00a0000', 50_000],
    ['1,2 mill. kroner', 1_200_000],
    ['2 millioner kroner', 2_000_000],
    ['75 tusen kr', 75_000],
    ['400 kroner.', 400],
    ['0', 0],
  ])('reads %s', (written, kroner) => {
    expect(readCost(written)).toEqual({ kind: 'amount', kroner, yearly: false })
  })

  it.each(['120 000 kr per år', '120 000 kr årlig', '120 000 kroner kvart år', '120 000 kr/år'])(
    'knows that %s comes again',
    (written) => expect(readCost(written)).toEqual({ kind: 'amount', kroner: 120_000, yearly: true }),
  )

  it.each(['Innenfor rammen', 'innanfor ramma', 'Dekkes innenfor dagens budsjett', 'Ingen kostnad'])(
    'takes %s for no new money',
    (written) => expect(readCost(written)).toEqual({ kind: 'withinBudget' }),
  )

  it.each(['ca. 50 000 kr', '200–300 000 kr', '50', '2027', 'avklares', '1 årsverk', '10 000 kr per lag'])(
    'does not guess at %s',
    (written) => expect(readCost(written)).toEqual({ kind: 'unread' }),
  )
})

describe('the sum', () => {
  const cost = fc.oneof(
    fc.constantFrom('', 'Innenfor rammen', 'avklares', 'ca. 5 000 kr', '3 000 kr per år'),
    fc.integer({ min: 0, max: 5_000_000 }).map(writtenKroner),
  )

  it('has every measure in one place, and is the sum of those that are counted', () => {
    fc.assert(
      fc.property(fc.array(cost), (costs) => {
        const measures = costs.map((written, index) => ({
          number: `5.${index}`,
          title: 'Tiltak',
          cost: written,
        }))
        const { once, yearly, counted, withinBudget, unread, without } = sumOfCosts(measures)
        const placed = [...counted, ...withinBudget, ...unread, ...without].map(({ number }) => number)
        expect(placed.sort()).toEqual(measures.map(({ number }) => number).sort())
        expect(once + yearly).toBe(counted.reduce((sum, { kroner }) => sum + kroner, 0))
      }),
    )
  })

  it('keeps what comes each year apart', () => {
    const of = (written: string) => ({ number: '', title: 'Tiltak', cost: written })
    expect(sumOfCosts([of('10 000 kr'), of('4 000 kr per år')])).toMatchObject({
      once: 10_000,
      yearly: 4_000,
    })
  })

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), (kroner) => {
        expect(readCost(writtenKroner(kroner))).toMatchObject({ kroner })
      }),
    )
  })
})
