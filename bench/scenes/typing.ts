/** People who type in documents, at an even pace, while the server's CPU and everybody's wait are measured. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from '../clients/client'
import { percentile, until } from '../clients/gather'
import { Ledger } from '../clients/ledger'
import { Pace } from '../clients/pace'
import { Probe } from '../clients/probe'
import type { Column, Figures, Scene } from './scene'
import type { Stage } from './stage'

export interface TypingScene {
  readonly documents: number
  readonly peoplePerDocument: number
  /** How many of a document's people type. */
  readonly writersPerDocument: number
  /** Characters a second of each. */
  readonly perSecond: number
  /** Whether carets move with the text. */
  readonly carets?: boolean
  /** In so many documents somebody looks at everything, */
  readonly probedDocuments: number
  /** and so many in each of them. */
  readonly probesPerDocument: number
}

/** A server that is later than this with what it sends is not keeping up, however complete it is in the end. */
const KEEPS_UP_MS = 1_000
/** Nor is one that at the window's end still owes more than what was sent in so long. */
const OWES_AT_MOST_MS = 500

export const typingColumns: readonly Column[] = [
  { key: 'cpuPerDelivery', title: 'CPU µs a delivery', digits: 2, compared: true },
  { key: 'p50', title: 'p50 ms', digits: 1, compared: true },
  { key: 'p95', title: 'p95 ms', digits: 1, compared: true },
  { key: 'busy', title: 'server core %', digits: 0 },
  { key: 'framesPerSecond', title: 'frames/s a client', digits: 0 },
  { key: 'keepsUp', title: 'keeps up' },
  { key: 'complete', title: 'complete, same text' },
  { key: 'lost', title: 'connections lost' },
  { key: 'generator', title: 'generator core %', digits: 0 },
]

/** Plays the scene with one server. */
export async function typing(stage: Stage, scene: TypingScene): Promise<Figures> {
  const { documents, peoplePerDocument, writersPerDocument } = scene
  const ledger = new Ledger()
  const server = await stage.start({ seating: { documents, peoplePerDocument } })
  const clients = await stage.seated(server, ledger, { documents, peoplePerDocument })
  const place = (index: number) => index % peoplePerDocument
  const probed = clients.filter((_client, index) => {
    const fromEnd = peoplePerDocument - 1 - place(index)
    return index / peoplePerDocument < scene.probedDocuments && fromEnd < scene.probesPerDocument
  })
  const isProbed = new Set(probed)
  for (const client of clients) {
    if (isProbed.has(client)) client.probe = new Probe(ledger)
    else client.onlyCount()
  }
  const writers = clients.filter((_client, index) => place(index) < writersPerDocument)
  for (const [index, writer] of writers.entries()) {
    writer.begin()
    if (index % 20 === 19) await sleep(5)
  }
  await sleep(500)
  return observe(stage, scene, { server, clients, writers, probed })
}

interface Cast {
  readonly server: { usage(): Promise<{ readonly cpu: number; readonly at: number }> }
  readonly clients: readonly Client[]
  readonly writers: readonly Client[]
  readonly probed: readonly Client[]
}

async function observe(stage: Stage, scene: TypingScene, cast: Cast): Promise<Figures> {
  const { server, clients, writers, probed } = cast
  const letters = 'abcdefghijklmnoprstuvåæø '
  const pace = new Pace(
    writers.map((writer, index) => {
      let turn = index
      return () => {
        writer.type(letters[turn++ % letters.length] ?? ' ')
        if (scene.carets) writer.moveCaret()
      }
    }),
    scene.perSecond,
  )
  // Until hot code is compiled: that is paid once, and not for each delivery.
  await sleep(stage.quick ? 1_500 : 12_000)
  const probes = probed.map((client) => client.probe as Probe)
  const before = await server.usage()
  pace.restart()
  const framesBefore = framesOf(clients)
  const arrivedBefore = probes.map((probe) => probe.arrived)
  for (const probe of probes) probe.windowOpen = true
  const windowMs = stage.quick ? 3_000 : 15_000
  await sleep(windowMs)
  const { strokes, generatorBusy } = pace.report()
  const arrived = probes.reduce((sum, probe, index) => sum + probe.arrived - (arrivedBefore[index] ?? 0), 0)
  const frames = framesOf(clients) - framesBefore
  for (const probe of probes) probe.windowOpen = false
  const after = await server.usage()
  await pace.stop()

  // What one probe should have got: the strokes of the document's other writers.
  const strokesPerWriter = strokes / writers.length
  const others = (client: Client) => scene.writersPerDocument - (writers.includes(client) ? 1 : 0)
  const expected = probed.reduce((sum, client) => sum + strokesPerWriter * others(client), 0)
  const share = Math.min(1, arrived / expected)
  const deliveries = strokes * (scene.peoplePerDocument - 1) * share
  const latencies = probes.flatMap((probe) => probe.latencies)
  const p95 = percentile(latencies, 0.95)
  const cpu = after.cpu - before.cpu
  const complete = await allComplete(scene, cast)
  const lost = clients.filter((client) => client.ended !== undefined).length
  for (const client of clients) client.leave()
  return {
    cpuPerDelivery: cpu / deliveries,
    p50: percentile(latencies, 0.5),
    p95,
    busy: cpu / 10 / (after.at - before.at),
    framesPerSecond: (frames / clients.length / windowMs) * 1000,
    keepsUp: (1 - share) * windowMs <= OWES_AT_MOST_MS && p95 !== null && p95 < KEEPS_UP_MS,
    complete,
    lost,
    generator: generatorBusy * 100,
    deliveriesPerSecond: (deliveries / (after.at - before.at)) * 1000,
  }
}

