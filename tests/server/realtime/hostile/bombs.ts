/** Yjs updates, state vectors and awareness that are small to send and large to read, or that say what no editor says. */
import * as encoding from 'lib0/encoding'

const bytesOf = (write: (encoder: encoding.Encoder) => void): Uint8Array => encoding.encode(write)

/** An update of one client: the structs as they are written, and nothing deleted. */
export function updateOf(
  count: number,
  write: (encoder: encoding.Encoder, index: number) => void,
  { client = 666, clock = 0 } = {},
): Uint8Array {
  return bytesOf((encoder) => {
    for (const number of [1, count, client, clock]) encoding.writeVarUint(encoder, number)
    for (let index = 0; index < count; index += 1) write(encoder, index)
    encoding.writeVarUint(encoder, 0)
  })
}

const CONTENT = {
  deleted: 1,
  json: 2,
  binary: 3,
  string: 4,
  embed: 5,
  format: 6,
  type: 7,
  any: 8,
  doc: 9,
} as const
const XML_ELEMENT = 3
/** In a struct's first byte: it stands to the right of another, which is named. */
const HAS_ORIGIN = 0x80

/** A struct at the start of a root type. */
export function structIn(
  encoder: encoding.Encoder,
  content: keyof typeof CONTENT | number,
  write: () => void,
  root = 'content',
): void {
  encoding.writeUint8(encoder, typeof content === 'number' ? content : CONTENT[content])
  encoding.writeVarUint(encoder, 1)
  encoding.writeVarString(encoder, root)
  write()
}

/** Millions of structs of two bytes each, none of which is anything. */
export const manyGaps = (count: number) =>
  updateOf(count, (encoder) => {
    encoding.writeUint8(encoder, 0)
    encoding.writeVarUint(encoder, 1)
  })

/** Millions of paragraphs' worth of structs that name each other, five bytes each. */
export const manyDeleted = (count: number) =>
  updateOf(count, (encoder, index) => {
    if (index === 0) return structIn(encoder, 'deleted', () => encoding.writeVarUint(encoder, 1))
    encoding.writeUint8(encoder, HAS_ORIGIN | CONTENT.deleted)
    for (const number of [666, index - 1, 1]) encoding.writeVarUint(encoder, number)
  })

/** As many clients as there is room for, each with one gap. */
export const manyClients = (count: number) =>
  bytesOf((encoder) => {
    encoding.writeVarUint(encoder, count)
    for (let client = 0; client < count; client += 1) {
      for (const number of [1, client, 0]) encoding.writeVarUint(encoder, number)
      encoding.writeUint8(encoder, 0)
      encoding.writeVarUint(encoder, 1)
    }
    encoding.writeVarUint(encoder, 0)
  })

/** Nothing new, and millions of ranges that are said to be deleted. */
export const manyDeletions = (count: number) =>
  bytesOf((encoder) => {
    for (const number of [0, 1, 666, count]) encoding.writeVarUint(encoder, number)
    for (let index = 0; index < count; index += 1) {
      encoding.writeVarUint(encoder, 2 * index + 1)
      encoding.writeVarUint(encoder, 1)
    }
  })

/** A struct that says a number where it has nothing: how many structs, how long a string, how many values. */
export const claims = (number: number): Record<string, Uint8Array> => ({
  clients: bytesOf((encoder) => encoding.writeVarUint(encoder, number)),
  structs: bytesOf((encoder) => {
    for (const value of [1, number, 666, 0]) encoding.writeVarUint(encoder, value)
  }),
  clock: updateOf(
    1,
    (encoder) => structIn(encoder, 'deleted', () => encoding.writeVarUint(encoder, number)),
    {
      clock: number,
    },
  ),
  length: updateOf(1, (encoder) =>
    structIn(encoder, 'deleted', () => encoding.writeVarUint(encoder, number)),
  ),
  values: updateOf(1, (encoder) => structIn(encoder, 'any', () => encoding.writeVarUint(encoder, number))),
  json: updateOf(1, (encoder) => structIn(encoder, 'json', () => encoding.writeVarUint(encoder, number))),
  string: updateOf(1, (encoder) => structIn(encoder, 'string', () => encoding.writeVarUint(encoder, number))),
  gap: updateOf(1, (encoder) => {
    encoding.writeUint8(encoder, 0)
    encoding.writeVarUint(encoder, number)
  }),
  skip: updateOf(1, (encoder) => {
    encoding.writeUint8(encoder, 10)
    encoding.writeVarUint(encoder, number)
  }),
  deletions: bytesOf((encoder) => {
    for (const value of [0, 1, 666, number]) encoding.writeVarUint(encoder, value)
  }),
})

/** Quotations in quotations, each the only child of the one before. */
export const nestedBlocks = (depth: number) =>
  updateOf(depth, (encoder, index) => {
    encoding.writeUint8(encoder, CONTENT.type)
    if (index === 0) {
      encoding.writeVarUint(encoder, 1)
      encoding.writeVarString(encoder, 'content')
    } else {
      for (const number of [0, 666, index - 1]) encoding.writeVarUint(encoder, number)
    }
    encoding.writeVarUint(encoder, XML_ELEMENT)
    encoding.writeVarString(encoder, 'blockquote')
  })

/** Lists in lists in lists, as a value. */
export function nestedValue(encoder: encoding.Encoder, depth: number): void {
  for (let level = 0; level < depth; level += 1) {
    encoding.writeUint8(encoder, 117)
    encoding.writeVarUint(encoder, 1)
  }
  encoding.writeUint8(encoder, 126)
}

/** Lists in lists in lists, as JSON. */
export const nestedJson = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)

/** A state vector that says how far `count` clients have come. */
export const stateVectorOf = (count: number) =>
  bytesOf((encoder) => {
    encoding.writeVarUint(encoder, count)
    for (let client = 0; client < count; client += 1) {
      encoding.writeVarUint(encoder, client)
      encoding.writeVarUint(encoder, 1)
    }
  })
