import pino from 'pino'
import { afterEach, describe, expect, it } from 'vitest'
import { EmptyRooms } from '~server/realtime/emptyRooms'
import { GroupCommit } from '~server/realtime/groupCommit'
import { Rooms, type RoomsShell } from '~server/realtime/rooms'
import { until } from '../table'

const logger = pino({ level: 'silent' })
const log = {
  read: async () => ({ checkpoint: null, rows: [], authors: new Map() }),
  append: async () => [],
}

describe('rooms', () => {
  let rooms: Rooms
  afterEach(() => rooms.stop())

  it('that are let go while somebody comes and goes leave the next room of their text alone', async () => {
    const looks: ((found: { repair: null; doubled: [] }) => void)[] = []
    rooms = new Rooms({
      log,
      commits: new GroupCommit(log, logger, () => undefined),
      work: { inspect: () => new Promise((found) => looks.push(found)) },
      roster: { open: () => ({ set: () => undefined, close: () => undefined }) },
      logger,
      newId: () => 'id',
      idleMs: 50,
    } as unknown as RoomsShell)
    const visit = async () => (await rooms.lease('section')).release()
    await visit()
    await until(() => looks.length === 1)
    const first = rooms.find('section')
    await visit()
    looks[0]?.({ repair: null, doubled: [] })
    await until(() => rooms.find('section') !== first)
    const { room } = await rooms.lease('section')
    await new Promise((passed) => setTimeout(passed, 100))
    expect(await rooms.find('section')).toBe(room)
  })
})

describe('empty rooms', () => {
  const LONG_MS = 60_000
  let empty: EmptyRooms
  afterEach(() => empty.stop())

  it('wait as long as there is space, and then those go first that have waited longest', () => {
    const gone: string[] = []
    empty = new EmptyRooms(LONG_MS, 100)
    for (const [id, bytes] of [
      ['first', 40],
      ['stuck', 0],
      ['second', 40],
      ['third', 40],
    ] as const) {
      empty.add(id, bytes, () => gone.push(id))
    }
    expect(gone).toEqual(['first'])
    empty.takeBack('second')
    empty.add('fourth', 60, () => gone.push('fourth'))
    expect(gone).toEqual(['first'])
    empty.add('fifth', 200, () => gone.push('fifth'))
    expect(gone).toEqual(['first', 'third', 'fourth', 'fifth'])
  })

  it('go after a while', async () => {
    empty = new EmptyRooms(5)
    await new Promise<void>((go) => empty.add('room', 1, go))
  })
})
