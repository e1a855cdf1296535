import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Pace } from '~server/realtime/pace'

beforeEach(
  () =>
    void vi.useFakeTimers({
      toFake: ['setTimeout', 'clearTimeout', 'setImmediate', 'clearImmediate', 'performance'],
    }),
)
afterEach(() => void vi.useRealTimers())

it('runs at once when the last run lies far back, and otherwise when the spacing is over', () => {
  const run = vi.fn()
  const pace = new Pace(run, () => 20)
  pace.request()
  pace.request()
  vi.advanceTimersByTime(1)
  expect(run).toHaveBeenCalledTimes(1)
  pace.request()
  vi.advanceTimersByTime(15)
  expect(run).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(6)
  expect(run).toHaveBeenCalledTimes(2)
  vi.advanceTimersByTime(100)
  pace.request()
  vi.advanceTimersByTime(1)
  expect(run).toHaveBeenCalledTimes(3)
})

it('does not run what was asked for before it was stopped', () => {
  const run = vi.fn()
  const pace = new Pace(run, () => 0)
  pace.request()
  pace.stop()
  vi.advanceTimersByTime(100)
  expect(run).not.toHaveBeenCalled()
})

it('waits longer as long as that is better', () => {
  const run = vi.fn()
  let isBetter = true
  const pace = new Pace(
    run,
    () => 20,
    () => isBetter,
  )
  pace.request()
  vi.advanceTimersByTime(100)
  expect(run).not.toHaveBeenCalled()
  isBetter = false
  vi.advanceTimersByTime(10)
  expect(run).toHaveBeenCalledTimes(1)
})
