/** A table with people around it: a plan, a section, everybody's session, and the realtime part on a real port. */
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import * as decoding from 'lib0/decoding'
import pino from 'pino'
import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import { Doc } from 'yjs'
import type { Role } from '~core/access/roles'
import type { Side } from '~core/access/sides'
import { readText } from '~core/sync/text'
import { startSession } from '~server/auth/sessions'
import type { Database } from '~server/db/database'
import type { Provider } from '~server/db/migrations'
import { openUpdateLog } from '~server/log/openLog'
import type { UpdateLog } from '~server/log/updateLog'
import { inProcessRelay } from '~server/relay/inProcess'
import { openRelay } from '~server/relay/openRelay'
import { postgresRelay } from '~server/relay/postgres'
import type { Relay } from '~server/relay/relay'
import type { RelayTiming } from '~server/relay/timing'
import { openTextWork } from '~server/text/textWork'
import { openTestDatabase } from '~tests/setup/databases'
import { serveNode, type Node, type NodeParts } from './serveNode'

const people = {
  kari: { role: 'owner', side: 'administration', municipality: 'eikedal' },
  ola: { role: 'editor', side: 'voluntary', municipality: 'eikedal' },
  per: { role: 'proposer', side: 'politics', municipality: 'eikedal' },
  siv: { role: 'reader', side: 'voluntary', municipality: 'eikedal' },
  /** A seat in the municipality, but not at this table. */
  tor: { role: null, side: 'politics', municipality: 'eikedal' },
  /** Somebody of another municipality who has no seat here, though a row says "editor". */
  una: { role: 'editor', side: 'administration', municipality: 'granli' },
} as const satisfies Record<string, { role: Role | null; side: Side; municipality: string }>

export type PersonName = keyof typeof people
export const personNames = Object.keys(people) as PersonName[]

export interface TableOptions {
  readonly idleMs?: number
  readonly limits?: NodeParts['limits']
  readonly trustedProxies?: number
  readonly patienceMs?: number
  /** The wall clock. */
  readonly now?: () => Date
  /** Puts something between the rooms and the log. */
  readonly around?: (log: UpdateLog) => UpdateLog
}

/** How a node reaches the others. */
export interface NodeLine {
  readonly url: string
  readonly timing?: Partial<RelayTiming>
}

export type Table = Awaited<ReturnType<typeof setTable>>

export async function setTable(provider: Provider, options: TableOptions = {}) {
  const database = await openTestDatabase(provider)
  const { db } = database
  const logger = pino({ level: process.env.TEST_LOG_LEVEL ?? 'silent' })
  const now = options.now ?? (() => new Date())
  const cookies = await seatPeople(db)
  const work = openTextWork({ logger })
  const openLog = (node: string) => openUpdateLog({ config: database, logger, now, work, node })
  const log = await openLog('the test')
  const shared = provider === 'sqlite' ? inProcessRelay(logger) : undefined
  /** What commands publish on; on PostgreSQL every node has a connection of its own. */
  const relay = shared ?? (await openRelay({ config: database, logger }))
  const nodes: Node[] = []
  const relays: Relay[] = []
  const logs: UpdateLog[] = []
  const closing: (() => void | Promise<void>)[] = []

  /** One more process of the installation; its line to the others may lead through something else than the rest. */
  const startNode = async (line?: NodeLine): Promise<Node> => {
    const own =
      shared ??
      (line
        ? await postgresRelay(line.url, logger, line.timing)
        : await openRelay({ config: database, logger }))
    const { around, ...rest } = options
    const name = randomUUID()
    const ownLog = shared ? log : await openLog(name)
    const parts = { db, log: around?.(ownLog) ?? ownLog, relay: own, work, node: name, logger }
    const node = await serveNode({ ...rest, ...parts })
    nodes.push(node)
    if (!shared) {
      relays.push(own)
      logs.push(ownLog)
    }
    return node
  }
  const first = await startNode()

  return {
    ...first,
    db,
    log,
    relay,
    logger,
    startNode,
    databaseUrl: database.databaseUrl,
    cookieOf: (person: PersonName) => cookies[person],

    /** A bare WebSocket that keeps what it hears. */
    knock: (
      person: PersonName | null,
      path = '/sync/section',
      headers: Record<string, string> = {},
      at = first,
    ) =>
      knock(`ws://${at.address}${path}`, {
        ...(person && { cookie: cookies[person] }),
        ...headers,
      }),

    /** Sits down with y-websocket's own client, and waits until the text is there. */
    async write(person: PersonName, section = 'section', at = first) {
      const writer = sit(cookies[person], at.address, section)
      closing.push(() => writer.leave())
      await until(() => writer.provider.synced)
      return writer
    },

    async clear() {
      for (const close of closing) await close()
      for (const node of nodes) await node.close()
      for (const open of [relay, ...relays]) await open.close()
      for (const open of [log, ...logs]) await open.close()
      await work.close()
      await database.close()
    },
  }
}

