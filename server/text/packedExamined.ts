/**
 * What the look at an update found, as bytes for the way from the thread: a hundred thousand ranges as objects would
 * keep the receiver busy for as long as the look itself took.
 */
import type { ClockRange, ExaminedUpdate } from '../realtime/examine'

export function packExamined({ added, deleted, needs }: ExaminedUpdate): Uint8Array[] {
  return [packRanges(added), packRanges(deleted), bytesOf(Float64Array.from([...needs].flat()))]
}

export function unpackExamined(packed: readonly Uint8Array[]): ExaminedUpdate {
  const [added, deleted, needs] = packed.map(numbersIn) as [Float64Array, Float64Array, Float64Array]
  return { added: unpackRanges(added), deleted: unpackRanges(deleted), needs: new Map(tuples(needs)) }
}

function packRanges(ranges: readonly ClockRange[]): Uint8Array {
  const numbers = new Float64Array(ranges.length * 3)
  for (const [index, { client, from, to }] of ranges.entries()) numbers.set([client, from, to], index * 3)
  return bytesOf(numbers)
}

function unpackRanges(numbers: Float64Array): ClockRange[] {
  return Array.from({ length: numbers.length / 3 }, (_, index) => ({
    client: numbers[index * 3] ?? 0,
    from: numbers[index * 3 + 1] ?? 0,
    to: numbers[index * 3 + 2] ?? 0,
  }))
}

function* tuples(numbers: Float64Array): Iterable<[number, number]> {
  for (let index = 0; index < numbers.length; index += 2) yield [numbers[index] ?? 0, numbers[index + 1] ?? 0]
}

const bytesOf = (numbers: Float64Array) => new Uint8Array(numbers.buffer)

const numbersIn = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
  new Float64Array(buffer, byteOffset, byteLength / Float64Array.BYTES_PER_ELEMENT)
