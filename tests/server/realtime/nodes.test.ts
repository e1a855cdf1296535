import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { make } from '~tests/sync/pen'
import { brokenLine, type BrokenLine } from '~tests/server/relay/brokenLine'
import { providers } from '~tests/setup/databases'
import type { Node } from './serveNode'
import { setTable, until, type Heard, type PersonName, type Table, type Writer } from './table'

/** How long a line is broken, in milliseconds. OUTAGE_MS=30000 breaks one for half a minute, under an installation's own timing. */
const OUTAGE_MS = Number(process.env.OUTAGE_MS ?? 500)
/** Short, so that an outage of half a second is as long as one of half a minute is for an installation. */
const timing = { beatMs: 50, beatsUnheard: 3, patienceMs: 300, firstPauseMs: 20, longestPauseMs: 100 }

let last = 0
const type = ({ doc }: Writer, words: string) =>
  make(doc, { kind: 'type', at: 1, words }, () => `n${(last += 1)}`)

interface Presence {
  readonly kind: string
  readonly people?: readonly { readonly personId: string; readonly sectionId: string | null }[]
}

describe.runIf(providers.includes('postgres'))('two nodes on one PostgreSQL', () => {
  let table: Table
  let line: BrokenLine
  let second: Node
  beforeEach(async () => {
    table = await setTable('postgres', { idleMs: 100 })
    line = await brokenLine(table.databaseUrl as string)
    second = await table.startNode({ url: line.url, timing })
  })
  afterEach(async () => {
    line.mend()
    await table.clear()
    await line.close()
  })

  const access = (heard: readonly Heard[]) => heard.filter((message) => message.kind === 'access')
  const caretOf = (reader: Writer, other: Writer) =>
    (reader.provider.awareness.getStates().get(other.doc.clientID) as { cursor?: unknown } | undefined)
      ?.cursor

  /** Follows the plan, and knows who is where: "person section". */
  async function follow(person: PersonName, at: Node) {
    const stream = await table.knock(person, '/stream/plan', {}, { ...table, ...at })
    await until(() => stream.texts.length > 0)
    const events = () => stream.texts as Presence[]
    return {
      ...stream,
      at: (sectionId: string | null) => stream.send(JSON.stringify({ kind: 'at', sectionId })),
      kinds: () => events().map(({ kind }) => kind),
      people: () =>
        (events().findLast(({ kind }) => kind === 'presence')?.people ?? [])
          .map(({ personId, sectionId }) => `${personId} ${sectionId ?? '-'}`)
          .sort()
          .join(),
    }
  }

  async function lock(status: string) {
    await table.db.section.update({ where: { id: 'section' }, data: { status } })
    table.realtime.doors.rightsChanged('plan')
  }

  /** Ends the connections by which the second node hears and tells. */
  async function endBackends() {
    await table.db.$queryRawUnsafe(
      `SELECT pg_terminate_backend(pid)::text FROM pg_stat_activity
       WHERE datname = current_database() AND query LIKE ANY (ARRAY['LISTEN%', '%pg_notify%']) AND pid <> pg_backend_pid()`,
    )
  }

  it('show who is in which section, wherever they are connected, and each person once', async () => {
    const [kari, ola] = [await follow('kari', table), await follow('ola', second)]
    await until(() => kari.people() === 'kari -,ola -' && ola.people() === 'kari -,ola -')
    ola.at('section')
    await until(() => kari.people() === 'kari -,ola section')
    const elsewhere = await follow('ola', table)
    await until(() => kari.people() === 'kari -,ola section')
    elsewhere.at('other')
    await until(() => ola.people() === 'kari -,ola other,ola section')
    elsewhere.socket.close()
    ola.socket.close()
    await until(() => kari.people() === 'kari -')
  })

  it('show carets, and take them away with a node that is closed', async () => {
    const [kari, ola] = [await table.write('kari'), await table.write('ola', 'section', second)]
    ola.provider.awareness.setLocalStateField('cursor', { anchor: 1, head: 1 })
    await until(() => caretOf(kari, ola))
    ola.leave()
    await second.close()
    await until(() => !kari.provider.awareness.getStates().has(ola.doc.clientID))
  })

  it('go on when the connections that listen are cut, and streams are told to look anew', async () => {
    const [kari, ola] = [await follow('kari', table), await follow('ola', second)]
    await until(() => kari.people() === 'kari -,ola -')
    await endBackends()
    await until(() => kari.kinds().includes('missed') && ola.kinds().includes('missed'))
    ola.at('section')
    await until(() => kari.people() === 'kari -,ola section')
    const writer = await table.knock('ola', '/sync/section', {}, { ...table, ...second })
    await until(() => access(writer.heard).length === 1)
    await lock('locked')
    await until(() => access(writer.heard).length === 2)
  })

  it('follow after an outage what was changed meanwhile: rights, sessions, people and places', async () => {
    const [kari, ola] = [await follow('kari', table), await follow('ola', second)]
    const writer = await table.knock('ola', '/sync/section', {}, { ...table, ...second })
    const leaving = await table.knock('siv', '/sync/section', {}, { ...table, ...second })
    await until(() => access(writer.heard).length && access(leaving.heard).length)
    await until(() => ola.people() === 'kari -,ola -')
    line.cut()
    await lock('locked')
    const session = await table.db.session.findFirstOrThrow({ where: { personId: 'siv' } })
    await table.db.session.delete({ where: { id: session.id } })
    table.realtime.doors.sessionEnded(session.id)
    kari.at('section')
    ola.at('other')
    // Often tried, never heard: an outage, not a hiccup.
    await sleep(500)
    expect(access(writer.heard)).toHaveLength(1)
    expect(leaving.isOpen()).toBe(true)
    expect(ola.kinds()).not.toContain('missed')

    line.mend()
    const from = Date.now()
    await until(() => access(writer.heard).at(-1)?.mode === 'read')
    expect(await leaving.closeCode()).toBe(4401)
    expect(Date.now() - from).toBeLessThan(2_000)
    await until(() => ola.kinds().includes('missed'))
    await until(() => ola.people() === 'kari section,ola other' && kari.people() === 'kari section,ola other')
  })

  it('say what one node could not tell when its line is there again, however it was broken', async () => {
    const writer = await table.knock('ola')
    await until(() => access(writer.heard).length === 1)
    line.silence()
    await table.db.section.update({ where: { id: 'section' }, data: { status: 'locked' } })
    second.realtime.doors.rightsChanged('plan')
    await sleep(500)
    expect(access(writer.heard)).toHaveLength(1)
    line.mend()
    await until(() => access(writer.heard).at(-1)?.mode === 'read')
  })

  const outage = { timeout: 2 * OUTAGE_MS + 60_000 }
  it('have the same text everywhere after an outage in which both were written on', outage, async () => {
    const deaf = process.env.OUTAGE_MS ? await table.startNode({ url: line.url }) : second
    const [kari, ola] = [await table.write('kari'), await table.write('ola', 'section', deaf)]
    type(kari, 'Før. ')
    await until(() => ola.words().includes('Før'))
    for (const breakLine of [line.cut, line.silence]) {
      breakLine()
      const round = breakLine === line.cut ? 'Kuttet' : 'Taus'
      type(kari, `${round} her. `)
      type(ola, `${round} der. `)
      // What the second node wrote is announced by its commit; it is only deaf.
      await until(() => kari.words().includes(`${round} der`))
      await sleep(OUTAGE_MS)
      expect(ola.words()).not.toContain(`${round} her`)
      line.mend()
      const from = performance.now()
      await until(() => ola.words().includes(`${round} her`), 20_000)
      await until(() => JSON.stringify(kari.text()) === JSON.stringify(ola.text()))
      const [lasted, after] = [OUTAGE_MS, performance.now() - from].map((ms) => (ms / 1_000).toFixed(1))
      console.info(`${round} for ${lasted} s: the same text everywhere ${after} s later`)
      // Each of the relay's connections that is back makes the node look anew: the next outage begins after that.
      await sleep(1_500)
    }
    const newcomer = await table.write('siv', 'section', deaf)
    expect(newcomer.text()).toEqual(kari.text())
  })
})
