import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as page from '~app/routes/plan/council/record/page'
import * as newPlan from '~app/routes/plans/new'
import { openWorld, refusalOf, type World } from './visit'

let world: World
let planId: string
const stepId = 'step'
beforeAll(async () => {
  world = await openWorld()
  const form = { municipalityId: world.municipalityId, language: 'nb', title: 'Sammen', template: 'empty' }
  const made = await world.visit(newPlan.action, '/planer/ny', { cookie: world.admin, form })
  planId = made.location?.split('/').at(-1) ?? ''
  const { db, now } = world.deps
  const body = {
    municipalityId: world.municipalityId,
    name: 'Eldrerådet',
    kind: 'advisoryBoard',
    position: 0,
  }
  const period = { periodFrom: '2020-01-01', periodTo: '2099-01-01' }
  await db.committee.create({ data: { id: 'body', ...body, ...period } })
  const ended = { state: 'treated', statement: 'Rådet støtter planen.', endedAt: now() }
  await db.caseStep.create({
    data: {
      ...{ id: stepId, planId, committeeId: 'body', position: 0, present: [], createdAt: now() },
      ...{ meetingOn: '2027-03-04', caseNumber: '4/27', ...ended },
    },
  })
})
afterAll(() => world.deps.close())

const at = () => `/planer/${planId}/politisk/${stepId}/protokoll`
const visited = { params: () => ({ planId, stepId }) }
const shown = async () => {
  const visit = { params: visited.params(), cookie: world.admin }
  const { body } = await world.visit(page.loader, at(), visit)
  return body as Awaited<ReturnType<typeof page.loader>>
}
const post = async (form: Record<string, string>) =>
  world.visit(page.action, at(), {
    ...{ params: visited.params(), cookie: world.admin },
    form: { version: String((await shown()).step.version), ...form },
  })

describe('the page of a meeting’s record', () => {
  it('shows the record, takes corrections, and keeps parts that were not sent', async () => {
    expect((await post({ intent: 'correct', place: 'Rådhuset', time: '' })).location).toBe(
      `${at()}?gjort=corrected`,
    )
    const { parts, document } = await shown()
    expect(parts.find(({ part }) => part === 'place')).toMatchObject({ text: 'Rådhuset', isOwn: true })
    expect(document.sections.at(-1)).toMatchObject({ title: 'Uttalelse' })
  })

  it('finishes and reopens, and answers what is missing', async () => {
    expect(refusalOf(await post({ intent: 'finish' }))).toBe('record.noPlaceOrTime')
    await post({ intent: 'correct', place: 'Rådhuset', time: '12.00' })
    expect((await post({ intent: 'finish' })).location).toBe(`${at()}?gjort=finished`)
    expect(refusalOf(await post({ intent: 'compute' }))).toBe('record.finished')
    expect(refusalOf(await post({ intent: 'reopen', reason: '' }))).toBe('input.invalid')
    expect((await post({ intent: 'reopen', reason: 'Feil' })).location).toBe(`${at()}?gjort=reopened`)
    expect(refusalOf(await post({ intent: 'correct', version: '1', place: 'x' }))).toBe('caseStep.stale')
    expect((await post({ intent: 'compute' })).location).toBe(`${at()}?gjort=computed`)
  })

  it('leads to the file that is being made', async () => {
    expect((await post({ intent: 'export', format: 'docx' })).location).toMatch(/^\/eksport\//)
    expect(refusalOf(await post({ intent: 'export', format: 'exe' }))).toBe('input.invalid')
  })
})
