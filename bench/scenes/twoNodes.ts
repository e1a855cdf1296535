/** Two processes that share one PostgreSQL, beside one process with the same people. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from '../clients/client'
import { percentile, until } from '../clients/gather'
import { Ledger } from '../clients/ledger'
import { Pace } from '../clients/pace'
import { Probe } from '../clients/probe'
import type { ServerProcess } from '../contenders/serverProcess'
import { isLangbord, type Figures, type Scene } from './scene'
import type { Stage } from './stage'
import { ownPostgres } from './postgres'

const PEOPLE = 20
const DOCUMENT = { alone: 0, shared: 1 }
const SEATING = { documents: 2, peoplePerDocument: PEOPLE }

async function twoNodes(stage: Stage): Promise<Figures> {
  const databaseUrl = await ownPostgres(stage)
  if (!databaseUrl) throw new Error('TEST_DATABASE_URL names no PostgreSQL')
  const first = await stage.start({ seating: SEATING, databaseUrl })
  const alone = await typed(stage, DOCUMENT.alone, [first])
  const second = await stage.start({ databaseUrl })
  const shared = await typed(stage, DOCUMENT.shared, [first, second])
  return {
    aloneP50: percentile(alone.same, 0.5),
    aloneP95: percentile(alone.same, 0.95),
    aloneCpu: alone.cpuPerDelivery,
    sameP50: percentile(shared.same, 0.5),
    sameP95: percentile(shared.same, 0.95),
    acrossP50: percentile(shared.across, 0.5),
    acrossP95: percentile(shared.across, 0.95),
    sharedCpu: shared.cpuPerDelivery,
    complete: alone.complete && shared.complete,
  }
}

/** Everybody types in the document, at one of the nodes in turn. */
async function typed(stage: Stage, document: number, nodes: readonly ServerProcess[]) {
  const ledger = new Ledger()
  const nodeOf = new Map<number, ServerProcess>()
  const clients: Client[] = []
  for (let person = 0; person < PEOPLE; person += 1) {
    const node = nodes[person % nodes.length]
    if (!node) continue
    const client = stage.client(node, ledger, document, document * PEOPLE + person)
    await client.join()
    nodeOf.set(client.author.client, node)
    client.probe = new Probe(ledger)
    clients.push(client)
  }
  for (const client of clients) client.begin()
  const pace = new Pace(
    clients.map((client) => () => client.type('a')),
    5,
  )
  await sleep(stage.quick ? 1_000 : 4_000)
  const probes = clients.map((client) => client.probe as Probe)
  const cpuBefore = await cpuOf(nodes)
  pace.restart()
  for (const probe of probes) probe.windowOpen = true
  await sleep(stage.quick ? 3_000 : 15_000)
  for (const probe of probes) probe.windowOpen = false
  const { strokes } = pace.report()
  const cpu = (await cpuOf(nodes)) - cpuBefore
  await pace.stop()
  const arrived = await until(() => probes.every((probe) => probe.isComplete), 5_000)
  const [text] = probes.map((probe) => probe.text())
  const complete = arrived && probes.every((probe) => probe.text() === text)
  const same: number[] = []
  const across: number[] = []
  for (const { author, probe } of clients) {
    probe?.latencies.forEach((latency, index) => {
      const from = nodeOf.get(probe.authors[index] ?? 0)
      ;(from === nodeOf.get(author.client) ? same : across).push(latency)
    })
  }
  for (const client of clients) client.leave()
  return { same, across, complete, cpuPerDelivery: cpu / (strokes * (PEOPLE - 1)) }
}

async function cpuOf(nodes: readonly ServerProcess[]): Promise<number> {
  const used = await Promise.all(nodes.map((node) => node.usage()))
  return used.reduce((sum, { cpu }) => sum + cpu, 0)
}

export const twoNodesScene: Scene = {
  name: 'two-nodes',
  title:
    '20 people in one document at 5 characters a second, on one node and spread over two, with PostgreSQL',
  columns: [
    { key: 'aloneP50', title: 'one node: p50 ms', digits: 1 },
    { key: 'aloneP95', title: 'p95', digits: 1 },
    { key: 'aloneCpu', title: 'CPU µs', digits: 1 },
    { key: 'sameP50', title: 'two, same node: p50 ms', digits: 1 },
    { key: 'sameP95', title: 'p95', digits: 1 },
    { key: 'acrossP50', title: 'two, across: p50 ms', digits: 1 },
    { key: 'acrossP95', title: 'p95', digits: 1 },
    { key: 'sharedCpu', title: 'CPU µs, both', digits: 1 },
    { key: 'complete', title: 'same text' },
  ],
  fits: isLangbord,
  measure: twoNodes,
}
