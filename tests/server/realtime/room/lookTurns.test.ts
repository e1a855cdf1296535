import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { LookTurns } from '~server/realtime/lookTurns'

it('looks at one text after the other, in the order that they were due', async () => {
  const turns = new LookTurns()
  const seen: string[] = []
  const look = (name: string) => async () => {
    seen.push(`${name} begins`)
    await sleep(1)
    seen.push(`${name} ends`)
  }
  turns.take(look('one'))
  await new Promise<void>((done) => {
    turns.take(look('another'))
    turns.take(async () => done())
  })
  expect(seen).toEqual(['one begins', 'one ends', 'another begins', 'another ends'])
})

it('begins again after all was looked at', async () => {
  const turns = new LookTurns()
  for (let round = 0; round < 3; round += 1) {
    await new Promise<void>((done) => turns.take(async () => done()))
    await sleep(1)
  }
})