const framesOf = (clients: readonly Client[]) => clients.reduce((sum, { frames }) => sum + frames, 0)

/** Whether every probe has got everything of its document, and all of a document have the same text. */
async function allComplete(scene: TypingScene, { clients, writers, probed }: Cast): Promise<boolean> {
  const documentOf = new Map(
    clients.map((client, index) => [client, Math.floor(index / scene.peoplePerDocument)]),
  )
  const writersOf = groupBy(writers, (writer) => documentOf.get(writer))
  const knowsAll = (client: Client) =>
    (writersOf.get(documentOf.get(client)) ?? []).every(
      ({ author }) => (client.probe?.knows(author.client) ?? 0) >= author.next,
    )
  if (!(await until(() => probed.every(knowsAll), 10_000))) return false
  const texts = new Map<number | undefined, string>()
  for (const client of probed) {
    const text = client.probe?.text() ?? ''
    const document = documentOf.get(client)
    if ((texts.get(document) ?? text) !== text) return false
    texts.set(document, text)
  }
  return true
}

function groupBy<K, V>(all: readonly V[], keyOf: (one: V) => K): Map<K, V[]> {
  const groups = new Map<K, V[]>()
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one])
  return groups
}

const fanOut = (people: number): Scene => ({
  name: `fanout-${people}`,
  title: `${people} people in one document, each typing 5 characters a second`,
  columns: typingColumns,
  fits: () => true,
  measure: (stage) =>
    typing(stage, {
      documents: 1,
      peoplePerDocument: people,
      writersPerDocument: people,
      perSecond: 5,
      probedDocuments: 1,
      probesPerDocument: 3,
    }),
})

const manyDocuments = (documents: number): Scene => ({
  name: `documents-${documents}`,
  title: `${documents} documents with three writers each, 1 character a second`,
  columns: typingColumns,
  fits: () => true,
  measure: (stage) =>
    typing(stage, {
      documents: stage.quick ? Math.ceil(documents / 5) : documents,
      peoplePerDocument: 3,
      writersPerDocument: 3,
      perSecond: 1,
      probedDocuments: 60,
      probesPerDocument: 3,
    }),
})

export const typingScenes: readonly Scene[] = [
  fanOut(200),
  {
    name: 'two-of-50',
    title: '50 people in one document, two of them typing 5 characters a second',
    columns: typingColumns,
    fits: () => true,
    measure: (stage) =>
      typing(stage, {
        documents: 1,
        peoplePerDocument: 50,
        writersPerDocument: 2,
        perSecond: 5,
        probedDocuments: 1,
        probesPerDocument: 5,
      }),
  },
  manyDocuments(1000),
  manyDocuments(200),
  fanOut(50),
  fanOut(10),
  {
    name: 'carets-50',
    title: '50 people in one document, each typing 5 characters a second and moving the caret',
    columns: typingColumns,
    fits: () => true,
    measure: (stage) =>
      typing(stage, {
        documents: 1,
        peoplePerDocument: 50,
        writersPerDocument: 50,
        perSecond: 5,
        carets: true,
        probedDocuments: 1,
        probesPerDocument: 3,
      }),
  },
]
