import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '~core/access/viewer'
import type { Id } from '~core/ids'
import { standardLook } from '~core/look/look'
import { startJobs, type JobLoop } from '~server/jobs/loop'
import { layTable, verdictOf, type Table } from '~tests/server/plans/table'
import { providers } from '~tests/setup/databases'
import { picture } from '../everything'

describe.each(providers)('how what a municipality publishes looks, on %s', (provider) => {
  let table: Table
  let jobs: JobLoop
  let admin: Viewer
  let planId: Id
  beforeAll(async () => {
    table = await layTable(provider)
    jobs = startJobs(table.deps)
    const { owner } = table.viewers
    admin = { ...owner, seats: owner.seats.map((seat) => ({ ...seat, admin: true })) }
    planId = (await table.lay('Bakgrunn')).planId
  })
  afterAll(async () => {
    await jobs.stop()
    await table.close()
  })

  const chosen = { colour: '#64204f', fontPair: 'inter' } as const
  const save = (wish: { colour?: string; arms?: Uint8Array; removeArms?: boolean }) =>
    table.services.updateLook(admin, { municipalityId: table.municipalityId, ...chosen, ...wish })
  const look = () => table.services.look(admin, { municipalityId: table.municipalityId })
  const print = async () => {
    const { jobId } = await table.services.startExport(admin, { planId, format: 'pdf' })
    const state = () => table.services.job(admin, { jobId })
    await expect.poll(async () => (await state()).state, { timeout: 30_000 }).toMatch(/finished|failed/)
    return table.deps.db.job.findUniqueOrThrow({ where: { id: jobId } })
  }

  it('is the standard’s until something is chosen', async () => {
    expect(await look()).toMatchObject({ ...standardLook, arms: null })
  })

  it('is kept as it was chosen, and printed', async () => {
    await save({ arms: await picture() })
    expect(await look()).toMatchObject({
      ...chosen,
      arms: { address: expect.stringMatching(/^data:image\/png/) as string },
    })
    expect((await print()).state).toBe('finished')
    await save({ removeArms: true })
    expect((await look()).arms).toBeNull()
  })

  it('takes no colour that cannot be read, and no arms that are no picture', async () => {
    expect(await verdictOf(save({ colour: '#dddddd' }))).toBe('look.tooLight')
    expect(await verdictOf(save({ colour: 'blå' }))).toBe('look.notAColour')
    expect(await verdictOf(save({ arms: new TextEncoder().encode('MZ no picture') }))).toBe(
      'image.notAnImage',
    )
  })

  it('tells that the coat of arms is gone instead of printing without it', async () => {
    await save({ arms: await picture() })
    await table.deps.db.fileContent.deleteMany({})
    expect((await look()).arms).toBe('missing')
    expect(await print()).toMatchObject({ state: 'failed', errorCode: 'look.armsMissing' })
  })
})
