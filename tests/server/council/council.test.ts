import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { doc, named, p } from '~core/document/build'
import { textOf } from '~core/render/text'
import type { Id } from '~core/ids'
import { decideAmendments, finishEnding } from '~server/council/endStep'
import { printedPlacesJob, reckonPrintedPlaces } from '~server/council/printedPlaces'
import { readStep } from '~server/council/stepInHand'
import { printedPlaces } from '~server/export/pdf/printedPlaces'
import { printedLook } from '~server/look/printedLook'
import { readSnapshot } from '~server/snapshots/readSnapshot'
import { providers } from '~tests/setup/databases'
import { layTable, verdictOf, type Table } from '../plans/table'

const period = { periodFrom: '2020-01-01', periodTo: '2040-01-01' } as const
const rent = 'Leie er gratis i ukedagene.'
const forum = 'Forumet opprettes fra høsten.'

describe.each(providers)('the political treatment, on %s', (provider) => {
  let table: Table
  let planId: Id
  let sectionId: Id
  let bodies: { committeeId: Id; people: Id[] }[]
  beforeAll(async () => void (table = await layTable(provider)))
  afterAll(() => table.close())
  beforeEach(async () => {
    const laid = await table.lay('Lokaler')
    planId = laid.planId
    sectionId = laid.id('Lokaler')
    await table.deps.texts.write(sectionId, doc(named('rent', p(rent)), named('forum', p(forum))), marte().id)
    await services().makeCasePaper(marte(), { planId })
    await services().finishCasePaper(marte(), { planId, version: 1 })
    bodies = [await body('Formannskapet', 'executive'), await body('Kommunestyret', 'council')]
    for (const { committeeId } of bodies) await services().addCaseStep(marte(), { planId, committeeId })
    for (const step of await steps()) await dated(step.id, '2027-03-04')
    await table.deps.db.plan.update({ where: { id: planId }, data: { phase: 'council' } })
  })

  const services = () => table.services
  const marte = () => table.viewers.owner
  const page = () => services().council(marte(), { planId })
  const steps = async () => (await page()).steps
  const step = async (at: number) => {
    const found = (await steps())[at]
    if (!found) throw new Error(`no step ${at}`)
    return found
  }
  const body = async (name: string, kind: 'executive' | 'council') => {
    const { municipalityId } = table
    const { committeeId } = await services().addCommittee(marte(), {
      ...{ municipalityId, name, kind, ...period },
    })
    const people = []
    for (const [person, party, seat] of [
      ['Kari', 'Ap', 'leader'],
      ['Per', 'Ap', 'member'],
      ['Lise', 'Sp', 'deputyLeader'],
    ] as const) {
      const member = { committeeId, name: person, party, seat }
      people.push((await services().writeCommitteeMember(marte(), member)).memberId)
    }
    return { committeeId, people }
  }
  const dated = async (stepId: Id, meetingOn: string) => {
    const { version } = (await steps()).find(({ id }) => id === stepId)!
    await services().changeCaseStep(marte(), { stepId, version, meetingOn, caseNumber: '18/27' })
  }
  const begin = async (at: number) => {
    const { id: stepId, version } = await step(at)
    await services().beginCaseStep(marte(), { stepId, version })
    const present = bodies[at]?.people ?? []
    await services().notePresence(marte(), { stepId, version: (await step(at)).version, present })
    return stepId
  }
  const put = async (stepId: Id, id: string, before: string, after: string) => {
    const wish = { base: [named(id, p(before))], proposed: [named(id, p(after))], spot: null }
    const asked = { stepId, sectionId, wish: wish as never, reason: '', parties: ['Sp'], mover: 'Lise' }
    return (await services().putAmendment(marte(), asked)).proposalId
  }
  const vote = (stepId: Id, amendmentId: Id | null, ap: 'for' | 'against', version = 0) =>
    services().recordVote(marte(), {
      ...{ stepId, amendmentId, manner: 'byParty', version },
      ballots: [
        { party: 'Ap', for: ap === 'for' ? 2 : 0, against: ap === 'for' ? 0 : 2 },
        { party: 'Sp', for: 1, against: 0 },
      ],
    })
  const end = async (at: number) => {
    const { id: stepId, version } = await step(at)
    await services().endCaseStep(marte(), { stepId, version })
  }
  const text = async () => textOf(await table.deps.texts.read(sectionId))
  const stateOf = async (id: Id) => (await table.deps.db.proposal.findUniqueOrThrow({ where: { id } })).state

  it('goes through two bodies; what each adopts stands in the text that lies before the next', async () => {
    const first = await begin(0)
    const adopted = await put(first, 'forum', forum, 'Forumet opprettes fra våren.')
    const fallen = await put(first, 'rent', rent, 'Leie er gratis i helgene.')
    await vote(first, adopted, 'for')
    await vote(first, fallen, 'against')
    await vote(first, null, 'for')
    expect(await text()).toContain('høsten')
    await end(0)
    expect((await text()).split(/\n+/)).toEqual([rent, 'Forumet opprettes fra våren.'])
    expect([await stateOf(adopted), await stateOf(fallen)]).toEqual(['accepted', 'rejected'])
    const row = await table.deps.db.proposal.findUniqueOrThrow({ where: { id: fallen } })
    expect(row.decisionReason).toBe('1–2')

    const second = await begin(1)
    await vote(second, null, 'for')
    await end(1)
    const { planOutId } = await step(0)
    const { planInId, state, recommendation } = await step(1)
    expect({ state, outcome: recommendation?.outcome }).toEqual({ state: 'treated', outcome: 'adopted' })
    const words = async (id: Id | null) => {
      const snapshot = await table.deps.db.snapshot.findUniqueOrThrow({ where: { id: id ?? '' } })
      return (await readSnapshot(table.deps.db, snapshot)).sections.map((one) => textOf(one.text)).join('\n')
    }
    expect(await words(planInId)).toBe(await words(planOutId))
    expect(await words(planInId)).toContain('våren')
    expect(await table.eventsOf(planId)).toContain('council.ended')
  })

  it('takes one body at a time, in order, and one chair', async () => {
    const second = await step(1)
    const early = services().beginCaseStep(marte(), { stepId: second.id, version: second.version })
    expect(await verdictOf(early)).toBe('caseStep.earlierOpen')
    const { id: stepId, version } = await step(0)
    const both = [1, 2].map(() => services().beginCaseStep(marte(), { stepId, version }))
    expect((await Promise.all(both.map(verdictOf))).sort()).toEqual(['allowed', 'caseStep.running'])
  })

  it('refuses votes that do not add up, without a quorum, and of a body that is dissolved', async () => {
    const stepId = await begin(0)
    const wrong = { stepId, amendmentId: null, manner: 'byParty', version: 0 } as const
    const ballots = [{ party: 'Ap', for: 3, against: 0 }]
    expect(await verdictOf(services().recordVote(marte(), { ...wrong, ballots }))).toBe('vote.doesNotAddUp')
    const { version } = await step(0)
    await services().notePresence(marte(), { stepId, version, present: [bodies[0]!.people[0]!] })
    expect(await verdictOf(vote(stepId, null, 'for'))).toBe('presence.tooFew')
    const present = bodies[0]!.people
    await services().notePresence(marte(), { stepId, version: (await step(0)).version, present })
    await services().changeCommittee(marte(), {
      ...{ committeeId: bodies[0]!.committeeId, version: 1, name: 'Formannskapet', kind: 'executive' },
      ...{ ...period, dissolvedOn: '2026-01-01' },
    })
    expect(await verdictOf(vote(stepId, null, 'for'))).toBe('committee.dissolved')
  })

  it('lets nobody but the meeting decide an amendment, and once', async () => {
    const stepId = await begin(0)
    const proposalId = await put(stepId, 'rent', rent, 'Leie er gratis i helgene.')
    const rival = await put(stepId, 'rent', rent, 'Leie er gratis i skoleåret.')
    const asked = { proposalId, version: 1 }
    expect(await verdictOf(services().acceptProposal(marte(), asked))).toBe('amendment.byVote')
    expect(await verdictOf(services().rejectProposal(marte(), { ...asked, reason: 'Nei' }))).toBe(
      'amendment.byVote',
    )
    expect(await verdictOf(services().withdrawProposal(marte(), { proposalId }))).toBe('amendment.byVote')
    expect(await verdictOf(vote(stepId, null, 'for'))).toBe('caseStep.openAmendments')
    expect((await step(0)).together).toEqual([[proposalId, rival]])
    await vote(stepId, proposalId, 'for')
    expect(await verdictOf(vote(stepId, proposalId, 'for'))).toBe('vote.stale')
    expect(await verdictOf(vote(stepId, rival, 'for'))).toBe('amendment.pointless')
    const { version } = await step(0)
    expect(await verdictOf(services().endCaseStep(marte(), { stepId, version }))).toBe('caseStep.noVote')
    await vote(stepId, null, 'for')
    expect(await verdictOf(vote(stepId, proposalId, 'against', 1))).toBe('vote.afterRecommendation')
    await end(0)
    expect([await stateOf(proposalId), await stateOf(rival)]).toEqual(['accepted', 'superseded'])
    expect(await verdictOf(vote(stepId, proposalId, 'against', 1))).toBe('caseStep.ended')
  })

  it('finishes an ending that was cut off, and writes nothing twice', async () => {
    const stepId = await begin(0)
    const proposalId = await put(stepId, 'forum', forum, 'Forumet opprettes fra våren.')
    await vote(stepId, proposalId, 'for')
    await vote(stepId, null, 'for')
    const { deps } = table
    const before = await readStep(deps.db, stepId)
    // What the first transaction of an ending leaves behind.
    await deps.db.$transaction(async (tx) => {
      await decideAmendments(deps, tx, before!, marte().id)
      await tx.caseStep.update({ where: { id: stepId }, data: { endedAt: deps.now() } })
    })
    expect(await verdictOf(services().takeBackVote(marte(), { stepId, amendmentId: null, version: 1 }))).toBe(
      'caseStep.ended',
    )
    await Promise.all([finishEnding(deps, stepId), finishEnding(deps, stepId)])
    await finishEnding(deps, stepId)
    expect((await text()).match(/våren/g)).toHaveLength(1)
    expect((await step(0)).state).toBe('treated')
    const kinds = await table.eventsOf(planId)
    expect(kinds.filter((kind) => kind === 'council.ended')).toHaveLength(1)
    expect(kinds.filter((kind) => kind === 'proposal.accepted')).toHaveLength(1)
  })

  it('is sent back to the treatment of remarks, and can be postponed', async () => {
    const stepId = await begin(0)
    const proposalId = await put(stepId, 'rent', rent, 'Leie er gratis i helgene.')
    const { version } = await step(0)
    await services().postponeCaseStep(marte(), { stepId, version, reason: 'Tid' })
    expect(await step(0)).toMatchObject({ state: 'postponed', meetingOn: null })
    await dated(stepId, '2027-04-01')
    await begin(0)
    const again = (await step(0)).version
    await services().sendCaseBack(marte(), { stepId, version: again, reason: 'Utred mer' })
    expect(await step(0)).toMatchObject({ state: 'sentBack', statement: 'Utred mer' })
    expect((await page()).plan.phase).toBe('treatment')
    expect(await stateOf(proposalId)).toBe('superseded')
  })

  it('is postponed once, and says so', async () => {
    const { id: stepId, version } = await step(0)
    const asked = { stepId, reason: '' }
    await services().postponeCaseStep(marte(), { ...asked, version })
    const again = services().postponeCaseStep(marte(), { ...asked, version: (await step(0)).version })
    expect(await verdictOf(again)).toBe('caseStep.postponed')
  })

  it('moves and removes no body that has begun, and none past it', async () => {
    const [first, second] = await steps()
    await begin(0)
    const { moveCaseStep, removeCaseStep } = services()
    expect(await verdictOf(moveCaseStep(marte(), { stepId: first!.id, to: 1 }))).toBe('caseStep.running')
    expect(await verdictOf(removeCaseStep(marte(), { stepId: first!.id }))).toBe('caseStep.running')
    expect(await verdictOf(moveCaseStep(marte(), { stepId: second!.id, to: 0 }))).toBe('caseStep.begunBehind')
    await removeCaseStep(marte(), { stepId: second!.id })
    expect((await steps()).map(({ id }) => id)).toEqual([first!.id])
    const { municipalityId } = table
    const over = { municipalityId, name: 'Gammelt', kind: 'committee' } as const
    const { committeeId } = await services().addCommittee(marte(), {
      ...{ ...over, periodFrom: '2011-01-01', periodTo: '2015-01-01' },
    })
    expect(await verdictOf(services().addCaseStep(marte(), { planId, committeeId }))).toBe(
      'committee.outsidePeriod',
    )
  })

  it('is voted on in the order that the chair gives, before the meeting too', async () => {
    const { id: stepId } = await step(0)
    const [one, other] = [
      await put(stepId, 'rent', rent, 'Leie er gratis i helgene.'),
      await put(stepId, 'forum', forum, 'Forumet opprettes fra våren.'),
    ]
    const { version } = await step(0)
    await services().orderAmendments(marte(), { stepId, version, order: [other, one] })
    expect((await step(0)).amendments.map(({ proposalId }) => proposalId)).toEqual([other, one])
    const twice = services().orderAmendments(marte(), { stepId, version, order: [one, other] })
    expect(await verdictOf(twice)).toBe('caseStep.stale')
  })

  it('shows where each amendment stands in the printed paper, once that is reckoned', async () => {
    const { id: stepId } = await step(0)
    await put(stepId, 'forum', forum, 'Forumet opprettes fra våren.')
    expect((await step(0)).amendments[0]).toMatchObject({ onResolution: false, place: null })
    await services().beginCaseStep(marte(), { stepId, version: (await step(0)).version })
    const { deps } = table
    await reckonPrintedPlaces.run(deps)
    await reckonPrintedPlaces.run(deps)
    const jobs = await deps.db.job.findMany({ where: { planId, kind: 'printedPlaces' } })
    const { planInId } = await step(0)
    const job = jobs.find(({ id }) => id === `places-${planInId ?? ''}`)!
    const told = { progress: () => undefined, signal: new AbortController().signal }
    const result = await printedPlacesJob.run(deps, { ...job, ...told })
    await deps.db.job.update({ where: { id: job.id }, data: { state: 'finished', result } })
    const plan = await readSnapshot(
      deps.db,
      await deps.db.snapshot.findUniqueOrThrow({ where: { id: planInId! } }),
    )
    const { look } = await printedLook(deps, planId)
    const printed = printedPlaces(plan, [], new Date(0), { look, lineNumbers: true })
    expect(printed.get('forum')?.line).toBeGreaterThan(printed.get('rent')?.line ?? 99)
    expect((await step(0)).amendments[0]?.place).toEqual(printed.get('forum'))
    expect((await services().amendmentForm(marte(), { stepId, sectionId })).chosen?.passages).toMatchObject([
      { blockId: 'rent', place: printed.get('rent') },
      { blockId: 'forum', place: printed.get('forum') },
    ])
  })

  it('tells everybody at the table how a body voted, and whoever made an amendment that it is withdrawn', async () => {
    const { editor } = table.viewers
    const told = async () => {
      const where = { planId, personId: editor.id }
      const rows = await table.deps.db.notice.findMany({ where, include: { event: true } })
      return rows.map(({ event }) => event.kind)
    }
    const stepId = await begin(0)
    const proposalId = await put(stepId, 'rent', rent, 'Leie er gratis i helgene.')
    await table.deps.db.proposal.update({ where: { id: proposalId }, data: { createdById: editor.id } })
    await services().withdrawAmendment(marte(), { stepId, proposalId })
    await vote(stepId, null, 'for')
    await end(0)
    expect(await told()).toEqual(
      expect.arrayContaining(['council.begun', 'amendment.withdrawn', 'council.ended']),
    )
    const ended = await table.deps.db.planEvent.findFirstOrThrow({ where: { planId, kind: 'council.ended' } })
    expect(ended.payload).toMatchObject({ title: 'Formannskapet', outcome: 'adopted' })
  })

  it('knows nothing of another municipality', async () => {
    const { stranger } = table.viewers
    const { id: stepId, version } = await step(0)
    expect(await verdictOf(services().beginCaseStep(stranger, { stepId, version }))).toBe('caseStep.notFound')
    const { committeeId } = await services().addCommittee(stranger, {
      ...{ municipalityId: table.elsewhereId, name: 'Andre', kind: 'council', ...period },
    })
    expect(await verdictOf(services().addCaseStep(marte(), { planId, committeeId }))).toBe(
      'committee.notFound',
    )
  })
})
