import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { Refusal } from '~core/refusal'
import { jobKind, type ClosedJobKind } from '~server/jobs/job'
import { startJobs, type JobLoop } from '~server/jobs/loop'
import { addJob, LEASE, MAX_ATTEMPTS, takeJob, wakeJobs } from '~server/jobs/queue'
import { providers } from '~tests/setup/databases'
import { openTestDeps, type TestDeps } from '~tests/setup/testDeps'

describe.each(providers)('jobs on %s', (provider) => {
  let deps: TestDeps
  let loop: JobLoop | undefined
  beforeEach(async () => {
    deps = await openTestDeps(provider)
    loop = undefined
  })
  afterEach(async () => {
    await loop?.stop()
    await deps.close()
  })

  const add = async (input = {}) => {
    const id = await deps.db.$transaction((tx) =>
      addJob(deps, tx, { kind: 'test', planId: null, personId: 'anyone', input }),
    )
    wakeJobs(deps)
    return id
  }
  const start = (kind: ClosedJobKind) => {
    loop = startJobs(deps, { kinds: { test: kind }, routines: [] })
  }
  const row = (id: string) => deps.db.job.findUniqueOrThrow({ where: { id } })
  const ended = (id: string) =>
    expect.poll(async () => (await row(id)).state, { timeout: 5_000 }).toMatch(/finished|failed/)
  const kind = (run: (input: { word?: string }) => Promise<object>) =>
    jobKind({
      input: z.object({ word: z.string().optional() }),
      failure: 'export.failed',
      run: async (_, job) => ({ ...(await run(job.input)) }),
    })

  it('runs a job that is added, and keeps its result', async () => {
    start(kind(async ({ word }) => ({ echo: word })))
    const id = await add({ word: 'hei' })
    await ended(id)
    expect(await row(id)).toMatchObject({
      state: 'finished',
      progress: 1,
      result: { echo: 'hei' },
      attempts: 1,
    })
  })

  it('runs jobs one after another, the oldest first', async () => {
    const seen: string[] = []
    const ids: string[] = []
    for (const word of ['en', 'to', 'tre']) {
      ids.push(await add({ word }))
      deps.setNow(new Date(deps.now().getTime() + 1000))
    }
    start(kind(async ({ word = '' }) => ({ at: seen.push(word) })))
    for (const id of ids) await ended(id)
    expect(seen).toEqual(['en', 'to', 'tre'])
  })

  it('keeps the code and the facts of a refusal', async () => {
    start(
      kind(async () => {
        throw new Refusal('export.missingGlyphs', { glyphs: ['😀'] })
      }),
    )
    const id = await add()
    await ended(id)
    expect(await row(id)).toMatchObject({
      state: 'failed',
      errorCode: 'export.missingGlyphs',
      result: { facts: { glyphs: ['😀'] } },
    })
  })

  it('fails with the code of its kind when it fails in any other way', async () => {
    start(
      kind(async () => {
        throw new Error('broken')
      }),
    )
    const id = await add()
    await ended(id)
    expect(await row(id)).toMatchObject({ state: 'failed', errorCode: 'export.failed' })
  })

  it('takes up a job that a crashed process left, when its lease has run out', async () => {
    const id = await add()
    expect((await takeJob(deps, ['test']))?.id).toBe(id)
    expect(await takeJob(deps, ['test'])).toBeNull()
    deps.setNow(new Date(deps.now().getTime() + LEASE + 1))
    start(kind(async () => ({})))
    await ended(id)
    expect(await row(id)).toMatchObject({ state: 'finished', attempts: 2 })
  })

  it('gives up a job that brought the process down again and again', async () => {
    const id = await add()
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
      await takeJob(deps, ['test'])
      deps.setNow(new Date(deps.now().getTime() + LEASE + 1))
    }
    let ran = false
    start(
      kind(async () => {
        ran = true
        return {}
      }),
    )
    await ended(id)
    expect(await row(id)).toMatchObject({ state: 'failed', errorCode: 'export.failed' })
    expect(ran).toBe(false)
  })

  it('gives the job in hand back when it is stopped, and that is no attempt', async () => {
    let begun = () => {}
    const running = new Promise<void>((resolve) => (begun = resolve))
    start(
      jobKind({
        input: z.object({}),
        failure: 'export.failed',
        run: (_, job) => {
          begun()
          return new Promise((__, failed) => {
            job.signal.addEventListener('abort', () => failed(new Error('stopped')))
          })
        },
      }),
    )
    const id = await add()
    await running
    await loop?.stop()
    expect(await row(id)).toMatchObject({ state: 'queued', attempts: 0, leasedUntil: null })
  })

  it('tells how far the work has come', async () => {
    let go = () => {}
    const waiting = new Promise<void>((resolve) => (go = resolve))
    start(
      jobKind({
        input: z.object({}),
        failure: 'export.failed',
        run: async (_, job) => {
          job.progress(0.4)
          await waiting
          return {}
        },
      }),
    )
    const id = await add()
    await expect.poll(async () => (await row(id)).progress, { timeout: 5_000 }).toBeCloseTo(0.4)
    go()
    await ended(id)
  })

  it('leaves jobs alone whose kind it does not know', async () => {
    start(kind(async () => ({})))
    const other = await deps.db.$transaction((tx) =>
      addJob(deps, tx, { kind: 'other', planId: null, personId: 'anyone', input: {} }),
    )
    await ended(await add())
    expect((await row(other)).state).toBe('queued')
  })

  it('does the housekeeping at once, and goes on when it fails', async () => {
    let runs = 0
    const routine = {
      name: 'sweep',
      every: 20,
      run: async () => {
        runs += 1
        throw new Error('broken')
      },
    }
    loop = startJobs(deps, { kinds: {}, routines: [routine] })
    await expect.poll(() => runs, { timeout: 5_000 }).toBeGreaterThan(2)
  })
})