export type Writer = ReturnType<typeof sit>

export function sit(cookie: string, address: string, section: string, doc = new Doc()) {
  class WithCookie extends WebSocket {
    constructor(url: string, protocols?: string[]) {
      super(url, protocols, { headers: { cookie } })
    }
  }
  const provider = new WebsocketProvider(`ws://${address}/sync`, section, doc, {
    disableBc: true,
    params: { schema: '1' },
    WebSocketPolyfill: WithCookie as unknown as typeof globalThis.WebSocket,
  })
  const heard: Heard[] = []
  for (const type of [100, 101, 102, 103]) {
    provider.messageHandlers[type] = (_encoder, decoder) => void heard.push(ownMessage(type, decoder))
  }
  return {
    doc,
    provider,
    heard,
    text: () => readText(doc),
    words: () => JSON.stringify(readText(doc)),
    leave() {
      provider.awareness.destroy()
      provider.destroy()
    },
  }
}

/** What the server said: our own messages by name, the others by their number. */
export type Heard =
  | { readonly kind: 'saved'; readonly stateVector: Uint8Array; readonly settled: number }
  | { readonly kind: 'access'; readonly mode: string; readonly reason: string | null }
  | { readonly kind: 'storage'; readonly state: string }
  | { readonly kind: 'notice'; readonly blockIds: readonly string[] }
  | { readonly kind: 'frame'; readonly bytes: Uint8Array }

function ownMessage(type: number, decoder: decoding.Decoder): Heard {
  if (type === 100) {
    const stateVector = decoding.readVarUint8Array(decoder)
    return { kind: 'saved', stateVector, settled: decoding.readVarUint(decoder) }
  }
  const kind = { 101: 'access', 102: 'storage', 103: 'notice' }[type]
  return { ...(JSON.parse(decoding.readVarString(decoder)) as Heard), kind } as Heard
}

export async function knock(url: string, headers: Record<string, string>) {
  const socket = new WebSocket(url, { headers })
  const heard: Heard[] = []
  const texts: unknown[] = []
  let code: number | undefined
  let refusedWith: number | undefined
  socket.on('message', (frame: Buffer, isBinary) => {
    if (!isBinary) return void texts.push(JSON.parse(frame.toString()))
    const decoder = decoding.createDecoder(frame)
    const type = decoding.readVarUint(decoder)
    heard.push(type >= 100 ? ownMessage(type, decoder) : { kind: 'frame', bytes: new Uint8Array(frame) })
  })
  socket.on('close', (closedWith) => (code = closedWith))
  socket.on('error', () => undefined)
  socket.on('unexpected-response', (_request, response) => {
    refusedWith = response.statusCode
    socket.terminate()
  })
  await new Promise((settled) => socket.once('open', settled).once('close', settled))
  return {
    socket,
    heard,
    texts,
    send: (frame: Uint8Array | string) => socket.send(frame),
    /** The code it was closed with, when it is. */
    closeCode: () => until(() => code),
    isOpen: () => socket.readyState === WebSocket.OPEN,
    refusedWith: () => refusedWith,
  }
}

/** Waits until the condition gives something. */
export async function until<T>(
  condition: () => T | Promise<T>,
  patienceMs = 30_000,
): Promise<NonNullable<T>> {
  const end = Date.now() + patienceMs
  for (;;) {
    const value = await condition()
    if (value) return value
    if (Date.now() > end) throw new Error(`waited in vain: ${condition.toString()}`)
    await sleep(5)
  }
}

/** Municipalities, a plan with two sections, people and their sessions. @returns each person's cookie */
export async function seatPeople(db: Database): Promise<Record<PersonName, string>> {
  const createdAt = new Date()
  for (const id of ['eikedal', 'granli']) await db.municipality.create({ data: { id, name: id, createdAt } })
  await db.plan.create({
    data: { id: 'plan', municipalityId: 'eikedal', title: 'Plan', createdById: 'kari', createdAt },
  })
  for (const [place, id] of ['section', 'other'].entries()) {
    await db.section.create({ data: { id, planId: 'plan', position: place, title: id, createdAt } })
  }
  const cookies = {} as Record<PersonName, string>
  for (const id of personNames) {
    const { role, side, municipality } = people[id]
    await db.person.create({ data: { id, email: `${id}@example.no`, name: `${id} Nes`, createdAt } })
    await db.membership.create({ data: { id, municipalityId: municipality, personId: id, side, createdAt } })
    if (role) await db.planMember.create({ data: { planId: 'plan', personId: id, role, addedAt: createdAt } })
    const origin = { userAgent: null, address: null }
    const token = await startSession({ db, now: () => createdAt, newId: randomUUID }, id, origin)
    cookies[id] = `langbord_session=${token}`
  }
  return cookies
}
