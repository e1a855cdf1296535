import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Doc, encodeStateAsUpdate } from 'yjs'
import { writeText } from '~core/sync/text'
import { step1Frame, step2Frame, updateFrame } from '~server/realtime/wire'
import { providers } from '~tests/setup/databases'
import { setTable, until, type Heard, type PersonName, type Table } from './table'

/** An update that adds a paragraph. */
function someText(words: string): Uint8Array {
  const doc = new Doc()
  writeText(doc, {
    type: 'doc',
    content: [{ type: 'paragraph', attrs: { id: words }, content: [{ type: 'text', text: words }] }],
  })
  return encodeStateAsUpdate(doc)
}

const access = (heard: readonly Heard[]) => heard.filter((message) => message.kind === 'access')

describe.each(providers)('the door to a text, on %s', (provider) => {
  let table: Table
  const words = async (section = 'section') => JSON.stringify(await table.realtime.texts.read(section))
  beforeEach(async () => {
    table = await setTable(provider)
  })
  afterEach(() => table.clear())

  it.each([
    ['nobody', null, '/sync/section', 4401],
    ['somebody with no place in the plan', 'tor', '/sync/section', 4404],
    ['somebody of another municipality', 'una', '/sync/section', 4404],
    ['a text that does not exist', 'kari', '/sync/nothing', 4404],
    ['a client of another schema version', 'kari', '/sync/section?schema=2', 4426],
    ['a page of somebody else on the same computer', 'kari', '/sync/section?person=ola', 4401],
    ['a page of somebody else, to the stream', 'kari', '/stream/plan?person=ola', 4401],
    ['nobody, to the stream', null, '/stream/plan', 4401],
    ['somebody with no place, to the stream', 'tor', '/stream/plan', 4404],
    ['somebody of another municipality, to the stream', 'una', '/stream/plan', 4404],
  ] as const)('is closed to %s', async (_who, person, path, code) => {
    const visitor = await table.knock(person, path)
    visitor.send(step1Frame(new Uint8Array([0])))
    expect(await visitor.closeCode()).toBe(code)
    expect(visitor.heard).toEqual([])
  })

  it('is closed to a section in the bin', async () => {
    await table.db.section.update({ where: { id: 'section' }, data: { deletedAt: new Date() } })
    expect(await (await table.knock('kari')).closeCode()).toBe(4404)
  })

  it('is closed to a cookie that was made up', async () => {
    const visitor = await table.knock(null, '/sync/section', { cookie: 'langbord_session=guess' })
    expect(await visitor.closeCode()).toBe(4401)
  })

  it('opens with and without the schema version, and says who may write', async () => {
    for (const [person, path, mode, reason] of [
      ['kari', '/sync/section', 'write', null],
      ['ola', '/sync/section?schema=1', 'write', null],
      ['per', '/sync/section', 'read', 'role'],
      ['siv', '/sync/section', 'read', 'role'],
    ] as const) {
      const visitor = await table.knock(person, path)
      await until(() => access(visitor.heard).length > 0)
      expect(access(visitor.heard)[0]).toMatchObject({ mode, reason })
    }
  })

  it("takes nothing of a reader's or proposer's, by whichever message, and keeps them in", async () => {
    const owner = await table.write('kari')
    for (const person of ['siv', 'per'] as const) {
      const visitor = await table.knock(person)
      visitor.send(updateFrame(someText(`update av ${person}`)))
      visitor.send(step2Frame(someText(`svar av ${person}`)))
      await until(() => access(visitor.heard).length === 3)
      expect(visitor.heard.filter(({ kind }) => kind === 'saved')).toEqual([])
      expect(visitor.isOpen()).toBe(true)
    }
    expect(await words()).not.toContain('av ')
    expect(owner.words()).not.toContain('av ')
  })

  it("gives a reader the text and the writers' changes", async () => {
    const reader = await table.write('siv')
    await table.realtime.texts.write('section', { type: 'doc', content: [] }, 'kari')
    const writer = await table.knock('ola')
    writer.send(updateFrame(someText('nytt')))
    await until(() => reader.words().includes('nytt'))
    // Its own answers to the server's step 1 are empty, and are met with a receipt.
    expect(reader.heard.some(({ kind }) => kind === 'saved')).toBe(true)
  })

  it('turns a live editor read-only when the section is locked, and back', async () => {
    const writer = await table.knock('ola')
    writer.send(updateFrame(someText('før')))
    await until(async () => (await words()).includes('før'))

    await table.db.section.update({ where: { id: 'section' }, data: { status: 'locked' } })
    table.realtime.doors.rightsChanged('plan')
    await until(() => access(writer.heard).length === 2)
    expect(access(writer.heard)[1]).toMatchObject({ mode: 'read', reason: 'locked' })
    writer.send(updateFrame(someText('under')))
    await until(() => access(writer.heard).length === 3)
    expect(await words()).not.toContain('under')

    await table.db.section.update({ where: { id: 'section' }, data: { status: 'draft' } })
    table.realtime.doors.rightsChanged('plan')
    await until(() => access(writer.heard).length === 4)
    writer.send(updateFrame(someText('etter')))
    await until(async () => (await words()).includes('etter'))
  })

  it('asks for what was written under the lock when it is opened again', async () => {
    const [writer, other] = [await table.write('ola'), await table.write('kari')]
    const lock = async (status: string, mode: string) => {
      await table.db.section.update({ where: { id: 'section' }, data: { status } })
      table.realtime.doors.rightsChanged('plan')
      await until(() => access(writer.heard).at(-1)?.mode === mode)
    }
    await lock('locked', 'read')
    writeText(writer.doc, {
      type: 'doc',
      content: [{ type: 'paragraph', attrs: { id: 'p' }, content: [{ type: 'text', text: 'tålmodig' }] }],
    })
    await sleep(100)
    expect(other.words()).not.toContain('tålmodig')
    await lock('draft', 'write')
    await until(() => other.words().includes('tålmodig'))
  })

  it('shows out whoever loses their place, and whoever was made a reader stays as one', async () => {
    const [leaving, staying] = [await table.knock('ola'), await table.knock('kari')]
    const stream = await table.knock('ola', '/stream/plan')
    await until(() => access(leaving.heard).length && access(staying.heard).length && stream.texts.length)
    await table.db.planMember.delete({ where: { planId_personId: { planId: 'plan', personId: 'ola' } } })
    await table.db.planMember.update({
      where: { planId_personId: { planId: 'plan', personId: 'kari' } },
      data: { role: 'reader' },
    })
    table.realtime.doors.rightsChanged('plan')
    expect(await leaving.closeCode()).toBe(4404)
    expect(await stream.closeCode()).toBe(4404)
    await until(() => access(staying.heard).some(({ mode }) => mode === 'read'))
  })

  it('shows out a session that has ended, and no other', async () => {
    const [mine, others] = [await table.knock('ola'), await table.knock('kari')]
    await until(() => access(mine.heard).length && access(others.heard).length)
    const session = await table.db.session.findFirstOrThrow({ where: { personId: 'ola' } })
    await table.db.session.delete({ where: { id: session.id } })
    table.realtime.doors.sessionEnded(session.id)
    expect(await mine.closeCode()).toBe(4401)
    expect(others.isOpen()).toBe(true)
  })

  it('follows on every node what was changed on one', async () => {
    const second = await table.startNode()
    const writer = await table.knock('ola', '/sync/section', {}, second)
    await until(() => access(writer.heard).length === 1)
    await table.db.section.update({ where: { id: 'section' }, data: { status: 'locked' } })
    const from = Date.now()
    table.realtime.doors.rightsChanged('plan')
    await until(() => access(writer.heard).length === 2)
    expect(Date.now() - from).toBeLessThan(2_000)
    const session = await table.db.session.findFirstOrThrow({ where: { personId: 'ola' } })
    table.realtime.doors.sessionEnded(session.id)
    expect(await writer.closeCode()).toBe(4401)
  })

  it('is closed to writers where the program writes, until somebody takes the part over', async () => {
    await table.db.section.update({ where: { id: 'section' }, data: { part: 'economy' } })
    const writer = await table.knock('ola')
    await until(() => access(writer.heard).length === 1)
    expect(access(writer.heard)[0]).toMatchObject({ mode: 'read', reason: 'locked' })
    await table.db.section.update({ where: { id: 'section' }, data: { takenOverAt: new Date() } })
    table.realtime.doors.rightsChanged('plan')
    await until(() => access(writer.heard).length === 2)
    expect(access(writer.heard)[1]).toMatchObject({ mode: 'write' })
  })

  it('is closed to writers of a case paper that is finished', async () => {
    const plan = await table.db.plan.findUniqueOrThrow({ where: { id: 'plan' } })
    await table.db.plan.create({ data: { ...plan, id: 'about' } })
    const made = { createdById: 'ola', createdAt: new Date(), finishedAt: new Date() }
    await table.db.casePaper.create({ data: { id: 'plan', aboutId: 'about', ...made } })
    const writer = await table.knock('ola')
    await until(() => access(writer.heard).length === 1)
    expect(access(writer.heard)[0]).toMatchObject({ mode: 'read', reason: 'locked' })
  })

  it('holds what comes while a right is judged, and judges it by the new right', async () => {
    const writer = await table.knock('ola')
    await until(() => access(writer.heard).length === 1)
    await table.db.section.update({ where: { id: 'section' }, data: { status: 'locked' } })
    table.realtime.doors.rightsChanged('plan')
    for (let times = 0; times < 20; times += 1) writer.send(updateFrame(someText(`strøm ${times}`)))
    await until(() => access(writer.heard).length > 20)
    expect(await words()).not.toContain('strøm')
  })
})

