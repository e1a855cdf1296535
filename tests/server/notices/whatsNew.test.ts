import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { doc, h, p } from '~core/document/build'
import { sweepSeenTexts } from '~server/notices/sweepSeenTexts'
import { providers } from '~tests/setup/databases'
import { layTable, type LaidPlan, type Table } from '../plans/table'

describe.each(providers)('what is new since the last visit, on %s', (provider) => {
  let table: Table
  let plan: LaidPlan
  beforeEach(async () => {
    table = await layTable(provider)
    plan = await table.lay('Innledning', 'Mål')
  })
  afterEach(() => table.close())

  const { planId, reader, editor } = {
    planId: () => plan.planId,
    reader: () => table.viewers.reader,
    editor: () => table.viewers.editor,
  }
  const at = (clock: string) => table.deps.setNow(new Date(`2026-11-20T${clock}:00Z`))
  const comes = () => table.services.noteVisit(reader(), { planId: planId() })
  const sees = () => table.services.noteTextSeen(reader(), { planId: planId() })
  const news = () => table.services.whatsNew(reader(), { planId: planId() })
  const rewrite = (words: string) =>
    table.deps.texts.change(plan.id('Mål'), () => doc(h(2, 'Mål'), p(words)), editor().id)

  it('is nothing on the first', async () => {
    await comes()
    expect(await news()).toMatchObject({ since: null, acts: [], comparison: null })
  })

  it('is what others did and wrote since, and stays when the page is loaded again', async () => {
    at('09:00')
    await comes()
    await sees()
    at('10:00')
    await table.services.renameSection(editor(), { sectionId: plan.id('Innledning'), title: 'Forord' })
    await rewrite('Alle skal kjenne noen.')
    at('11:00')
    await comes()
    await sees()
    at('11:20')
    await comes()
    const { since, acts, actCount, comparison } = await news()
    expect(since).toEqual(new Date('2026-11-20T09:00:00Z'))
    expect(acts.map(({ kind }) => kind)).toEqual(['section.renamed'])
    expect(actCount).toBe(1)
    const changed = comparison?.sections.filter(({ kind }) => kind !== 'kept')
    expect(changed?.map(({ after }) => after?.title)).toEqual(['Forord', 'Mål'])
    at('12:00')
    await comes()
    const later = await news()
    expect([later.actCount, later.comparison?.tally.changes]).toEqual([0, 0])
  })

  it('is not what one did oneself, nor what is internal to another side', async () => {
    at('09:00')
    await comes()
    at('10:00')
    const thread = { place: { kind: 'plan' as const, planId: planId() }, text: 'Mellom oss.' }
    await table.services.openThread(editor(), { ...thread, onlySide: 'voluntary' })
    await table.services.openThread(reader(), { ...thread, onlySide: null })
    at('11:00')
    await comes()
    expect((await news()).acts).toEqual([])
  })

  it('keeps the texts that somebody needs, once each, and lists them among no versions', async () => {
    at('09:00')
    await comes()
    await sees()
    await table.services.noteVisit(editor(), { planId: planId() })
    await table.services.noteTextSeen(editor(), { planId: planId() })
    expect(await table.deps.db.snapshot.count({ where: { kind: 'visit' } })).toBe(1)
    await rewrite('Noe annet.')
    at('09:10')
    await sees()
    await table.services.noteTextSeen(editor(), { planId: planId() })
    at('11:00')
    await sweepSeenTexts.run(table.deps)
    const kept = await table.deps.db.snapshot.findMany({ where: { kind: 'visit' } })
    expect(kept).toHaveLength(1)
    const visit = await table.deps.db.planVisit.findFirstOrThrow({ where: { personId: reader().id } })
    expect(visit.seenSnapshotId).toBe(kept[0]?.id)
  })
})
