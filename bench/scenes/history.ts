/** A text with a long history: how fast the edits are taken in, and how soon somebody who comes later has the text. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { ServerProcess } from '../contenders/serverProcess'
import { median, until } from '../clients/gather'
import { Ledger } from '../clients/ledger'
import { Probe } from '../clients/probe'
import { isDurable, isLangbord, type Figures, type Scene } from './scene'
import type { Stage } from './stage'
import { trace, type Sitting } from './trace'

const SITTINGS = 25
const PATIENCE_MS = 300_000
/** The documents that the server opens before the one that is timed, so that its code is not cold as well. */
const WARMING = 5
/** Langbord's rooms go after half a minute; its log is folded then. */
const ROOMS_GO_MS = 60_000
/** Longer than the peers wait before they write (Hocuspocus at most 10 s). */
const OTHERS_WRITE_MS = 12_000

/** The person who reads along, and the first of those who only warm the server. */
const READER = SITTINGS
const SEATING = { documents: 1 + WARMING, peoplePerDocument: SITTINGS + 1 }

async function history(stage: Stage, edits: number): Promise<Figures> {
  const sittings = trace(edits, SITTINGS)
  const first = await stage.start({ seating: SEATING })
  const rate = await takeIn(stage, first, sittings)
  if (isLangbord(stage.contender)) await roomsGone(first)
  else await sleep(OTHERS_WRITE_MS)
  await first.stop()

  const times: number[] = []
  const sizes: number[] = []
  for (let round = 0; round < (stage.quick ? 3 : 7); round += 1) {
    const server = await stage.start()
    const { took, bytes } = await openCold(stage, server)
    times.push(took)
    sizes.push(bytes)
    await server.stop()
  }
  return { synced: median(times), slowest: Math.max(...times), bytes: median(sizes), ...rate }
}

/** The people sit down one after the other and write as fast as the wire takes it, while somebody reads along. */
async function takeIn(stage: Stage, server: ServerProcess, sittings: readonly Sitting[]) {
  const reader = stage.client(server, new Ledger(), 0, READER)
  reader.probe = new Probe(new Ledger())
  await reader.join()
  const edits = sittings.reduce((sum, { length }) => sum + length, 0)
  const before = await server.usage()
  const start = performance.now()
  for (const [person, sitting] of sittings.entries()) {
    const writer = stage.client(server, new Ledger(), 0, person)
    writer.probe = new Probe(new Ledger())
    await writer.join()
    writer.onlyCount()
    for (const update of sitting) writer.tell(update)
    const { probe } = writer
    const seen = await until(() => reader.probe?.isAsFarAs(probe) ?? false, PATIENCE_MS)
    if (!seen) throw new Error('the edits were not taken in')
    writer.leave()
    // Some servers close a connection that says nothing for a minute.
    reader.moveCaret()
  }
  const seconds = (performance.now() - start) / 1000
  const { cpu } = await server.usage()
  reader.leave()
  return { editsPerSecond: edits / seconds, cpuPerEdit: (cpu - before.cpu) / edits }
}

async function roomsGone(server: ServerProcess): Promise<void> {
  const end = performance.now() + ROOMS_GO_MS
  while ((await server.rooms()) > 0 && performance.now() < end) await sleep(500)
  // Folding begins as the room goes.
  await sleep(3_000)
}

/** From the connection to the server's answer with the text, in a server that has just started but is warm. */
async function openCold(stage: Stage, server: ServerProcess) {
  for (let document = 1; document <= WARMING; document += 1) {
    const person = document * SEATING.peoplePerDocument
    const client = stage.client(server, new Ledger(), document, person)
    await client.join()
    client.begin()
    await sleep(50)
    client.leave()
  }
  await sleep(500)
  const client = stage.client(server, new Ledger(), 0, READER)
  const start = performance.now()
  await client.join()
  let took = performance.now() - start
  // y-websocket answers at once, before it has read the disk, and sends the text as an update afterwards.
  if (client.syncedBytes < 1_000) {
    await until(() => client.bytes > 10_000, 30_000)
    took = performance.now() - start
  }
  const { bytes } = client
  client.leave()
  return { took, bytes }
}

export const historyScene: Scene = {
  name: 'cold-open',
  title: 'A text with 100,000 edits: taken in, left, and opened by a server that has just started',
  columns: [
    { key: 'synced', title: 'to synced, ms', digits: 1, compared: true },
    { key: 'slowest', title: 'slowest, ms', digits: 1 },
    { key: 'bytes', title: 'bytes to the client' },
    { key: 'editsPerSecond', title: 'edits taken in a second', compared: true },
    { key: 'cpuPerEdit', title: 'CPU µs an edit', digits: 1, compared: true },
  ],
  fits: isDurable,
  measure: (stage) => history(stage, stage.quick ? 10_000 : 100_000),
}
