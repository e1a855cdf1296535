/**
 * The fuzzer. Every run has another seed, which it prints; FUZZ_SEED repeats one, FUZZ_SECONDS makes it longer.
 */
import { randomInt } from 'node:crypto'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { providers } from '~tests/setup/databases'
import { Attacker } from './attacker'
import { anyDeed } from './frameGrammar'
import { layScene, type Siege } from './siege'

const SECONDS = Number(process.env.FUZZ_SECONDS ?? 8)
const SEED = Number(process.env.FUZZ_SEED ?? randomInt(2 ** 31))
/** Deeds between two looks at how the honest fare. */
const ROUND = 1_000

/** Who attacks: two connections that may write, of different people, and two that may only read. */
const attackers = ['ola', 'ola', 'kari', 'per', 'siv'] as const

describe.each(providers)('thousands of frames by the grammar, on %s', (provider) => {
  let siege: Siege
  beforeEach(async () => {
    siege = await layScene(provider)
  })
  afterEach(() => siege.clear())

  it(
    'leave a sound text, honest words and a living server',
    { timeout: SECONDS * 1_000 + 180_000 },
    async () => {
      console.info(`FUZZ_SEED=${SEED}`)
      const crowd = attackers.map((person) => new Attacker(siege, person))
      const sent = () => crowd.reduce((sum, attacker) => sum + attacker.sent, 0)
      const until = performance.now() + SECONDS * 1_000
      for (let round = 0; round === 0 || performance.now() < until; round += 1) {
        const deeds = fc.sample(fc.tuple(fc.nat({ max: crowd.length - 1 }), anyDeed), {
          seed: SEED + round,
          numRuns: ROUND,
        })
        await Promise.all(
          crowd.map(async (attacker, place) => {
            for (const [who, deed] of deeds) if (who === place) await attacker.act(deed)
          }),
        )
        await siege.goesOn()
      }
      expect(sent()).toBeGreaterThan(500)
      await siege.stands(`${sent()} frames, FUZZ_SEED=${SEED}`, { held: 60, peak: 400 }, ['section'])
    },
  )
})
