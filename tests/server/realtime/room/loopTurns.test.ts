import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { LoopTurns } from '~server/realtime/loopTurns'

/** Turns by a clock that stands still until it is moved. */
function turnsAt() {
  let now = 0
  const turns = new LoopTurns(() => now)
  return { turns, pass: (ms: number) => (now += ms) }
}

it('gives those who bring much a few milliseconds in each turn', async () => {
  const { turns, pass } = turnsAt()
  expect(turns.hasTime).toBe(true)
  pass(10)
  expect(turns.hasTime).toBe(false)
  await nextTurn()
  expect(turns.hasTime).toBe(true)
})

it('lets those who wait go on in order, as many in a turn as there is time for', async () => {
  const { turns, pass } = turnsAt()
  const gone: number[] = []
  for (const one of [1, 2, 3]) {
    turns.wait(() => {
      gone.push(one)
      pass(3)
    })
  }
  await nextTurn()
  expect(gone).toEqual([1, 2])
  await nextTurn()
  expect(gone).toEqual([1, 2, 3])
})

it('spreads many who cost nothing yet over several turns, since what they start does', async () => {
  const { turns } = turnsAt()
  let gone = 0
  for (let one = 0; one < 20; one += 1) turns.wait(() => (gone += 1))
  await nextTurn()
  expect(gone).toBeLessThan(20)
  await nextTurn()
  await nextTurn()
  expect(gone).toBe(20)
})

it('keeps nobody waiting while there is time', async () => {
  const { turns, pass } = turnsAt()
  await turns.time()
  pass(10)
  let isTime = false
  const waiting = turns.time().then(() => (isTime = true))
  await Promise.resolve()
  expect(isTime).toBe(false)
  await waiting
})
