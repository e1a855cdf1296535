/** Everybody's connection breaks at once, as when a server or a network comes back. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from '../clients/client'
import { median, until } from '../clients/gather'
import { Ledger } from '../clients/ledger'
import { Probe } from '../clients/probe'
import { isServer, type Figures, type Scene } from './scene'
import type { Stage } from './stage'

const PATIENCE_MS = 60_000

/** The first times V8 still compiles, on both sides: they are played and not counted, and the very first is told apart. */
const WARMING_UP = 2

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

  const [warmingUp, rounds] = stage.quick ? [0, 1] : [WARMING_UP, WARMING_UP + 5]
  const times: number[] = []
  const cpu: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    for (const client of clients) client.leave()
    // The server has noticed, and a room that would go is still there.
    await sleep(2_000)
    for (const client of clients) client.type(' Skrevet uten nett.')
    // Each would have this at hand; here one core would have to make it for all.
    const vectors = clients.map(({ probe }) => probe?.stateVector())
    const before = await server.usage()
    const start = performance.now()
    await Promise.all(clients.map((client, index) => client.join(vectors[index])))
    await settled(clients)
    times.push(performance.now() - start)
    cpu.push((await server.usage()).cpu - before.cpu)
  }
  const texts = new Set(clients.slice(0, 5).map((client) => client.probe?.text()))
  for (const client of clients) client.leave()
  return {
    inStep: median(times.slice(warmingUp)),
    worst: Math.max(...times.slice(warmingUp)),
    first: times[0] ?? 0,
    cpu: (median(cpu.slice(warmingUp)) ?? 0) / 1000,
    complete: texts.size === 1,
  }
}

async function settled(clients: readonly Client[]): Promise<void> {
  const authors = clients.map(({ author }) => author)
  // How many of them each client has everything of; what it has, it need not be asked for again.
  const progress = clients.map(({ probe }) => ({ probe, has: 0 }))
  const allDone = () => progress.every((one) => hasAll(one))
  const hasAll = (one: (typeof progress)[number]) => {
    let author = authors[one.has]
    while (author && (one.probe?.knows(author.client) ?? 0) >= author.next) author = authors[(one.has += 1)]
    return author === undefined
  }
  if (await until(allDone, PATIENCE_MS)) return
  const late = progress.filter((one) => !hasAll(one)).length
  throw new Error(`${late} of ${clients.length} were not in step after ${PATIENCE_MS / 1000} s`)
}

export const stormScene: Scene = {
  name: 'storm-500',
  title: '500 people in one document come back at once, each with words written offline',
  columns: [
    { key: 'inStep', title: 'all in step, ms', compared: true },
    { key: 'worst', title: 'worst round, ms' },
    { key: 'first', title: 'very first round, ms' },
    { key: 'cpu', title: 'server CPU ms', compared: true },
    { key: 'complete', title: 'same text' },
  ],
  fits: isServer,
  measure: (stage) => storm(stage, stage.quick ? 100 : 500),
}
