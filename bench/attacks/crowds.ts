/** Nothing hostile: people who do not read, and people who all come at once. */
import { setTimeout as sleep } from 'node:timers/promises'
import { each } from '../clients/gather'
import type { Client } from '../clients/client'
import { several, type Attack } from './attack'

const STALLED = 20
const PASTE = 16_000
const PASTES = 600
const CROWD = 500

export const crowds: readonly Attack[] = [
  {
    name: '20 stalled readers',
    async prepare(field) {
      const writer = await field.window()
      const stalled = await several(STALLED, () => field.window())
      writer.begin()
      await writer.taken()
      return async () => {
        for (const reader of stalled) reader.stall()
        for (let paste = 0; paste < PASTES; paste += 1) {
          writer.paste('x'.repeat(PASTE))
          writer.takeAway(PASTE)
          await sleep(8)
        }
        for (const client of [writer, ...stalled]) client.leave()
      }
    },
  },
  {
    name: '500 at once',
    async prepare(field) {
      const crowd: Client[] = []
      await each(Array.from({ length: CROWD }), 40, async () => void crowd.push(await field.window()))
      for (const client of crowd) {
        client.onlyCount()
        client.begin()
      }
      await sleep(2_000)
      for (const client of crowd) client.leave()
      await sleep(1_000)
      for (const client of crowd) client.type(' Skrevet uten nett.')
      return async () => {
        await Promise.all(crowd.map((client) => client.rejoin()))
        for (const client of crowd) client.onlyCount()
        await sleep(2_000)
        for (const client of crowd) client.leave()
      }
    },
  },
]