describe('the upgrade', () => {
  let table: Table
  beforeEach(async () => {
    table = await setTable('sqlite')
  })
  afterEach(() => table.clear())

  const from = (origin: string) => table.knock('kari', '/sync/section', { origin })

  it('is refused to pages of other sites, and to what is no page', async () => {
    for (const origin of ['https://evil.example', 'null', 'http://127.0.0.1:1']) {
      expect((await from(origin)).refusedWith()).toBe(403)
    }
  })

  it('is open to our own pages, by the address they came by or the public one', async () => {
    for (const origin of [`http://${table.address}`, 'https://langbord.eikedal.kommune.no']) {
      const visitor = await from(origin)
      await until(() => access(visitor.heard).length > 0)
    }
  })

  it('says 404 to other paths, unless somebody else listens for them', async () => {
    for (const path of ['/', '/sync', '/sync/', '/sync/a/b', '/other/x', '/sync/%E0%A4%A']) {
      expect((await table.knock('kari', path)).refusedWith()).toBe(404)
    }
    table.server.on('upgrade', (request, socket) => {
      if (request.url === '/vite') socket.end('HTTP/1.1 418 Teapot\r\n\r\n')
    })
    expect((await table.knock('kari', '/vite')).refusedWith()).toBe(418)
    const visitor = await table.knock('kari' satisfies PersonName)
    await until(() => access(visitor.heard).length > 0)
  })
})
