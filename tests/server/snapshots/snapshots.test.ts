import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { doc, p } from '~core/document/build'
import { keepSnapshot } from '~server/snapshots/keepSnapshot'
import { dailySnapshots } from '~server/snapshots/dailySnapshots'
import { readSnapshot, snapshotRow } from '~server/snapshots/readSnapshot'
import { takeSnapshot } from '~server/snapshots/takeSnapshot'
import { loadPlanDocument } from '~server/queries/planDocument'
import { layTable, verdictOf, type Table } from '~tests/server/plans/table'
import { providers } from '~tests/setup/databases'

describe.each(providers)('snapshots on %s', (provider) => {
  let table: Table
  beforeAll(async () => {
    table = await layTable(provider)
  })
  afterAll(() => table.close())

  const write = (sectionId: string, words: string) =>
    table.deps.texts.write(sectionId, doc(p(words)), table.viewers.editor.id)
  const listed = async (planId: string) =>
    (await table.services.snapshots(table.viewers.reader, { planId })).snapshots
  const taken = (planId: string, name = 'Høringsutkast') =>
    table.services.takeSnapshot(table.viewers.editor, { planId, name })

  it('holds the plan as it stood, whatever is written afterwards', async () => {
    const { deps } = table
    const { planId, id } = await table.lay('Mål', '  Delmål')
    await write(id('Mål'), 'Vi åpner skolene.')
    const before = await loadPlanDocument(deps, planId)
    const { snapshotId } = await taken(planId)
    await write(id('Mål'), 'Vi stenger skolene.')
    expect(await readSnapshot(deps.db, await snapshotRow(deps.db, snapshotId))).toEqual(before)
  })

  it('is listed with its name and who took it, the newest first, and told to those who look on', async () => {
    const plan = await table.lay('Mål')
    await taken(plan.planId, ' Første ')
    await write(plan.id('Mål'), 'Nye ord.')
    table.deps.setNow(new Date('2026-11-20T10:00:00Z'))
    await taken(plan.planId, 'Andre')
    expect(await listed(plan.planId)).toMatchObject([
      { name: 'Andre', kind: 'named', by: 'Oddny Fjeld', isDamaged: false, isUnchanged: false, wordCount: 2 },
      { name: 'Første', isUnchanged: false },
    ])
    expect(await table.eventsOf(plan.planId)).toEqual(['snapshot.taken', 'snapshot.taken'])
    expect(plan.heard.map(({ kind }) => kind)).toEqual(['snapshot.taken', 'snapshot.taken'])
  })

  it('says when nothing changed since the one before', async () => {
    const { planId } = await table.lay('Mål')
    await taken(planId)
    await taken(planId)
    expect((await listed(planId)).map((one) => one.isUnchanged)).toEqual([true, false])
  })

  it('waits with the next page until it is asked for, without a gap or a repetition', async () => {
    const { planId } = await table.lay('Mål')
    const plan = await loadPlanDocument(table.deps, planId)
    for (let day = 0; day < 32; day += 1)
      await keepSnapshot(table.deps, table.deps.db, plan, { kind: 'phase', personId: null })
    const first = await table.services.snapshots(table.viewers.reader, { planId })
    const second = await table.services.snapshots(table.viewers.reader, {
      planId,
      before: first.older ?? '',
    })
    expect([first.snapshots.length, second.snapshots.length, second.older]).toEqual([30, 2, null])
    expect(new Set([...first.snapshots, ...second.snapshots].map(({ id }) => id)).size).toBe(32)
  })

  it('names one whose content is damaged, and shows nothing of it', async () => {
    const { db } = table.deps
    const { planId } = await table.lay('Mål')
    const { snapshotId } = await taken(planId)
    const { json } = await db.snapshotContent.findUniqueOrThrow({ where: { snapshotId } })
    await db.snapshotContent.update({ where: { snapshotId }, data: { json: json.replace('Mål', 'Mal') } })
    expect(await listed(planId)).toMatchObject([{ isDamaged: true }])
    const row = await snapshotRow(db, snapshotId)
    expect(await verdictOf(readSnapshot(db, row))).toBe('snapshot.damaged')
    await db.snapshotContent.delete({ where: { snapshotId } })
    expect(await listed(planId)).toMatchObject([{ isDamaged: true }])
    expect(await verdictOf(readSnapshot(db, row))).toBe('snapshot.damaged')
  })

  it('is taken by owners and editors, under a name of one to two hundred characters', async () => {
    const { planId } = await table.lay('Mål')
    const attempt = (seat: keyof Table['viewers'], name: string) =>
      verdictOf(table.services.takeSnapshot(table.viewers[seat], { planId, name }))
    const verdicts = await Promise.all(
      (['owner', 'editor', 'proposer', 'reader', 'stranger', 'nobody'] as const).map((seat) =>
        attempt(seat, 'Utkast'),
      ),
    )
    expect(verdicts).toEqual([
      'allowed',
      'allowed',
      'access.denied',
      'access.denied',
      'plan.notFound',
      'signIn.required',
    ])
    expect(await attempt('owner', '  ')).toBe('input.invalid')
    expect(await attempt('owner', 'x'.repeat(20_000))).toBe('input.invalid')
    expect(await attempt('owner', '<script>alert(1)</script>')).toBe('allowed')
  })

  it('is taken once for any number of visits that saw the same text, and not listed then', async () => {
    const { planId } = await table.lay('Mål')
    const visit = () => takeSnapshot(table.deps, { planId, kind: 'visit', personId: null })
    expect((await visit()).id).toBe((await visit()).id)
    expect(await listed(planId)).toEqual([])
  })

  it('is taken once a day when something changed, by one of several nodes', async () => {
    const { deps } = table
    const { planId, id } = await table.lay('Mål')
    const daily = async () => (await listed(planId)).filter(({ kind }) => kind === 'daily').length
    const day = async (date: string) => {
      deps.setNow(new Date(`${date}T03:00:00Z`))
      await Promise.all([dailySnapshots.run(deps), dailySnapshots.run(deps)])
      return daily()
    }
    expect(await day('2026-11-21')).toBe(1)
    await write(id('Mål'), 'Nye ord.')
    expect(await day('2026-11-21')).toBe(1)
    expect(await day('2026-11-22')).toBe(2)
    expect(await day('2026-11-23')).toBe(2)
  })
})
