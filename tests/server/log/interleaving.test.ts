/** Whatever appends and folds meet, on one log or on two that share a database: the text is what its writers wrote. */
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Doc, applyUpdate } from 'yjs'
import type { UpdateLog } from '~server/log/updateLog'
import type { Move } from '~tests/sync/pen'
import { openTestDatabase, providers, type TestDatabase } from '~tests/setup/databases'
import { blocksOf, brokenChains, docOf, isSame, openLog, rows, work, writer } from './writing'

const RUNS = 40

const place = fc.double({ min: 0, max: 1, noNaN: true })
const typing = fc.record({
  kind: fc.constant('type' as const),
  at: place,
  words: fc.constantFrom('ord ', 'x', 'æøå'),
})
/** One of the two changes structure: two who split a paragraph at once would double its id. */
const anything: fc.Arbitrary<Move> = fc.oneof(
  { weight: 4, arbitrary: typing },
  fc.record({ kind: fc.constant('erase' as const), at: place, to: place }),
  fc.record({ kind: fc.constant('split' as const), at: place }),
)

const written = (by: number, move: fc.Arbitrary<Move>) =>
  fc.record({
    kind: fc.constant('write' as const),
    by: fc.constant(by),
    moves: fc.array(move, { minLength: 1, maxLength: 4 }),
  })

/** One thing that happens, at one of the logs, with or without waiting for it. */
const event = fc.record({
  what: fc.oneof(
    written(0, anything),
    written(1, typing),
    fc.constant({ kind: 'fold' as const }),
    fc.constant({ kind: 'meet' as const }),
  ),
  at: fc.nat(1),
  waits: fc.boolean(),
})

describe.each(providers)('appends and folds in any order on %s', (provider) => {
  let database: TestDatabase
  let logs: UpdateLog[]
  beforeEach(async () => {
    database = await openTestDatabase(provider)
    const nodes = provider === 'sqlite' ? ['one'] : ['one', 'other']
    logs = await Promise.all(nodes.map((node) => openLog(database, work, node)))
  })
  afterEach(async () => {
    for (const log of logs) await log.close()
    await database.close()
  })

  it('give the text that was written, and a history without gaps', async () => {
    let run = 0
    await fc.assert(
      fc.asyncProperty(fc.array(event, { minLength: 5, maxLength: 30 }), async (events) => {
        const sectionId = `text ${(run += 1)}`
        const writers = [writer('kari'), writer('ola')]
        const written: Uint8Array[] = []
        const underWay: Promise<unknown>[] = []
        const begin = (step: Promise<unknown>, waits: boolean) => {
          underWay.push(step)
          return waits ? step : undefined
        }
        for (const { what, at, waits } of events) {
          const log = logs[at % logs.length] as UpdateLog
          if (what.kind === 'fold') await begin(log.compact(sectionId), waits)
          if (what.kind === 'meet') for (const { take } of writers) written.forEach(take)
          if (what.kind === 'write') {
            const { personId, move } = writers[what.by] as ReturnType<typeof writer>
            const updates = what.moves.flatMap(move)
            written.push(...updates)
            await begin(log.append(rows(sectionId, updates, personId)), waits)
          }
        }
        await Promise.all(underWay)

        const reference = new Doc()
        for (const update of written) applyUpdate(reference, update)
        const [log] = logs as [UpdateLog]
        expect(isSame(docOf(await log.read(sectionId)), reference)).toBe(true)
        await log.compact(sectionId)
        const folded = await log.read(sectionId)
        expect(folded.rows).toEqual([])
        expect(isSame(docOf(folded), reference)).toBe(true)
        expect(brokenChains(await log.revisions(sectionId), blocksOf(reference))).toEqual([])
      }),
      { numRuns: RUNS },
    )
  })
})
