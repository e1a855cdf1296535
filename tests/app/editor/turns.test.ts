import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Turns } from '~app/editor/live/turns'

describe('heavy work in turns', () => {
  let taken: string[]
  let turns: Turns
  const step = (name: string) => () => void taken.push(name)
  beforeEach(() => {
    taken = []
    turns = new Turns()
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('takes one step in a task, and one piece of work after another', () => {
    turns.take([step('a1'), step('a2')])
    turns.take([step('b1')])
    const afterEachTask = [0, 1, 2, 3].map((task) => {
      if (task > 0) vi.advanceTimersToNextTimer()
      return taken.join(' ')
    })
    expect(afterEachTask).toEqual(['', 'a1', 'a1 a2', 'a1 a2 b1'])
  })

  it('gives up what is left of one, and goes on with the others', () => {
    const giveUp = turns.take([step('a1'), step('a2')])
    turns.take([step('b1')])
    vi.advanceTimersToNextTimer()
    giveUp()
    vi.runAllTimers()
    expect(taken).toEqual(['a1', 'b1'])
  })

  it('goes on with the others after a step that failed', () => {
    turns.take([
      () => {
        throw new Error('no')
      },
      step('a2'),
    ])
    turns.take([step('b1')])
    expect(() => vi.runAllTimers()).toThrow('no')
    vi.runAllTimers()
    expect(taken).toEqual(['b1'])
  })

  it('takes what comes later as well', () => {
    turns.take([step('a1')])
    vi.runAllTimers()
    turns.take([step('b1')])
    vi.runAllTimers()
    expect(taken).toEqual(['a1', 'b1'])
  })
})
