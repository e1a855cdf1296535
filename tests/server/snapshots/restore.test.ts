import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { comparePlans } from '~core/diff/comparePlans'
import { doc, p } from '~core/document/build'
import type { DocumentJson } from '~core/document/json'
import { blocksOf, wordsOf } from '~core/document/visit'
import type { Id } from '~core/ids'
import type { Deps } from '~server/deps'
import { loadPlanDocument } from '~server/queries/planDocument'
import { readSnapshot, snapshotRow } from '~server/snapshots/readSnapshot'
import { restoreJob } from '~server/snapshots/restoreJob'
import { unfinishedRestores } from '~server/snapshots/unfinishedRestores'
import { layTable, verdictOf, type LaidPlan, type Table } from '~tests/server/plans/table'
import { providers } from '~tests/setup/databases'

describe.each(providers)('a restore on %s', (provider) => {
  let table: Table
  let deps: Deps
  beforeAll(async () => {
    table = await layTable(provider)
    deps = table.deps
  })
  afterAll(() => table.close())

  const write = (sectionId: Id, text: DocumentJson) =>
    deps.texts.write(sectionId, text, table.viewers.editor.id)
  const planNow = ({ planId }: LaidPlan) => loadPlanDocument(deps, planId)
  const wordsAt = async (sectionId: Id) => wordsOf(await deps.texts.read(sectionId))
  const take = async ({ planId }: LaidPlan) =>
    (await table.services.takeSnapshot(table.viewers.editor, { planId, name: 'Utkast' })).snapshotId
  const heldBy = async (snapshotId: Id) => readSnapshot(deps.db, await snapshotRow(deps.db, snapshotId))
  const start = async (snapshotId: Id, sectionId: Id | null = null) =>
    (await table.services.startRestore(table.viewers.editor, { snapshotId, sectionId })).restoreId
  const run = async (restoreId: Id, with_: Deps = deps, signal = new AbortController().signal) => {
    const row = await deps.db.job.findUniqueOrThrow({ where: { id: restoreId } })
    return restoreJob.run(with_, { ...row, progress: () => undefined, signal })
  }
  const stateOf = async (restoreId: Id) =>
    (await deps.db.restore.findUniqueOrThrow({ where: { id: restoreId } })).state
  const automatic = async ({ planId }: LaidPlan) =>
    deps.db.snapshot.findMany({ where: { planId, kind: 'restore' }, orderBy: { createdAt: 'asc' } })

  /** A plan that was kept and then changed in every way: text, title, order, one section gone, one new. */
  async function changedPlan() {
    const plan = await table.lay('Mål', '  Delmål', 'Tiltak')
    const snapshotId = await take(plan)
    const { editor } = table.viewers
    await write(plan.id('Mål'), doc(p('Helt nye ord.')))
    await table.services.deleteSection(editor, { sectionId: plan.id('Delmål') })
    await table.services.renameSection(editor, { sectionId: plan.id('Tiltak'), title: 'Handlinger' })
    await table.services.moveSection(editor, { sectionId: plan.id('Tiltak'), parentId: null, afterId: null })
    const { sectionId: newer } = await table.services.addSection(editor, {
      planId: plan.planId,
      title: 'Nyere',
      parentId: null,
      afterId: null,
      text: doc(p('Nyere ord.')),
    })
    return { plan, snapshotId, newer }
  }

  it('brings the whole plan back: nothing is left to compare', async () => {
    const { plan, snapshotId, newer } = await changedPlan()
    const restoreId = await start(snapshotId)
    await run(restoreId)
    const { tally } = comparePlans(await heldBy(snapshotId), await planNow(plan))
    expect(tally).toEqual({ inserted: 0, removed: 0, lines: 0, changes: 0 })
    expect(await plan.outline()).toEqual(['Mål', '  Delmål', 'Tiltak'])
    expect((await deps.db.section.findUniqueOrThrow({ where: { id: newer } })).deletedAt).not.toBeNull()
    expect(await wordsAt(newer)).toBe('Nyere ord.')
    expect(await stateOf(restoreId)).toBe('finished')
    expect((await table.eventsOf(plan.planId)).at(-1)).toBe('text.restored')
  })

  it('is undone by restoring what it kept before', async () => {
    const { plan, snapshotId } = await changedPlan()
    const before = await planNow(plan)
    await run(await start(snapshotId))
    const [kept] = await automatic(plan)
    await run(await start(kept?.id ?? ''))
    expect(comparePlans(before, await planNow(plan)).tally.changes).toBe(0)
  })

  it('keeps the ids of blocks that both have, so that what points at them stays', async () => {
    const plan = await table.lay('Mål')
    const snapshotId = await take(plan)
    const ids = async () => [...blocksOf(await deps.texts.read(plan.id('Mål')))].map(({ attrs }) => attrs.id)
    const before = await ids()
    const [first] = (await deps.texts.read(plan.id('Mål'))).content ?? []
    await write(plan.id('Mål'), { type: 'doc', content: first ? [first] : [] })
    await run(await start(snapshotId))
    expect(await ids()).toEqual(before)
  })

  it('brings one section back and leaves the others, also out of the bin', async () => {
    const { plan, snapshotId, newer } = await changedPlan()
    await run(await start(snapshotId, plan.id('Delmål')))
    expect(await plan.outline()).toEqual(['Nyere', 'Handlinger', 'Mål', '  Delmål'])
    expect(await wordsAt(plan.id('Mål'))).toBe('Helt nye ord.')
    expect(await wordsAt(newer)).toBe('Nyere ord.')
  })

  it('makes a section anew that is nowhere any more, with the same ids', async () => {
    const { plan, snapshotId } = await changedPlan()
    await deps.db.section.delete({ where: { id: plan.id('Delmål') } })
    await run(await start(snapshotId))
    expect(comparePlans(await heldBy(snapshotId), await planNow(plan)).tally.changes).toBe(0)
  })

  it('brings one paragraph back, after the plan was kept', async () => {
    const plan = await table.lay('Mål')
    const snapshotId = await take(plan)
    const text = await deps.texts.read(plan.id('Mål'))
    const paragraph = text.content?.at(-1)?.attrs.id ?? ''
    const heading = text.content?.[0]
    await write(plan.id('Mål'), { type: 'doc', content: [...(heading ? [heading] : []), p('Annet.')] })
    await table.services.restoreBlock(table.viewers.editor, {
      snapshotId,
      sectionId: plan.id('Mål'),
      blockId: paragraph,
    })
    expect((await deps.texts.read(plan.id('Mål'))).content?.map(wordsOf)).toEqual([
      'Mål',
      'Teksten om Mål.',
      'Annet.',
    ])
    expect(await automatic(plan)).toHaveLength(1)
  })

  describe('is refused', () => {
    it('for locked sections by name, before anything is written', async () => {
      const { plan, snapshotId } = await changedPlan()
      const { owner, editor } = table.viewers
      await table.services.setSectionStatus(owner, { sectionId: plan.id('Mål'), status: 'locked' })
      await expect(table.services.startRestore(editor, { snapshotId })).rejects.toMatchObject({
        code: 'restore.locked',
        facts: { titles: ['Mål'] },
      })
      expect(await automatic(plan)).toEqual([])
    })

    it('when something is locked on the way, and then taken back', async () => {
      const { plan, snapshotId } = await changedPlan()
      const before = await planNow(plan)
      const restoreId = await start(snapshotId)
      const locking: Deps = {
        ...deps,
        texts: changing(deps.texts, async (sectionId, edit, personId) => {
          await deps.texts.change(sectionId, edit, personId)
          await deps.db.section.update({ where: { id: plan.id('Mål') }, data: { status: 'locked' } })
        }),
      }
      expect(await verdictOf(run(restoreId, locking))).toBe('restore.locked')
      expect(comparePlans(before, await planNow(plan)).tally.changes).toBe(0)
      expect(await stateOf(restoreId)).toBe('takenBack')
    })

    it('for a damaged version, and for a paragraph that it does not have', async () => {
      const plan = await table.lay('Mål')
      const snapshotId = await take(plan)
      const sectionId = plan.id('Mål')
      const block = { snapshotId, sectionId, blockId: 'ingen' }
      const { editor } = table.viewers
      expect(await verdictOf(table.services.restoreBlock(editor, block))).toBe('snapshot.noSuchBlock')
      await deps.db.snapshotContent.update({ where: { snapshotId }, data: { json: '{}' } })
      expect(await verdictOf(table.services.startRestore(editor, { snapshotId }))).toBe('snapshot.damaged')
      expect(await verdictOf(table.services.restoreBlock(editor, block))).toBe('snapshot.damaged')
    })

    it('while another one is under way', async () => {
      const { snapshotId } = await changedPlan()
      await start(snapshotId)
      const { editor } = table.viewers
      expect(await verdictOf(table.services.startRestore(editor, { snapshotId }))).toBe('restore.running')
    })

    it('to those who have no part in the plan, as if the version did not exist', async () => {
      const snapshotId = await take(await table.lay('Mål'))
      const { stranger, reader } = table.viewers
      expect(await verdictOf(table.services.startRestore(stranger, { snapshotId }))).toBe('snapshot.notFound')
      expect(await verdictOf(table.services.startRestore(reader, { snapshotId }))).toBe('access.denied')
    })
  })

  it('keeps what was typed before it, down to the last word, and loses nothing typed after', async () => {
    const { plan, snapshotId } = await changedPlan()
    const restoreId = await start(snapshotId)
    let typed = false
    const typing: Deps = {
      ...deps,
      texts: changing(deps.texts, async (sectionId, edit, personId) => {
        // After the plan was kept, and before the section is written over.
        if (!typed && sectionId === plan.id('Mål')) {
          typed = true
          await write(sectionId, doc(p('Helt nye ord, og noen til.')))
        }
        await deps.texts.change(sectionId, edit, personId)
      }),
    }
    await run(restoreId, typing)
    expect(comparePlans(await heldBy(snapshotId), await planNow(plan)).tally.changes).toBe(0)
    const kept = await Promise.all((await automatic(plan)).map(({ id }) => heldBy(id)))
    const words = kept.map(({ sections }) => sections.find(({ id }) => id === plan.id('Mål'))?.text)
    expect(words.map((text) => text && wordsOf(text))).toContain('Helt nye ord, og noen til.')

    const text = await deps.texts.read(plan.id('Mål'))
    await write(plan.id('Mål'), { ...text, content: [...(text.content ?? []), p('Etterpå.')] })
    await run(restoreId)
    expect(await wordsAt(plan.id('Mål'))).toContain('Etterpå.')
  })

  describe('that is killed at any step', () => {
    it('goes on where it was, and ends with all of it', async () => {
      for (let step = 0; ; step += 1) {
        const { plan, snapshotId } = await changedPlan()
        const restoreId = await start(snapshotId)
        const { dying, signal } = killedAt(deps, step)
        const survived = await run(restoreId, dying, signal).then(
          () => true,
          () => false,
        )
        if (!survived) await run(restoreId)
        expect(comparePlans(await heldBy(snapshotId), await planNow(plan)).tally.changes).toBe(0)
        expect(await stateOf(restoreId)).toBe('finished')
        if (survived) return expect(step).toBeGreaterThan(6)
      }
    })

    it('and given up, is taken back as a whole', async () => {
      for (let step = 0; ; step += 1) {
        const { plan, snapshotId } = await changedPlan()
        const before = await planNow(plan)
        const restoreId = await start(snapshotId)
        const { dying, signal } = killedAt(deps, step)
        const survived = await run(restoreId, dying, signal).then(
          () => true,
          () => false,
        )
        if (survived) return expect(step).toBeGreaterThan(6)
        const isThrough = (await stateOf(restoreId)) === 'finished'
        await deps.db.job.update({ where: { id: restoreId }, data: { state: 'failed' } })
        await unfinishedRestores.run(deps)
        const whole = isThrough ? await heldBy(snapshotId) : before
        expect(comparePlans(whole, await planNow(plan)).tally.changes).toBe(0)
        expect(await stateOf(restoreId)).toBe(isThrough ? 'finished' : 'takenBack')
      }
    })
  })
})

