import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { doc, p } from '~core/document/build'
import { providers } from '~tests/setup/databases'
import { verdictOf } from '../plans/table'
import { openHall, type Hall, type Opened } from '../statements/answering'
import { adoptedRows } from './builder'

/** What nobody outside may learn. */
const secrets = [
  'Privat Navn',
  'privat@eikedal.example',
  'Hemmelig internt',
  'Hemmelig åpent',
  'Hemmelig utkast',
  'Hemmelig navn i votering',
]

describe.each(providers)('what everybody can read of an adopted plan, on %s', (provider) => {
  let hall: Hall
  let open: Opened
  const name = 'tiltak'
  beforeAll(async () => {
    hall = await openHall(provider)
    open = await hall.open()
    const { deps, services, viewers } = hall.table
    const { planId } = open
    await open.send(await open.link(), {
      senderName: 'Privat Navn',
      email: 'privat@eikedal.example',
      text: 'Ja.',
    })
    const place = { kind: 'plan', planId } as const
    await services.openThread(viewers.owner, { place, text: 'Hemmelig åpent' })
    await services.openThread(viewers.owner, { place, text: 'Hemmelig internt', onlySide: 'administration' })
    await deps.db.consultation.update({
      where: { id: open.consultationId },
      data: { state: 'closed', resultsShownAt: deps.now(), openedAt: new Date(0) },
    })
    const { resolutionId } = await adoptedRows(hall.table, planId)
    const { stepId } = await deps.db.resolution.findUniqueOrThrow({ where: { id: resolutionId } })
    await deps.db.vote.updateMany({
      where: { stepId },
      data: { ballots: [{ party: 'Ap', for: 25, against: 0, namesFor: ['Hemmelig navn i votering'] }] },
    })
    const section = await deps.db.section.findFirstOrThrow({ where: { planId } })
    await deps.texts.write(section.id, doc(p('Hemmelig utkast')), viewers.owner.id)
    await services.takeSnapshot(viewers.owner, { planId, name: 'Hemmelig utkast' })
    await services.publishPlan(viewers.owner, { planId, published: true })
  })
  afterAll(() => hall.close())

  /** Everything that answers somebody who is nobody. */
  async function everythingPublic() {
    const { services } = hall.table
    const page = await services.publicPlan(null, { name })
    const { bytes } = await services.publicPlanJson(null, { name })
    const compared = page.versions.map(({ snapshotId }) =>
      services.publicPlanComparison(null, { name, snapshotId }),
    )
    return {
      page,
      all: JSON.stringify([
        page,
        new TextDecoder().decode(bytes),
        ...(await Promise.all(compared)),
        await services.publicPlans(null, {}),
        await services.publicPlanNews(null, { name }),
        await services.publicPlanFile(null, { name, format: 'html' }),
        await services.publicAddresses(null, {}),
      ]),
    }
  }

  it('has no private word and nobody’s name', async () => {
    const { page, all } = await everythingPublic()
    expect(page.versions).toMatchObject([{ kind: 'consulted', path: `/horing/${open.name}` }])
    expect(page.resolution.votes).toMatchObject([{ ballots: [{ party: 'Ap', for: 25, against: 0 }] }])
    for (const secret of secrets) expect(all).not.toContain(secret)
    const people = await hall.table.deps.db.person.findMany()
    expect(people.length).toBeGreaterThan(0)
    for (const { id, name: who, email } of people)
      for (const word of [id, who, email]) expect(all).not.toContain(word)
  })

  it('is where the page that asked the public leads to', async () => {
    const asked = await hall.table.services.publicConsultation(null, { name: open.name, link: null })
    expect(asked.adopted).toBe(name)
  })

  it('compares with no version that was not public', async () => {
    const { services, deps } = hall.table
    const kept = await deps.db.snapshot.findMany({ where: { planId: open.planId } })
    const hidden = kept.filter(({ id }) => id !== open.snapshotId)
    expect(hidden.length).toBeGreaterThan(1)
    for (const { id: snapshotId } of hidden)
      expect(await verdictOf(services.publicPlanComparison(null, { name, snapshotId }))).toBe(
        'snapshot.notFound',
      )
  })

  it('is nowhere when the page is taken back', async () => {
    const { services, viewers } = hall.table
    await services.publishPlan(viewers.owner, { planId: open.planId, published: false })
    for (const asked of [
      services.publicPlan(null, { name }),
      services.publicPlanNews(null, { name }),
      services.publicPlanJson(null, { name }),
      services.publicPlanFile(null, { name, format: 'pdf' }),
      services.publicPlanFile(viewers.stranger, { name, format: 'docx' }),
      services.publicPlanComparison(null, { name, snapshotId: open.snapshotId }),
    ])
      expect(await verdictOf(asked)).toBe('publicPlan.notFound')
    expect(JSON.stringify(await services.publicAddresses(null, {}))).not.toContain(`/plan/${name}`)
  })
})
