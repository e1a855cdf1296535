/** Everybody's connection breaks at once, as when a server or a network comes back. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from '../clients/client'
import { median, until } from '../clients/gather'
import { Ledger } from '../clients/ledger'
import { Probe } from '../clients/probe'
import { isServer, type Figures, type Scene } from './scene'
import type { Stage } from './stage'

const PATIENCE_MS = 60_000

/**
 * Everybody is in one document and has written something. The lines are cut, everybody writes a few words without a
 * connection, and all come back at the same time. It is over when each of them has got what every other wrote.
 */
async function storm(stage: Stage, people: number): Promise<Figures> {
  const ledger = new Ledger()
  const seating = { documents: 1, peoplePerDocument: people }
  const server = await stage.start({ seating })
  const clients = await stage.seated(server, ledger, seating)
  for (const client of clients) client.probe = new Probe(ledger)
  for (const [index, client] of clients.entries()) {
    client.begin()
    if (index % 10 === 9) await sleep(10)
  }
  await settled(clients)

  const rounds = stage.quick ? 1 : 5
  const times: number[] = []
  const cpu: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    for (const client of clients) client.leave()
    // The server has noticed, and a room that would go is still there.
    await sleep(2_000)
    for (const client of clients) client.type(' Skrevet uten nett.')
    const before = await server.usage()
    const start = performance.now()
    const joined = clients.map((client) => client.rejoin())
    await Promise.all(joined)
    await settled(clients)
    times.push(performance.now() - start)
    cpu.push((await server.usage()).cpu - before.cpu)
  }
  const [text] = clients.map((client) => client.probe?.text())
  const complete = clients.slice(0, 5).every((client) => client.probe?.text() === text)
  for (const client of clients) client.leave()
  return { inStep: median(times), worst: Math.max(...times), cpu: (median(cpu) ?? 0) / 1000, complete }
}

async function settled(clients: readonly Client[]): Promise<void> {
  const wanted = clients.map(({ author }) => author)
  // Those who are done need not be asked again.
  let waiting = [...clients]
  const allDone = () => {
    waiting = waiting.filter((client) => !knowsAll(client))
    return waiting.length === 0
  }
  const knowsAll = ({ probe }: Client) =>
    wanted.every(({ client, next }) => (probe?.knows(client) ?? 0) >= next)
  if (await until(allDone, PATIENCE_MS)) return
  throw new Error(`${waiting.length} of ${clients.length} were not in step after ${PATIENCE_MS / 1000} s`)
}

export const stormScene: Scene = {
  name: 'storm-500',
  title: '500 people in one document come back at once, each with words written offline',
  columns: [
    { key: 'inStep', title: 'all in step, ms', compared: true },
    { key: 'worst', title: 'worst round, ms' },
    { key: 'cpu', title: 'server CPU ms', compared: true },
    { key: 'complete', title: 'same text' },
  ],
  fits: isServer,
  measure: (stage) => storm(stage, stage.quick ? 100 : 500),
}
