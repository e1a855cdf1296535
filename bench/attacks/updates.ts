/** Messages that are small to send and large to read, or that say what no editor says. */
import { randomBytes } from 'node:crypto'
import * as encoding from 'lib0/encoding'
import * as bombs from '~tests/server/realtime/hostile/bombs'
import { Author } from '../clients/author'
import { clientFrame } from '../wire/clientFrame'
import * as messages from '../wire/messages'
import { pouring, type Attack } from './attack'

const MEGABYTE = 2 ** 20
/** What fits into the largest message that is taken. */
const LARGEST = 4 * MEGABYTE - 100
const bomb = (update: Uint8Array) => [clientFrame(messages.update(update))]

/** A value in lists in lists. */
const nested = (depth: number) =>
  bombs.updateOf(1, (encoder) =>
    bombs.structIn(encoder, 'any', () => {
      encoding.writeVarUint(encoder, 1)
      bombs.nestedValue(encoder, depth)
    }),
  )

/** One update for each character typed into a paragraph that is never sent. */
function withoutPredecessors(count: number): Uint8Array[] {
  const author = new Author()
  return Array.from({ length: count }, () => clientFrame(messages.update(author.type('o'))))
}

/** A long text, and then every other character of it taken away, from its end to its start, in messages of 60 kB. */
function scattered(length: number): Uint8Array[] {
  const author = new Author()
  const text = [author.paragraph, author.type('x'.repeat(length))].map(messages.update)
  const deletions = [2, 0].flatMap((offset) => {
    const clocks = Array.from({ length: length / 4 }, (_, index) => author.next - 4 - 4 * index + offset)
    return inPortions(clocks, 10_000).map((portion) => messages.update(deletionOf(author.client, portion)))
  })
  return [...text, ...deletions].map((message) => clientFrame(message))
}

const inPortions = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  )

const deletionOf = (client: number, clocks: readonly number[]) =>
  encoding.encode((encoder) => {
    for (const number of [0, 1, client, clocks.length]) encoding.writeVarUint(encoder, number)
    for (const clock of clocks) {
      encoding.writeVarUint(encoder, clock)
      encoding.writeVarUint(encoder, 1)
    }
  })

const caret = (client: number, cursor: unknown) => clientFrame(messages.caret(client, 1, { cursor }))

export const updateAttacks: readonly Attack[] = [
  pouring('4 MB of random bytes', 3, () => bomb(randomBytes(LARGEST))),
  pouring('claims', 10, () => Object.values(bombs.claims(2 ** 40)).flatMap(bomb)),
  pouring('2,000,000 gaps', 3, () => bomb(bombs.manyGaps(2_000_000))),
  pouring('460,000 deleted', 3, () => bomb(bombs.manyDeleted(460_000))),
  pouring('500,000 clients', 3, () => bomb(bombs.manyClients(500_000))),
  pouring('800,000 deletions', 3, () => bomb(bombs.manyDeletions(800_000))),
  pouring('19 kB of clients', 50, () => bomb(bombs.manyClients(3_500))),
  pouring('19 kB of deletions', 50, () => bomb(bombs.manyDeletions(5_000))),
  pouring('50,000 scattered deletions', 1, () => scattered(100_000)),
  pouring('nested values', 3, () => bomb(nested(300_000))),
  pouring('nested blocks', 3, () => bomb(bombs.nestedBlocks(20_000))),
  pouring('state vectors of 4 MB', 3, () => [clientFrame(messages.step1(bombs.stateVectorOf(980_000)))]),
  pouring('2,000 state vectors', 3, () =>
    Array.from({ length: 2_000 }, (_, count) => clientFrame(messages.step1(bombs.stateVectorOf(count)))),
  ),
  pouring('20,000 without predecessors', 3, () => [Buffer.concat(withoutPredecessors(20_000))]),
  // In one piece a connection: twenty thousand writes would keep the generator, and its clock, from looking.
  pouring('1,000 fake carets', 20, () => [
    Buffer.concat(Array.from({ length: 1_000 }, (_, index) => caret(1_000 + index, null))),
  ]),
  pouring('10 MB carets', 3, () => [caret(1_000, 'x'.repeat(10 * MEGABYTE))]),
]
