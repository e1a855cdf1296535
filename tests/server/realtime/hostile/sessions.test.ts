import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Doc, encodeStateAsUpdate } from 'yjs'
import { updateFrame } from '~server/realtime/wire'
import { providers } from '~tests/setup/databases'
import { make } from '~tests/sync/pen'
import { setTable, until, type Table } from '../table'

/** A paragraph of one's own, as an update. */
function saying(words: string): Uint8Array {
  const doc = new Doc()
  make(doc, { kind: 'type', at: 0, words }, () => words)
  return encodeStateAsUpdate(doc)
}

describe.each(providers)('a session that ends while it is connected, on %s', (provider) => {
  let table: Table
  beforeEach(async () => {
    table = await setTable(provider)
  })
  afterEach(() => table.clear())

  const text = async () => JSON.stringify(await table.realtime.texts.read('section'))

  async function revoke(person: 'ola') {
    const session = await table.db.session.findFirstOrThrow({ where: { personId: person } })
    await table.db.session.delete({ where: { id: session.id } })
    table.realtime.doors.sessionEnded(session.id)
  }

  it('ends all its connections, on every node, and nobody else is disturbed', async () => {
    const [second, kari] = [await table.startNode(), await table.write('kari')]
    const paths = ['/sync/section', '/sync/other', '/stream/plan']
    const lines = await Promise.all(
      [table, second].flatMap((node) =>
        Array.from({ length: 10 }, (_, index) => table.knock('ola', paths[index % 3], {}, node)),
      ),
    )
    await until(() => lines.every(({ heard, texts }) => heard.length + texts.length > 0))
    await revoke('ola')
    expect(new Set(await Promise.all(lines.map(({ closeCode }) => closeCode())))).toEqual(new Set([4401]))
    make(kari.doc, { kind: 'type', at: 1, words: 'videre' }, () => 'videre')
    await until(async () => (await text()).includes('videre'))
    expect(await (await table.knock('ola')).closeCode()).toBe(4401)
  })

  it('takes nothing more of what was on its way', async () => {
    const line = await table.knock('ola')
    await until(() => line.heard.length > 0)
    let sent = 0
    const flood = setInterval(() => {
      for (let times = 0; times < 20 && line.isOpen(); times += 1) {
        line.send(updateFrame(saying(`ord ${(sent += 1)}.`)))
      }
    }, 1)
    await until(async () => (await text()).includes('ord 20.'))
    await revoke('ola')
    const before = sent
    expect(await line.closeCode()).toBe(4401)
    clearInterval(flood)
    await sleep(300)
    const later = await text()
    for (let word = before + 1; word <= sent; word += 1) expect(later).not.toContain(`ord ${word}.`)
    await table.knock('ola')
    await sleep(200)
    expect(await text()).toBe(later)
  })
})
