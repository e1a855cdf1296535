/** What is no message, or more of one than anybody should send. */
import { randomBytes } from 'node:crypto'
import { clientFrame } from '../wire/clientFrame'
import { pouring, type Attack } from './attack'

const MEGABYTE = 2 ** 20
const PING = 9
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index))

/** A message in pieces of one byte, which has no end. */
const pieces = (count: number) =>
  Buffer.concat(
    times(count, (index) => clientFrame(Buffer.of(1), { opcode: index === 0 ? 2 : 0, fin: false })),
  )

export const frameAttacks: readonly Attack[] = [
  pouring('random bytes', 50, () => [randomBytes(3_000)]),
  pouring('random messages', 50, () => times(100, (index) => clientFrame(randomBytes(index * 10)))),
  pouring('cut-off frames', 50, () => [clientFrame(randomBytes(300)).subarray(0, 200)]),
  pouring('claims of 2^53 bytes', 50, () => [clientFrame(randomBytes(10), { claims: 2 ** 53 })]),
  pouring('50,000 pieces', 4, () => [pieces(50_000)]),
  pouring('50 MB messages', 4, () => [clientFrame(randomBytes(50 * MEGABYTE))]),
  pouring('40 × 3.9 of 4 MB', 40, () => [clientFrame(randomBytes(3.9 * MEGABYTE), { claims: 4 * MEGABYTE })]),
  pouring(
    'pings, deaf',
    4,
    () => times(20, () => Buffer.concat(times(5_000, () => clientFrame(randomBytes(125), { opcode: PING })))),
    {
      deaf: true,
    },
  ),
]
