import { expect, it, vi } from 'vitest'
import { Gathered } from '~server/gathered'

it('asks together what is asked in one turn or while an answer is under way', async () => {
  const rounds: number[][] = []
  const doubled = new Gathered(async (asked: readonly number[]) => {
    rounds.push([...asked])
    await new Promise((resolve) => setTimeout(resolve, 5))
    return asked.map((number) => number * 2)
  })
  const first = Promise.all([doubled.ask(1), doubled.ask(2)])
  await vi.waitFor(() => expect(rounds).toHaveLength(1))
  const second = Promise.all([doubled.ask(3), doubled.ask(4)])
  expect(await first).toEqual([2, 4])
  expect(await second).toEqual([6, 8])
  expect(rounds).toEqual([
    [1, 2],
    [3, 4],
  ])
})

it('tells everybody who asked when an answer fails, and goes on', async () => {
  let failing = true
  const same = new Gathered(async (asked: readonly string[]) => {
    if (failing) throw new Error('no answer')
    return asked
  })
  await expect(Promise.all([same.ask('a'), same.ask('b')])).rejects.toThrow('no answer')
  failing = false
  expect(await same.ask('c')).toBe('c')
})
