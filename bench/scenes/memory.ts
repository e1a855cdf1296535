/** What stays in memory: of documents that were opened and left, and for readers who do not read. */
import { setTimeout as sleep } from 'node:timers/promises'
import { each, until } from '../clients/gather'
import { Ledger } from '../clients/ledger'
import { Probe } from '../clients/probe'
import type { ServerProcess, Usage } from '../contenders/serverProcess'
import { isServer, type Figures, type Scene } from './scene'
import type { Stage } from './stage'

const MEGABYTE = 2 ** 20
const OPENED_AT_ONCE = 20
const TEXT = 'Frivilligheten er limet i lokalsamfunnet. '

/** About so many characters of text. */
const text = (length: number) => TEXT.repeat(Math.ceil(length / TEXT.length)).slice(0, length)

async function openedAndLeft(stage: Stage): Promise<Figures> {
  const [few, many, pause] = stage.quick ? [200, 600, 35_000] : [2_000, 6_000, 60_000]
  const warming = 5
  const server = await stage.start({ seating: { documents: warming + many, peoplePerDocument: 1 } })
  const words = text(20_000)
  const visit = async (document: number) => {
    const client = stage.client(server, new Ledger(), document, document)
    await client.join()
    client.tell(client.author.paragraph)
    client.paste(words)
    await client.taken()
    client.leave()
  }
  const visitAll = (from: number, to: number) =>
    each(
      Array.from({ length: to - from }, (_, index) => from + index),
      OPENED_AT_ONCE,
      visit,
    )

  await visitAll(0, warming)
  // What starting took is given back first; it would hide what the documents take.
  await server.usage(true)
  await sleep(10_000)
  const start = await server.usage(true)
  await visitAll(warming, warming + few)
  await sleep(pause)
  const afterFew = await server.usage(true)
  await visitAll(warming + few, warming + many)
  await sleep(pause)
  const afterMany = await server.usage(true)
  const over = (usage: Usage, key: 'rss' | 'heap') => (usage[key] - start[key]) / MEGABYTE
  return {
    start: start.rss / MEGABYTE,
    rss2000: over(afterFew, 'rss'),
    heap2000: over(afterFew, 'heap'),
    rss6000: over(afterMany, 'rss'),
    heap6000: over(afterMany, 'heap'),
  }
}

const PASTE = 16_000
const ALL_PASTES = 20_000_000
const STALLED = 20

async function stalledReaders(stage: Stage): Promise<Figures> {
  const pastes = Math.ceil(ALL_PASTES / PASTE)
  const server = await stage.start({ seating: { documents: 1, peoplePerDocument: STALLED + 2 } })
  const people = await stage.seated(server, new Ledger(), { documents: 1, peoplePerDocument: STALLED + 2 })
  const [writer, reader, ...stalled] = people
  if (!writer || !reader) throw new Error('nobody came')
  writer.probe = new Probe(new Ledger())
  reader.probe = new Probe(new Ledger())
  writer.tell(writer.author.paragraph)
  await writer.taken()
  for (const client of stalled) client.stall()
  const before = await server.usage(true)
  const words = text(PASTE)
  for (let paste = 0; paste < pastes; paste += 1) {
    writer.paste(words)
    writer.takeAway(PASTE)
    await sleep(stage.quick ? 2 : 8)
  }
  const { probe } = writer
  const othersRead = await until(() => reader.probe?.isAsFarAs(probe) ?? false, 60_000)
  const growth = (await highestSoFar(server)) - before.rss
  const after = await server.usage(true)
  for (const client of stalled) client.resume()
  await until(() => stalled.every((client) => client.ended !== undefined), 5_000)
  for (const client of people) client.leave()
  return {
    growth: growth / MEGABYTE,
    after: (after.rss - before.rss) / MEGABYTE,
    leftOpen: stalled.filter((client) => client.ended === undefined).length,
    othersRead,
  }
}

const highestSoFar = async (server: ServerProcess) => (await server.usage()).highest

export const memoryScenes: readonly Scene[] = [
  {
    name: 'opened-and-left',
    title: '2,000 documents of 20 kB opened and left, then 4,000 more: over the start, a minute later',
    columns: [
      { key: 'start', title: 'at the start, MB' },
      { key: 'rss2000', title: '2,000: resident, MB', digits: 1, compared: true },
      { key: 'heap2000', title: '2,000: heap, MB', digits: 1 },
      { key: 'rss6000', title: '6,000: resident, MB', digits: 1, compared: true },
      { key: 'heap6000', title: '6,000: heap, MB', digits: 1 },
    ],
    fits: isServer,
    measure: openedAndLeft,
  },
  {
    name: 'stalled-readers',
    title: '20 readers who have stopped reading while 20 MB of edits pass',
    columns: [
      { key: 'growth', title: 'most over the start, MB', digits: 1, compared: true },
      { key: 'after', title: 'after, MB', digits: 1 },
      { key: 'leftOpen', title: 'stalled not closed' },
      { key: 'othersRead', title: 'others got it all' },
    ],
    fits: isServer,
    measure: stalledReaders,
  },
]
