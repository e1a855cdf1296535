import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { publishEvent } from '~server/events'
import { providers } from '~tests/setup/databases'
import { setTable, until, type PersonName, type Table } from './table'

interface Presence {
  readonly kind: 'presence'
  readonly people: readonly { readonly personId: string; readonly sectionId: string | null }[]
}

describe.each(providers)("a plan's stream on %s", (provider) => {
  let table: Table
  beforeEach(async () => {
    table = await setTable(provider)
  })
  afterEach(() => table.clear())

  async function follow(person: PersonName) {
    const line = await table.knock(person, '/stream/plan')
    await until(() => line.texts.length > 0)
    const present = () =>
      (line.texts as Presence[]).filter(({ kind }) => kind === 'presence').at(-1)?.people ?? []
    return {
      ...line,
      present,
      at: (sectionId: string | null) => line.send(JSON.stringify({ kind: 'at', sectionId })),
      where: (person: string) =>
        present()
          .filter(({ personId }) => personId === person)
          .map(({ sectionId }) => sectionId),
    }
  }

  it('says who is here, and in which section', async () => {
    const [kari, siv] = [await follow('kari'), await follow('siv')]
    await until(() => kari.present().length === 2)
    expect(kari.present().find(({ personId }) => personId === 'siv')).toEqual({
      personId: 'siv',
      name: 'siv Nes',
      initials: 'SN',
      side: 'voluntary',
      sectionId: null,
    })
    siv.at('section')
    await until(() => kari.where('siv')[0] === 'section')
    siv.at(null)
    await until(() => kari.where('siv')[0] === null)
    siv.socket.close()
    await until(() => kari.where('siv').length === 0)
  })

  it('tells what is internal to one side to that side alone', async () => {
    const [kari, siv, per] = [await follow('kari'), await follow('siv'), await follow('per')]
    const opened = {
      planId: 'plan',
      kind: 'thread.opened',
      personId: 'ola',
      facts: { threadId: 'a' },
    } as const
    publishEvent(table, { ...opened, onlySide: 'voluntary' })
    publishEvent(table, { ...opened, facts: { threadId: 'b' } })
    const heard = ({ texts }: { readonly texts: readonly unknown[] }) =>
      (texts as { kind: string; threadId?: string }[])
        .filter(({ kind }) => kind === 'thread.opened')
        .map(({ threadId }) => threadId)
    await until(() => [kari, siv, per].every((line) => heard(line).includes('b')))
    expect(heard(siv)).toEqual(['a', 'b'])
    expect(heard(kari)).toEqual(['b'])
    expect(heard(per)).toEqual(['b'])
  })

  it('lists a person with two windows once for each section', async () => {
    const [kari, first, second] = [await follow('kari'), await follow('siv'), await follow('siv')]
    await until(() => kari.where('siv').length === 1)
    first.at('section')
    await until(() => kari.where('siv')[0] === 'section')
    expect(kari.where('siv')).toEqual(['section'])
    second.at('other')
    await until(() => kari.where('siv').length === 2)
    expect([...kari.where('siv')].sort()).toEqual(['other', 'section'])
  })

  it('ends a connection that says something else, and only that', async () => {
    const kari = await follow('kari')
    for (const nonsense of [
      '{',
      '{"kind":"at"}',
      '"at"',
      JSON.stringify({ kind: 'at', sectionId: 'x'.repeat(2000) }),
    ]) {
      const line = await follow('siv')
      line.send(nonsense)
      expect(await line.closeCode()).toBe(4400)
    }
    expect(kari.isOpen()).toBe(true)
  })

  it('tells what happens in the plan, and nothing of other plans', async () => {
    const kari = await follow('kari')
    publishEvent(
      { relay: table.relay },
      { planId: 'elsewhere', kind: 'plan.changed', personId: null, facts: {} },
    )
    publishEvent(
      { relay: table.relay },
      {
        planId: 'plan',
        kind: 'section.status',
        personId: 'ola',
        facts: { sectionId: 'section', status: 'ready' },
      },
    )
    await until(() => kari.texts.some((text) => (text as { kind: string }).kind === 'section.status'))
    expect(kari.texts.filter((text) => (text as { kind: string }).kind !== 'presence')).toEqual([
      { kind: 'section.status', sectionId: 'section', status: 'ready', personId: 'ola' },
    ])
  })
})
