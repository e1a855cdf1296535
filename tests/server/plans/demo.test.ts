import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { can } from '~core/access/can'
import { sides } from '~core/access/sides'
import type { Viewer } from '~core/access/viewer'
import type { DocumentJson } from '~core/document/json'
import { blocksOf, inlineOf } from '~core/document/visit'
import { exampleAddress } from '~core/plan/example'
import { hashSecret } from '~server/auth/secrets'
import { DEMO_API_TOKEN } from '~server/demo/demoToken'
import { seedDemo } from '~server/demo/seedDemo'
import { loadPlanDocument } from '~server/queries/planDocument'
import { bindServices, type Services } from '~server/services'
import { municipalities } from '~templates/demo/index'
import { providers } from '~tests/setup/databases'
import { openTestDeps, type TestDeps } from '~tests/setup/testDeps'

const lettersIn = (text: DocumentJson) =>
  [...inlineOf(text)].reduce((sum, run) => sum + (run.type === 'text' ? run.text.length : 0), 0)

describe.each(providers)('the demonstration, on %s', (provider) => {
  let deps: TestDeps
  let services: Services
  beforeAll(async () => {
    deps = await openTestDeps(provider, 'demo')
    services = bindServices(deps)
    await seedDemo(deps)
  })
  afterAll(() => deps.close())

  async function viewer(slug: string): Promise<Viewer> {
    const home = municipalities.find((municipality) => municipality.people.some((one) => one.slug === slug))
    const person = await deps.db.person.findUniqueOrThrow({
      where: { email: exampleAddress(home ?? { mailDomain: '' }, slug) },
      include: { memberships: true },
    })
    const seats = person.memberships.map((seat) => ({ ...seat, side: seat.side as 'politics' }))
    return { id: person.id, name: person.name, email: person.email, seats }
  }

  it('fills Eikedal with people from every side, in every role', async () => {
    const [eikedal] = municipalities
    for (const side of sides) {
      expect(eikedal?.people.filter((person) => person.side === side).length).toBeGreaterThanOrEqual(2)
    }
    const members = await deps.db.planMember.findMany({
      where: { plan: { municipality: { name: eikedal?.name ?? '' } } },
    })
    expect(new Set(members.map((member) => member.role))).toEqual(
      new Set(['owner', 'editor', 'proposer', 'reader']),
    )
  })

  it('has text in every section of the plan that people meet first', async () => {
    const plan = await deps.db.plan.findFirstOrThrow({
      where: { title: municipalities[0]?.plans[0]?.title ?? '' },
    })
    const { sections } = await loadPlanDocument(deps, plan.id)
    expect(sections.length).toBeGreaterThanOrEqual(10)
    const short = sections.filter((section) => lettersIn(section.text) < 200)
    expect(short.map((section) => section.title)).toEqual([])
  })

  it('gives every block an id of its own, and keeps measures pointing at their goals', async () => {
    const plans = await deps.db.plan.findMany()
    expect(plans.length).toBeGreaterThanOrEqual(3)
    for (const { id } of plans) {
      const { sections } = await loadPlanDocument(deps, id)
      const blocks = sections.flatMap((section) => [...blocksOf(section.text)])
      const ids = blocks.map((block) => block.attrs.id)
      expect(ids).not.toContain(null)
      expect(new Set(ids).size).toBe(ids.length)
      // Every measure that names a goal names one that stands in the plan.
      const goals = new Set(blocks.filter((block) => block.type === 'goal').map((block) => block.attrs.id))
      for (const block of blocks) {
        if (block.type === 'measure' && block.attrs.goalId) expect(goals).toContain(block.attrs.goalId)
      }
    }
  })

  it('shows each person something to do or to read', async () => {
    for (const { slug } of municipalities[0]?.people ?? []) {
      const { plans, news, needsMe } = await services.myPlans(await viewer(slug), {})
      expect(`${slug} ${plans.length > 0 && news.length + needsMe.length > 0}`).toBe(`${slug} true`)
    }
  })

  it('has four versions of the plan that people meet first, in which the text grows', async () => {
    const title = municipalities[0]?.plans[0]?.title ?? ''
    const snapshots = await deps.db.snapshot.findMany({
      where: { plan: { title }, kind: { in: ['named', 'daily'] } },
      orderBy: { createdAt: 'asc' },
    })
    expect(snapshots).toHaveLength(4)
    const words = snapshots.map(({ wordCount }) => wordCount)
    expect(words).toEqual([...new Set(words)].sort((a, b) => a - b))
  })

  it('leaks nothing to the other municipality', async () => {
    const [eikedal, other] = municipalities
    const slug = other?.people[0]?.slug ?? ''
    const stranger = await viewer(slug)
    const mine = await services.myPlans(stranger, {})
    const theirs = await deps.db.plan.findMany({ where: { municipality: { name: eikedal?.name ?? '' } } })
    for (const plan of theirs) {
      expect(mine.plans.map((one) => one.id)).not.toContain(plan.id)
      const facts = { municipalityId: plan.municipalityId, role: null }
      expect(can(stranger, 'plan.read', facts)).toMatchObject({ code: 'plan.notFound' })
      await expect(services.planDocument(stranger, { planId: plan.id })).rejects.toMatchObject({
        code: 'plan.notFound',
      })
    }
  })

  it('has threads, proposals of which two compete, four versions, and a work session behind it', async () => {
    const title = municipalities[0]?.plans[0]?.title ?? ''
    const { id: planId } = await deps.db.plan.findFirstOrThrow({ where: { title } })
    const [marte, oddny] = [await viewer('marte-kvale'), await viewer('oddny-fjeld')]
    const { threads } = await services.threadsOf(marte, { planId })
    expect(threads.length).toBeGreaterThanOrEqual(5)
    expect(threads.filter(({ detached }) => detached)).toEqual([])
    // What the administration says among themselves is theirs.
    expect((await services.threadsOf(oddny, { planId })).threads).toHaveLength(threads.length - 1)

    const list = await services.proposalList(oddny, { planId })
    expect(list.counts.states).toMatchObject({ open: 3, rejected: 1 })
    expect(list.competing).toHaveLength(1)
    expect(list.proposals.filter(({ outcome }) => outcome !== null && outcome !== 'clean')).toEqual([])

    const versions = await deps.db.snapshot.groupBy({ by: ['kind'], where: { planId }, _count: true })
    expect(versions.find(({ kind }) => kind === 'named')?._count).toBeGreaterThanOrEqual(3)
    expect(
      await deps.db.snapshot.count({ where: { planId, kind: { not: 'visit' } } }),
    ).toBeGreaterThanOrEqual(4)
    expect(await deps.db.workSession.count({ where: { planId, state: 'ended' } })).toBe(1)
  })

  it('has the key to the JSON interface that the start prints, for Eikedal alone', async () => {
    const token = await deps.db.apiToken.findUnique({
      where: { tokenHash: hashSecret(DEMO_API_TOKEN) },
      include: { municipality: true },
    })
    expect(token?.municipality.name).toBe(municipalities[0]?.name)
    expect(await deps.db.apiToken.count()).toBe(1)
  })

  it('keeps what people did with it when it starts again', async () => {
    const plan = await deps.db.plan.findFirstOrThrow()
    await deps.db.plan.update({ where: { id: plan.id }, data: { title: 'Noe annet' } })
    const counts = async () => [
      await deps.db.municipality.count(),
      await deps.db.person.count(),
      await deps.db.section.count(),
      await deps.db.planEvent.count(),
    ]
    const before = await counts()
    await seedDemo(deps)
    expect(await counts()).toEqual(before)
    expect((await deps.db.plan.findUniqueOrThrow({ where: { id: plan.id } })).title).toBe('Noe annet')
  })
})
