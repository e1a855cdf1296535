import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import pino from 'pino'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { applyAwarenessUpdate, Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness'
import { Doc } from 'yjs'
import type { Member } from '~server/realtime/member'
import { RoomPresence } from '~server/realtime/presence'
import { awarenessFrame, readMessage, readAwareness } from '~server/realtime/wire'
import { openRelay } from '~server/relay/openRelay'
import { Roster } from '~server/relay/roster'
import { openTestDatabase, providers, type TestDatabase } from '~tests/setup/databases'

const logger = pino({ level: 'silent' })
const timing = { quietMs: 1, busyMs: 2 }

let database: TestDatabase
let closing: (() => Promise<void> | void)[]
const rooms: Room[] = []

/** One section's room as far as carets go. */
interface Room {
  readonly presence: RoomPresence
  /** What was told to all. */
  readonly sent: Uint8Array[]
  join(member: Member): void
  leave(member: Member): void
  stop(): void
}

/** It asks for news soon after it hears that there is some. */
function openRoom(roster: Pick<Roster, 'open'>): Room {
  const members = new Set<Member>()
  const sent: Uint8Array[] = []
  let soon: NodeJS.Immediate | undefined
  const presence = new RoomPresence({
    members,
    roster,
    sectionId: 'section',
    changed: () => (soon ??= setImmediate(tell)),
  })
  function tell() {
    soon = undefined
    const news = presence.news()
    if (!news) return
    sent.push(news.message)
    for (const member of members) {
      const message = news.instead.has(member) ? news.instead.get(member) : news.message
      if (message) member.send(message)
    }
  }
  const room = {
    presence,
    sent,
    join(member: Member) {
      members.add(member)
      const everybody = presence.everybody()
      if (everybody) member.send(everybody)
    },
    leave(member: Member) {
      members.delete(member)
      presence.leave(member)
    },
    stop: () => {
      clearImmediate(soon)
      presence.stop()
    },
  }
  rooms.push(room)
  return room
}

async function startNode() {
  const relay = await openRelay({ config: database, logger })
  const node = randomUUID()
  const roster = new Roster({ relay, node, logger, timing })
  const stop = vi.fn(async () => {
    roster.stop()
    await relay.close()
  })
  closing.push(async () => void (stop.mock.calls.length === 0 && (await stop())))
  return { roster, stop, openRoom: () => openRoom(roster) }
}

/** A window with y-protocols' own awareness, as y-websocket uses it. */
function openWindow(person: string) {
  const awareness = new Awareness(new Doc())
  closing.push(() => awareness.destroy())
  const id = awareness.clientID
  let room: Room | undefined
  let member: Member | undefined
  const heardOfOneself: unknown[] = []
  const say = () => {
    if (room && member) room.presence.take(member, encodeAwarenessUpdate(awareness, [id]))
  }
  return {
    id,
    awareness,
    heardOfOneself,
    /** Connects; the server may not notice that an earlier connection is gone. */
    come(to: Room) {
      room = to
      const own: Member = {
        person: { id: person, name: `${person} Nes`, initials: 'XN', side: 'voluntary' as const },
        access: { mode: 'write' as const, reason: null },
        send: (frame) => {
          if (own === member) hear(frame)
        },
        write: () => undefined,
        close: () => undefined,
      }
      member = own
      to.join(own)
      say()
      return () => to.leave(own)
    },
    /** Loses the connection; others' carets are taken away on the screen, as y-websocket does. */
    lose() {
      room = member = undefined
      const others = [...awareness.getStates().keys()].filter((client) => client !== id)
      for (const client of others) awareness.states.delete(client)
    },
    caret(at: number) {
      awareness.setLocalStateField('cursor', { anchor: at, head: at })
      say()
    },
    away() {
      awareness.setLocalState(null)
      say()
    },
    sees: (other: { readonly id: number }) =>
      (awareness.getStates().get(other.id) as { cursor?: { anchor: number } } | undefined)?.cursor?.anchor,
    knows: (other: { readonly id: number }) => awareness.getStates().has(other.id),
    clockOf: (other: { readonly id: number }) => awareness.meta.get(other.id)?.clock ?? 0,
  }
  function hear(frame: Uint8Array) {
    const message = readMessage(frame)
    if (message.kind !== 'awareness') throw new Error('not awareness')
    const own = readAwareness(message.bytes).find(({ clientId }) => clientId === id)
    if (own && own.clock > (awareness.meta.get(id)?.clock ?? 0)) heardOfOneself.push(JSON.parse(own.state))
    applyAwarenessUpdate(awareness, message.bytes, 'server')
  }
}
type Window = ReturnType<typeof openWindow>

/** Somebody new in the room says something first, under a client id and with a clock of their choosing. */
function claim(room: Room, person: string, clientId: number, clock: number) {
  const member = {
    person: { id: person, name: person, initials: 'XX', side: 'voluntary' as const },
    access: { mode: 'write' as const, reason: null },
    send: () => undefined,
    write: () => undefined,
    close: () => undefined,
  }
  const message = readMessage(awarenessFrame([{ clientId, clock, state: '{"cursor":{"anchor":99}}' }]))
  room.join(member)
  if (message.kind === 'awareness') room.presence.take(member, message.bytes)
}

const soon = (check: () => void) => vi.waitFor(check, { timeout: 3_000 })
const seenAt = (reader: Window, other: { readonly id: number }, at: number | undefined) =>
  soon(() => expect(reader.sees(other)).toBe(at))

function setUp(provider: (typeof providers)[number]) {
  beforeEach(async () => {
    closing = []
    database = await openTestDatabase(provider)
  })
  afterEach(async () => {
    for (const room of rooms.splice(0)) room.stop()
    for (const close of closing.reverse()) await close()
    await database.close()
  })
}

describe.each(providers)('carets in one room, beside %s', (provider) => {
  setUp(provider)

  it('are told to the others, gathered, and not to whoever moved them', async () => {
    const room = (await startNode()).openRoom()
    const [kari, ola] = [openWindow('kari'), openWindow('ola')]
    kari.come(room)
    ola.come(room)
    await soon(() => expect(kari.knows(ola) && ola.knows(kari)).toBe(true))
    const before = room.sent.length
    for (let at = 1; at <= 5; at += 1) kari.caret(at)
    await seenAt(ola, kari, 5)
    expect(room.sent).toHaveLength(before + 1)
    expect(kari.heardOfOneself.filter(Boolean).length).toBeLessThanOrEqual(1)
  })

  it('say nothing when nothing changed', async () => {
    const { presence } = (await startNode()).openRoom()
    expect(presence.news()).toBeUndefined()
    expect(presence.everybody()).toBeUndefined()
  })

  it('come back with an old clock, as often as a line breaks, without telling people of themselves', async () => {
    const room = (await startNode()).openRoom()
    const [kari, ola] = [openWindow('kari'), openWindow('ola')]
    ola.come(room)
    let leave = kari.come(room)
    for (let times = 1; times <= 5; times += 1) {
      kari.caret(times)
      ola.caret(times)
      await seenAt(ola, kari, times)
      leave()
      kari.lose()
      await soon(() => expect(ola.knows(kari)).toBe(false))
      leave = kari.come(room)
      await seenAt(ola, kari, times)
    }
    kari.heardOfOneself.length = 0
    for (let at = 10; at < 15; at += 1) {
      kari.caret(at)
      ola.caret(at)
      await seenAt(ola, kari, at)
      await seenAt(kari, ola, at)
    }
    expect(kari.heardOfOneself).toEqual([])
  })

  it('stay when a connection that was taken over is noticed to be gone', async () => {
    const room = (await startNode()).openRoom()
    const [kari, ola] = [openWindow('kari'), openWindow('ola')]
    ola.come(room)
    const leaveFirst = kari.come(room)
    kari.caret(1)
    await seenAt(ola, kari, 1)
    kari.lose()
    kari.come(room)
    leaveFirst()
    kari.caret(2)
    await seenAt(ola, kari, 2)
  })

  it('go when somebody says so, and come again', async () => {
    const room = (await startNode()).openRoom()
    const [kari, ola] = [openWindow('kari'), openWindow('ola')]
    kari.come(room)
    ola.come(room)
    await soon(() => expect(ola.knows(kari)).toBe(true))
    kari.away()
    await soon(() => expect(ola.knows(kari)).toBe(false))
    kari.awareness.setLocalState({})
    kari.caret(3)
    await seenAt(ola, kari, 3)
  })

  it("are not taken under another person's client id, nor with a clock that is none", async () => {
    const room = (await startNode()).openRoom()
    const [kari, ola] = [openWindow('kari'), openWindow('ola')]
    for (const window of [kari, ola]) window.come(room)
    kari.caret(1)
    await seenAt(ola, kari, 1)
    claim(room, 'siv', kari.id, 1_000)
    claim(room, 'siv', 77, 2 ** 50)
    claim(room, 'siv', 78, 1)
    await seenAt(ola, { id: 78 }, 99)
    expect(ola.sees(kari)).toBe(1)
    expect(ola.knows({ id: 77 })).toBe(false)
  })
})

describe.each(providers.filter((name) => name === 'postgres'))('carets over several nodes', (provider) => {
  setUp(provider)

  async function nodes(count: number) {
    return Promise.all(Array.from({ length: count }, () => startNode()))
  }

  async function twoRooms() {
    const [a, b] = (await nodes(2)).map((node) => ({ ...node, room: node.openRoom() }))
    if (!a || !b) throw new Error('two nodes')
    return [a, b] as const
  }

  it('are seen by everybody, newcomers too, until they go', async () => {
    const [a, b] = await twoRooms()
    const [kari, ola, siv] = [openWindow('kari'), openWindow('ola'), openWindow('siv')]
    const leave = kari.come(a.room)
    ola.come(b.room)
    kari.caret(4)
    await seenAt(ola, kari, 4)
    expect(ola.awareness.getStates().get(kari.id)).toMatchObject({ user: { id: 'kari', name: 'kari Nes' } })
    siv.come(b.room)
    await seenAt(siv, kari, 4)
    leave()
    await soon(() => expect(ola.knows(kari) || siv.knows(kari)).toBe(false))
  })

  it('are seen in a room that is opened later', async () => {
    const [a, b] = await nodes(2)
    const kari = openWindow('kari')
    const [here, ola] = [a?.openRoom() as Room, openWindow('ola')]
    kari.come(here)
    kari.caret(4)
    await sleep(50)
    ola.come(b?.openRoom() as Room)
    await seenAt(ola, kari, 4)
  })

  it('go with a node that goes', async () => {
    const [a, b] = await twoRooms()
    const [kari, ola] = [openWindow('kari'), openWindow('ola')]
    kari.come(a.room)
    ola.come(b.room)
    await soon(() => expect(ola.knows(kari)).toBe(true))
    await a.stop()
    await soon(() => expect(ola.knows(kari)).toBe(false))
  })

  it('move with somebody to another node, and the goodbye of the first does not remove them', async () => {
    const [a, b] = await twoRooms()
    const [c] = await nodes(1)
    const third = c?.openRoom() as Room
    const [kari, atA, atB, atC] = ['kari', 'ola', 'siv', 'per'].map(openWindow) as [
      Window,
      Window,
      Window,
      Window,
    ]
    const leaveA = kari.come(a.room)
    atA.come(a.room)
    atB.come(b.room)
    atC.come(third)
    kari.caret(1)
    for (const reader of [atA, atB, atC]) await seenAt(reader, kari, 1)
    kari.lose()
    // The first node has not noticed; y-websocket says the same state with the same clock again.
    kari.come(b.room)
    kari.caret(2)
    for (const reader of [atA, atB, atC]) await seenAt(reader, kari, 2)
    leaveA()
    await sleep(100)
    for (const reader of [atA, atB, atC]) expect(reader.sees(kari)).toBe(2)
    // And back, while the second has not noticed either.
    kari.lose()
    const leaveAgain = kari.come(a.room)
    kari.caret(3)
    for (const reader of [atA, atB, atC]) await seenAt(reader, kari, 3)
    leaveAgain()
    for (const reader of [atA, atB, atC]) await soon(() => expect(reader.knows(kari)).toBe(false))
  })

  it('are seen at once after a node went down, by those who knew them from it', async () => {
    const [a, b] = await nodes(2)
    const first = a?.openRoom() as Room
    const [kari, ola] = [openWindow('kari'), openWindow('ola')]
    ola.come(first)
    kari.come(first)
    for (let times = 1; times <= 30; times += 1) {
      kari.caret(times)
      if (times % 5 === 0) {
        kari.lose()
        kari.come(first)
      }
    }
    await seenAt(ola, kari, 30)
    const clock = ola.clockOf(kari)
    await a?.stop()
    kari.lose()
    ola.lose()
    // This node never had the room, and knows no clock.
    const second = b?.openRoom() as Room
    ola.come(second)
    kari.come(second)
    await seenAt(ola, kari, 30)
    expect(ola.clockOf(kari)).toBeGreaterThan(clock)
    kari.caret(31)
    await seenAt(ola, kari, 31)
  })

  it('with a clock behind that of another node are brought in front of it', async () => {
    const [a, b] = await nodes(2)
    const [kari, ola] = [openWindow('kari'), openWindow('ola')]
    const first = a?.openRoom() as Room
    ola.come(first)
    kari.come(first)
    for (let at = 1; at <= 5; at += 1) {
      kari.caret(at)
      kari.lose()
      kari.come(first)
    }
    await seenAt(ola, kari, 5)
    kari.lose()
    ola.lose()
    // Opened in the same moment: what the first node tells comes after she has announced herself here.
    const second = b?.openRoom() as Room
    kari.come(second)
    ola.come(second)
    await seenAt(ola, kari, 5)
    kari.caret(6)
    await seenAt(ola, kari, 6)
  })

  it("are not taken under another person's client id, wherever that person is", async () => {
    const [a, b] = await twoRooms()
    const [kari, ola] = [openWindow('kari'), openWindow('ola')]
    kari.come(a.room)
    ola.come(b.room)
    kari.caret(1)
    await seenAt(ola, kari, 1)
    claim(b.room, 'siv', kari.id, 1_000)
    kari.caret(2)
    await seenAt(ola, kari, 2)
    expect(ola.awareness.getStates().get(kari.id)).toMatchObject({ user: { id: 'kari' } })
  })
})