/** The same texts, with changes made otherwise. */
function changing(texts: Deps['texts'], change: Deps['texts']['change']): Deps['texts'] {
  return Object.assign(Object.create(texts) as Deps['texts'], { change })
}

/** A process that dies before or after its nth write. */
function killedAt(deps: Deps, step: number): { readonly dying: Deps; readonly signal: AbortSignal } {
  const dead = new AbortController()
  let left = step
  const dieInTime = () => {
    if (left === 0) dead.abort()
    left -= 1
    if (dead.signal.aborted) throw new Error('killed')
  }
  const mortal = async <T>(work: () => Promise<T>): Promise<T> => {
    dieInTime()
    const answer = await work()
    dieInTime()
    return answer
  }
  const db = new Proxy(deps.db, {
    get: (target, name) => {
      if (name === '$transaction')
        return (work: Parameters<Deps['db']['$transaction']>[0]) => mortal(() => target.$transaction(work))
      if (name === 'restore')
        return new Proxy(target.restore, {
          get: (model, call) =>
            call === 'update'
              ? (what: Parameters<typeof model.update>[0]) => mortal(async () => model.update(what))
              : Reflect.get(model, call),
        })
      return Reflect.get(target, name) as unknown
    },
  })
  const texts = changing(deps.texts, (...call) => mortal(() => deps.texts.change(...call)))
  return { dying: { ...deps, db, texts }, signal: dead.signal }
}
