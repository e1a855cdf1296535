import { median } from './clients/gather'
import type { Outcome } from './report'
import type { Figures } from './scenes/scene'

/**
 * What a scene gave that was played several times, the servers taking turns: a machine that is faster one minute than the
 * next is so for all of them. Numbers are their medians; what has to hold, holds when it did every time.
 */
export function middleOf(outcomes: readonly Outcome[]): Outcome {
  const figures: Figures[] = []
  for (const outcome of outcomes) {
    if ('failure' in outcome) return outcome
    figures.push(outcome.figures)
  }
  const [first = {}] = figures
  return {
    figures: Object.fromEntries(
      Object.keys(first).map((key) => [key, middle(figures.map((those) => those[key] ?? null))]),
    ),
  }
}

function middle(values: readonly Figures[string][]): Figures[string] {
  const numbers = values.filter((value) => typeof value === 'number')
  if (numbers.length > 0) return median(numbers)
  return typeof values[0] === 'boolean' ? values.every((value) => value === true) : (values[0] ?? null)
}
