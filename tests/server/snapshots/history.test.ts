import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { doc, named, p } from '~core/document/build'
import type { Segment } from '~core/diff/words'
import type { Id } from '~core/ids'
import { layTable, verdictOf, type LaidPlan, type Table } from '~tests/server/plans/table'
import { providers } from '~tests/setup/databases'

const told = (words: readonly Segment[]) =>
  words
    .map(({ kind, content }) => {
      const text = content.map((node) => (node.type === 'text' ? node.text : '')).join('')
      return kind === 'removed' ? `[-${text}-]` : kind === 'inserted' ? `{+${text}+}` : text
    })
    .join('')

describe.each(providers)('who wrote what, on %s', (provider) => {
  let table: Table
  beforeAll(async () => {
    table = await layTable(provider)
  })
  afterAll(() => table.close())

  const write = (sectionId: Id, words: string, personId: Id | null) =>
    table.deps.texts.write(sectionId, doc(named('avsnitt', p(words))), personId)
  const history = ({ planId }: LaidPlan, blockId = 'avsnitt') =>
    table.services.paragraphHistory(table.viewers.reader, { planId, blockId })

  it('tells of a paragraph who changed which words, the latest first', async () => {
    const { owner, editor } = table.viewers
    const plan = await table.lay('Mål')
    await write(plan.id('Mål'), 'Vi åpner skolene.', owner.id)
    await table.deps.log.compact(plan.id('Mål'))
    await write(plan.id('Mål'), 'Vi åpner biblioteket.', editor.id)
    const { section, sittings } = await history(plan)
    expect(section.title).toBe('Mål')
    expect(
      sittings.map(({ authors, kind, words }) => [authors.map((who) => who?.name), kind, told(words)]),
    ).toEqual([
      [['Oddny Fjeld'], 'changed', 'Vi åpner [-skolene-]{+biblioteket+}.'],
      [['Marte Kvale'], 'written', '{+Vi åpner skolene.+}'],
    ])
    expect(sittings[0]?.authors[0]?.side).toBe('voluntary')
  })

  it('tells the same whether the rows are folded or not', async () => {
    const plan = await table.lay('Mål')
    await write(plan.id('Mål'), 'Vi åpner skolene.', table.viewers.owner.id)
    const before = await history(plan)
    await table.deps.log.compact(plan.id('Mål'))
    expect(await history(plan)).toEqual(before)
  })

  it('tells of a paragraph that is gone', async () => {
    const { editor } = table.viewers
    const plan = await table.lay('Mål')
    await write(plan.id('Mål'), 'Vi åpner skolene.', editor.id)
    // What comes and goes in one sitting leaves no trace.
    await table.deps.log.compact(plan.id('Mål'))
    await table.deps.texts.write(plan.id('Mål'), doc(p('Annet.')), editor.id)
    const { isGone, sittings } = await history(plan)
    expect([isGone, sittings[0]?.kind]).toEqual([true, 'removed'])
    expect(await verdictOf(history(plan, 'ingen'))).toBe('snapshot.noSuchBlock')
  })

  it('weighs the sides by the words that stand, and names what nobody at the table wrote', async () => {
    const { owner, editor } = table.viewers
    const plan = await table.lay('Mål', 'Tiltak')
    const balances = async () => {
      const { balance, sections, people } = await table.services.authorship(table.viewers.reader, {
        planId: plan.planId,
      })
      return { balance, first: sections[0]?.balance, people: people.map(({ name, count }) => [name, count]) }
    }
    // The outline's own text: a heading and three words in each section.
    expect((await balances()).balance).toMatchObject({ administration: 0, nobody: 8 })
    await write(plan.id('Mål'), 'Vi åpner skolene.', owner.id)
    await write(plan.id('Mål'), 'Vi åpner skolene hver kveld.', editor.id)
    const { balance, first, people } = await balances()
    expect(first).toEqual({ politics: 0, administration: 3, voluntary: 2, away: 0, nobody: 0 })
    expect(balance).toMatchObject({ nobody: 4 })
    expect(people).toEqual([
      ['Marte Kvale', 3],
      ['Oddny Fjeld', 2],
    ])
    // What is deleted counts for nobody; who corrects a letter has not written the word.
    await write(plan.id('Mål'), 'Vi åpnar kveld.', editor.id)
    expect((await balances()).first).toMatchObject({ administration: 2, voluntary: 1 })
  })
})
