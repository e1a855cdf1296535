import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { doc, named, p } from '~core/document/build'
import { layTable, verdictOf, type Table } from '~tests/server/plans/table'
import { providers } from '~tests/setup/databases'

describe.each(providers)('a comparison on %s', (provider) => {
  let table: Table
  beforeAll(async () => {
    table = await layTable(provider)
  })
  afterAll(() => table.close())

  async function changedPlan() {
    const plan = await table.lay('Mål', 'Tiltak')
    const { planId } = plan
    const { editor, reader } = table.viewers
    const { snapshotId } = await table.services.takeSnapshot(editor, { planId, name: 'Utkast' })
    const text = await table.deps.texts.read(plan.id('Mål'))
    await table.deps.texts.write(
      plan.id('Mål'),
      { ...text, content: [...(text.content ?? []), p('Tre nye ord.')] },
      editor.id,
    )
    const compare = (input: object) =>
      table.services.comparison(reader, { planId, from: snapshotId, ...input })
    return { plan, snapshotId, compare }
  }

  it('tells what changed from a version until now, and counts the rest', async () => {
    const { compare } = await changedPlan()
    const { comparison, from, to, mayRestore } = await compare({})
    expect([from.name, to.kind, mayRestore]).toEqual(['Utkast', 'now', false])
    expect(comparison.tally).toMatchObject({ inserted: 3, removed: 0 })
    expect(comparison.sections.map(({ kind, lines }) => [kind, lines.map((line) => line.kind)])).toEqual([
      ['changed', ['unchanged', 'added']],
      ['kept', ['unchanged']],
    ])
  })

  it('tells who wrote what differs, by its block', async () => {
    const { compare } = await changedPlan()
    const { comparison, changedBy } = await compare({})
    const added = comparison.sections[0]?.lines.find((line) => line.kind === 'added')
    const blockId = added?.kind === 'added' ? added.after?.block.attrs.id : null
    expect(Object.entries(changedBy).map(([id, people]) => [id, people.map(({ name }) => name)])).toEqual([
      [blockId, ['Oddny Fjeld']],
    ])
  })

  it('leaves out who wrote in the same sitting, but before the version', async () => {
    const { owner, editor } = table.viewers
    const plan = await table.lay('Mål')
    const write = (words: string, personId: string) =>
      table.deps.texts.write(plan.id('Mål'), doc(named('avsnitt', p(words))), personId)
    const minute = () => table.deps.setNow(new Date(table.deps.now().getTime() + 60_000))
    await write('Vi åpner skolene.', owner.id)
    minute()
    const { snapshotId } = await table.services.takeSnapshot(owner, { planId: plan.planId, name: 'Midt i' })
    minute()
    await write('Vi åpner biblioteket.', editor.id)
    const writers = async () => {
      const compared = { planId: plan.planId, from: snapshotId }
      const { changedBy } = await table.services.comparison(table.viewers.reader, compared)
      return Object.values(changedBy).flatMap((people) => people.map(({ name }) => name))
    }
    expect(await writers()).toEqual(['Oddny Fjeld'])
    await table.deps.log.compact(plan.id('Mål'))
    expect(await writers()).toEqual(['Oddny Fjeld'])
  })

  it('shows every line to whoever asks for all', async () => {
    const { compare } = await changedPlan()
    const { comparison } = await compare({ all: true })
    expect(comparison.sections[0]?.lines.map(({ kind }) => kind)).toEqual(['kept', 'kept', 'added'])
  })

  it('goes between any two versions, in either direction', async () => {
    const { plan, snapshotId, compare } = await changedPlan()
    const second = await table.services.takeSnapshot(table.viewers.editor, {
      planId: plan.planId,
      name: 'Neste',
    })
    const back = await compare({ from: second.snapshotId, to: snapshotId })
    expect(back.comparison.tally).toMatchObject({ inserted: 0, removed: 3 })
  })

  it('tells the text of now anew when somebody has written', async () => {
    const { plan, compare } = await changedPlan()
    await compare({})
    await table.deps.texts.write(plan.id('Tiltak'), doc(p('Annet.')), table.viewers.editor.id)
    expect((await compare({})).comparison.sections.map(({ kind }) => kind)).toEqual(['changed', 'changed'])
  })

  it('does not reach the version of another plan, of a stranger’s or one’s own', async () => {
    const { compare } = await changedPlan()
    const other = await changedPlan()
    expect(await verdictOf(compare({ from: other.snapshotId }))).toBe('snapshot.notFound')
    expect(await verdictOf(compare({ to: 'finnes-ikke' }))).toBe('snapshot.notFound')
  })

  it('does not show a damaged version', async () => {
    const { snapshotId, compare } = await changedPlan()
    await table.deps.db.snapshotContent.update({ where: { snapshotId }, data: { json: '{}' } })
    expect(await verdictOf(compare({}))).toBe('snapshot.damaged')
  })
})
