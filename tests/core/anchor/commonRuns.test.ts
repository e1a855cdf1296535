import fc from 'fast-check'
import { expect, it } from 'vitest'
import { commonRuns } from '~core/anchor/commonRuns'

const shared = (a: string, b: string) =>
  commonRuns(a, 4)(b).map(({ inA, length }) => a.slice(inA, inA + length))

it('are what two texts have in common, without the short coincidences', () => {
  expect(shared('friviligheten', 'frivilligheten')).toEqual(['frivi', 'ligheten'])
  expect(shared('kjennenoen', 'blisettavalle')).toEqual([])
})

it('are in the same order in both: of two that changed places, the longer', () => {
  expect(shared('førstesåandre', 'andreførste')).toEqual(['første'])
})

it('stand in both where they are said to, one after the other', () => {
  const letters = fc.stringMatching(/^[abc]{0,60}$/)
  fc.assert(
    fc.property(letters, letters, (a, b) => {
      let [inA, inB] = [0, 0]
      for (const run of commonRuns(a, 3)(b)) {
        expect(a.slice(run.inA, run.inA + run.length)).toBe(b.slice(run.inB, run.inB + run.length))
        expect(run.length).toBeGreaterThanOrEqual(3)
        expect([run.inA >= inA, run.inB >= inB]).toEqual([true, true])
        ;[inA, inB] = [run.inA + run.length, run.inB + run.length]
      }
    }),
  )
})
