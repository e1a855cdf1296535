import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { providers } from '~tests/setup/databases'
import { make } from '~tests/sync/pen'
import { setTable, until, type Table } from '../table'

const MINUTE = 60_000
const YEAR = 365 * 24 * 60 * MINUTE

describe.each(providers)('a wall clock that jumps, on %s', (provider) => {
  let table: Table
  let offset = 0
  beforeEach(async () => {
    offset = 0
    table = await setTable(provider, { idleMs: 100, now: () => new Date(Date.now() + offset) })
  })
  afterEach(() => table.clear())

  it('stops nobody from writing, and every word is there afterwards', async () => {
    const [kari, siv] = [await table.write('kari'), await table.write('siv')]
    const said: string[] = []
    for (const jump of [0, -5 * MINUTE, 10 * MINUTE, -YEAR, -30 * YEAR, 20 * MINUTE, 0]) {
      offset = jump
      const words = `nummer ${said.length} ved ${jump}. `
      make(kari.doc, { kind: 'type', at: 1, words }, () => `id ${said.length}`)
      said.push(words)
      await until(() => siv.words().includes(words))
      table.realtime.doors.rightsChanged('plan')
    }
    const text = kari.text()
    expect(siv.text()).toEqual(text)
    for (const writer of [kari, siv]) writer.leave()
    await until(() => table.realtime.count().rooms === 0)
    const stored = await table.realtime.texts.read('section')
    expect(stored).toEqual(text)
    for (const words of said) expect(JSON.stringify(stored)).toContain(words)
  })

  it('past the end of a session ends its connections, and back again lets it in', async () => {
    const ola = await table.knock('ola')
    await until(() => ola.heard.length > 0)
    offset = 10 * YEAR
    table.realtime.doors.rightsChanged('plan')
    expect(await ola.closeCode()).toBe(4401)
    offset = 0
    const again = await table.knock('ola')
    await until(() => again.heard.length > 0)
  })

  it('keeps people from connecting neither when it stands still nor when it runs backwards', async () => {
    for (let round = 0; round < 30; round += 1) {
      offset -= MINUTE
      const visitor = await table.knock('siv')
      await until(() => visitor.heard.length > 0)
      visitor.socket.terminate()
    }
  })
})
