/** Two people write in one document while something hostile goes on in another: how long does one wait for the other? */
import { setTimeout as sleep } from 'node:timers/promises'
import { attacks } from '../attacks/all'
import type { Attack, Field } from '../attacks/attack'
import type { Client } from '../clients/client'
import { percentile, until } from '../clients/gather'
import { Ledger } from '../clients/ledger'
import { Pace } from '../clients/pace'
import { Probe } from '../clients/probe'
import { openLine } from '../clients/openLine'
import { isLangbord, type Figures, type Scene } from './scene'
import type { Stage } from './stage'

/** The documents of one plan: one beside, and the others are attacked in turn, so that what one attack left slows no other. */
const DOCUMENTS = 10
/** All have a seat in the plan, and are more than all attacks take: nobody attacks twice, since whoever did is slowed down. */
const PEOPLE = 2_000
/** Close enough together that no wait falls between two keystrokes. */
const STROKES_PER_SECOND = 100
/** What an attack leaves behind is worked on for so long; the next begins after. */
const AFTERMATH_MS = 3_000

async function bystanders(stage: Stage): Promise<Figures> {
  const server = await stage.start({
    seating: { documents: DOCUMENTS, peoplePerDocument: PEOPLE / DOCUMENTS },
  })
  const ledger = new Ledger()
  const [writer, reader] = [0, 1].map((person) => stage.client(server, ledger, 0, person)) as [Client, Client]
  let taken = 1
  const field = (document: number): Field => ({
    async window() {
      const client = stage.client(server, new Ledger(), document, (taken += 1))
      await client.join()
      return client
    },
    line: () => openLine(stage.place(server, document, (taken += 1))),
  })
  reader.probe = new Probe(ledger)
  await Promise.all([writer.join(), reader.join()])
  writer.begin()

  const wanted = attacks.filter(({ name }) => stage.wants(name))
  const chosen = stage.quick ? wanted.slice(0, 3) : wanted
  const figures: Record<string, number> = { alone: await worstWait(writer, reader, () => sleep(3_000)) }
  for (const [index, attack] of chosen.entries()) {
    const carryOut = await attack.prepare(field(1 + (index % (DOCUMENTS - 1))))
    await sleep(500)
    figures[attack.name] = await worstWait(writer, reader, carryOut)
    console.error(`  ${attack.name}: ${figures[attack.name]?.toFixed(0)} ms`)
  }
  for (const client of [writer, reader]) client.leave()
  return figures
}

/** The longest that a keystroke beside was under way, in milliseconds. */
async function worstWait(writer: Client, reader: Client, meanwhile: () => Promise<void>): Promise<number> {
  const probe = reader.probe as Probe
  probe.latencies.length = 0
  probe.windowOpen = true
  const pace = new Pace([() => writer.type('o')], STROKES_PER_SECOND)
  await meanwhile()
  await sleep(AFTERMATH_MS)
  await pace.stop()
  await until(() => probe.knows(writer.author.client) >= writer.author.next, 30_000)
  probe.windowOpen = false
  return percentile(probe.latencies, 1) ?? Infinity
}

const column = ({ name }: Pick<Attack, 'name'>) => ({ key: name, title: name })

export const bystanderScene: Scene = {
  name: 'bystanders',
  title: 'Two people write while something hostile goes on in another document: the longest wait, ms',
  columns: [{ key: 'alone', title: 'nothing' }, ...attacks.map(column)],
  fits: isLangbord,
  measure: bystanders,
}
