/**
 * Anchors through thousands of random editing runs: two writers with real editors in two sections, undo, cut and paste,
 * and a server that restores older texts and writes down where it finds the anchors.
 *
 * ANCHOR_SEQUENCES says how many runs; another ANCHOR_SEED gives others.
 */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyRun, type Run } from './runs'
import { Table } from './table'
import type { Verdict } from './verdict'

const SEQUENCES = Number(process.env.ANCHOR_SEQUENCES ?? 5000)
const SEED = Number(process.env.ANCHOR_SEED ?? 4)

function play(run: Run): Verdict[] {
  const table = new Table(run)
  try {
    for (const event of run.events) table.happens(event)
    return table.judge()
  } finally {
    table.close()
  }
}

it('keep to their words through every kind of edit, or are detached because the words are gone', () => {
  const outcomes = new Map<string, number>()
  fc.assert(
    fc.property(anyRun, (run) => {
      const verdicts = play(run)
      expect(verdicts.flatMap(({ fault }) => fault ?? [])).toEqual([])
      for (const { outcome } of verdicts) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
    }),
    { numRuns: SEQUENCES, seed: SEED },
  )
  // Words that were torn out of everything around them are the only ones that may be missed, and few.
  expect(outcomes.get('torn out') ?? 0).toBeLessThan(total(outcomes) / 50)
  const figures = [...outcomes].sort().map(([outcome, times]) => `${times} ${outcome}`)
  console.info(
    `${SEQUENCES} editing sequences, ${total(outcomes)} anchors: ${figures.join(', ')}; none lost or astray`,
  )
}, 600_000)

const total = (outcomes: ReadonlyMap<string, number>) =>
  [...outcomes.values()].reduce((sum, times) => sum + times, 0)
