import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { equalSnapshots, snapshot } from 'yjs'
import { documentSchema } from '~core/document/schema'
import { hasSoundBlockIds } from '~core/sync/blockIds'
import { anyEvents } from '~tests/sync/moves'
import { make, rejectedByEditor } from '~tests/sync/pen'
import { providers } from '~tests/setup/databases'
import { setTable, until, type Table, type Writer } from './table'

describe.each(providers)('over real sockets, on %s', (provider) => {
  let table: Table
  beforeAll(async () => {
    table = await setTable(provider, { idleMs: 100 })
    await table.db.planMember.update({
      where: { planId_personId: { planId: 'plan', personId: 'per' } },
      data: { role: 'editor' },
    })
  })
  afterAll(() => table.clear())

  let runs = 0
  async function newSection(): Promise<string> {
    const id = `run-${(runs += 1)}`
    await table.db.section.create({
      data: { id, planId: 'plan', position: runs, title: id, createdAt: new Date() },
    })
    await table.realtime.texts.write(
      id,
      {
        type: 'doc',
        content: [
          {
            type: 'paragraph',
            attrs: { id: 'p' },
            content: [{ type: 'text', text: 'Alle skal kjenne noen.' }],
          },
        ],
      },
      'kari',
    )
    return id
  }

  /** Whether everybody has everything that anybody wrote or took away, and reads the same in it. */
  const agreed = async (section: string, writers: readonly Writer[]) => {
    const [first, ...others] = writers.map(({ doc }) => snapshot(doc))
    if (!first || !others.every((other) => equalSnapshots(first, other))) return false
    const text = await table.realtime.texts.read(section)
    // What came out of another thread is plain; ProseMirror's attributes have no prototype.
    const has = (writer: Writer) => isDeepStrictEqual(structuredClone(writer.text()), text)
    return writers.every((writer) => has(writer) && hasSoundBlockIds(writer.doc))
  }

  it.each([2, 3])('%i writers with random edits and broken lines end with one valid text', async (count) => {
    await fc.assert(
      fc.asyncProperty(anyEvents(count), async (events) => {
        let made = 0
        const section = await newSection()
        const people = (['kari', 'ola', 'per'] as const).slice(0, count)
        const writers = await Promise.all(people.map((person) => table.write(person, section)))
        for (const { who, move } of events) {
          const writer = writers[who] as Writer
          if (move !== 'meet') make(writer.doc, move, () => `${writer.doc.clientID}-${(made += 1)}`)
          else if (writer.provider.shouldConnect) writer.provider.disconnect()
          else writer.provider.connect()
          if (made % 3 === 0) await new Promise((resolve) => setImmediate(resolve))
        }
        for (const writer of writers) writer.provider.connect()
        await until(() => agreed(section, writers))
        for (const { doc, text } of writers) {
          documentSchema.nodeFromJSON(text()).check()
          expect(rejectedByEditor(doc)).toBe(0)
        }

        // The same from the log, once the room is gone.
        for (const writer of writers) writer.leave()
        const text = writers[0]?.text()
        await until(() => table.realtime.count().rooms === 0)
        expect(await table.realtime.texts.read(section)).toEqual(text)
      }),
      { numRuns: 8, endOnFailure: true },
    )
  })
})
