/** Yjs updates that are well formed as far as their bytes go, and say anything at all. */
import fc from 'fast-check'
import * as encoding from 'lib0/encoding'
import { getState, type Doc } from 'yjs'
import { claims, nestedJson, nestedValue, structIn, updateOf } from './bombs'

/** An item among those that stand: which one is chosen by fractions of the clients and of each one's clock. */
export interface Graft {
  readonly parent: Chosen
  readonly origin: Chosen
  readonly rightOrigin: Chosen
  readonly key: string | null
  readonly content: readonly [ref: number, write: Write]
}

type Chosen = readonly [client: number, clock: number] | null
type Write = (encoder: encoding.Encoder) => void

export const fraction = fc.double({ min: 0, max: 1, noNaN: true })
export const byte = fc.integer({ min: 0, max: 255 })
export const someBytes = fc.uint8Array({ maxLength: 200 })
export const number = fc.oneof(
  fc.integer({ min: 0, max: 300 }),
  fc.constantFrom(127, 128, 2 ** 31 - 1, 2 ** 31, 2 ** 32, 2 ** 40, Number.MAX_SAFE_INTEGER),
)

const name = fc.constantFrom(
  'paragraph',
  'heading',
  'blockquote',
  'table',
  'tableRow',
  'tableCell',
  'bulletList',
  'listItem',
  'goal',
  'measure',
  'image',
  'doc',
  'text',
  'script',
  '__proto__',
  'constructor',
  '',
)
const attribute = fc.constantFrom('id', 'level', 'colspan', 'href', 'status', 'src', '__proto__', 'bold', '')
const value = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, true, 0, -1, 1.5, 2 ** 60, 'p', 'javascript:alert(1)', {}),
  fc.jsonValue({ maxDepth: 3 }),
)
export const json = fc.oneof(
  value.map((it) => JSON.stringify(it) ?? 'null'),
  fc.constantFrom('{', '[', '', 'undefined', nestedJson(200), nestedJson(20_000)),
)

/** What an item holds: mostly things that the format has, some that the schema has not. */
const content: fc.Arbitrary<readonly [ref: number, write: Write]> = fc.oneof(
  number.map((length) => [1, (to: encoding.Encoder) => encoding.writeVarUint(to, length)] as const),
  json.map((text): readonly [number, Write] => [
    2,
    (to) => {
      encoding.writeVarUint(to, 1)
      encoding.writeVarString(to, text)
    },
  ]),
  someBytes.map((bytes): readonly [number, Write] => [3, (to) => encoding.writeVarUint8Array(to, bytes)]),
  fc
    .string({ unit: 'binary' })
    .map((text): readonly [number, Write] => [4, (to) => encoding.writeVarString(to, text)]),
  json.map((text): readonly [number, Write] => [5, (to) => encoding.writeVarString(to, text)]),
  fc.tuple(attribute, json).map(([key, text]): readonly [number, Write] => [
    6,
    (to) => {
      encoding.writeVarString(to, key)
      encoding.writeVarString(to, text)
    },
  ]),
  fc.tuple(fc.integer({ min: 0, max: 7 }), name).map(([type, tag]): readonly [number, Write] => [
    7,
    (to) => {
      encoding.writeVarUint(to, type)
      if (type === 3 || type === 5) encoding.writeVarString(to, tag)
    },
  ]),
  fc.array(value, { maxLength: 3 }).map((values): readonly [number, Write] => [
    8,
    (to) => {
      encoding.writeVarUint(to, values.length)
      for (const it of values) encoding.writeAny(to, it as Parameters<typeof encoding.writeAny>[1])
    },
  ]),
  fc.constantFrom(10, 1_000, 30_000).map((depth): readonly [number, Write] => [
    8,
    (to) => {
      encoding.writeVarUint(to, 1)
      nestedValue(to, depth)
    },
  ]),
  fc
    .tuple(fc.integer({ min: 0, max: 31 }), someBytes)
    .map(([ref, bytes]): readonly [number, Write] => [ref, (to) => encoding.writeUint8Array(to, bytes)]),
)

/** Where an item says that it stands. `client` 0 is whoever sends it. */
const place = fc.record({
  origin: fc.option(fc.tuple(number, number)),
  rightOrigin: fc.option(fc.tuple(number, number)),
  parent: fc.oneof(fc.constantFrom('content', 'content', 'content', 'hidden', ''), fc.tuple(number, number)),
  key: fc.option(attribute),
})

interface Place {
  readonly origin: readonly number[] | null
  readonly rightOrigin: readonly number[] | null
  readonly parent: string | readonly number[]
  readonly key: string | null
}

function writeItem(to: encoding.Encoder, where: Place, [ref, write]: readonly [number, Write]): void {
  const { origin, rightOrigin, parent, key } = where
  const flags = (origin ? 0x80 : 0) | (rightOrigin ? 0x40 : 0) | (key === null ? 0 : 0x20)
  encoding.writeUint8(to, (ref & 31) | flags)
  for (const id of [origin, rightOrigin]) if (id) for (const part of id) encoding.writeVarUint(to, part)
  if (!origin && !rightOrigin) {
    encoding.writeVarUint(to, typeof parent === 'string' ? 1 : 0)
    if (typeof parent === 'string') encoding.writeVarString(to, parent)
    else for (const part of parent) encoding.writeVarUint(to, part)
    if (key !== null) encoding.writeVarString(to, key)
  }
  write(to)
}

const chosen: fc.Arbitrary<Chosen> = fc.option(fc.tuple(fraction, fraction), { freq: 2 })

/** What the door lets through, in places where it may not belong. */
const schemaContent: fc.Arbitrary<readonly [ref: number, write: Write]> = fc.oneof(
  fc
    .constantFrom('å', 'ord', ' ')
    .map((text): readonly [number, Write] => [4, (to) => encoding.writeVarString(to, text)]),
  fc
    .tuple(fc.constantFrom('bold', 'link', 'level', ''), json)
    .map(([key, text]): readonly [number, Write] => [
      6,
      (to) => {
        encoding.writeVarString(to, key)
        encoding.writeVarString(to, text)
      },
    ]),
  name.map((tag): readonly [number, Write] => [
    7,
    (to) => {
      encoding.writeVarUint(to, 3)
      encoding.writeVarString(to, tag)
    },
  ]),
  fc.constant<readonly [number, Write]>([7, (to) => encoding.writeVarUint(to, 6)]),
  fc.constant<readonly [number, Write]>([1, (to) => encoding.writeVarUint(to, 1)]),
  fc.constantFrom<unknown>('p', 1, 2, true, null, {}).map((it): readonly [number, Write] => [
    8,
    (to) => {
      encoding.writeVarUint(to, 1)
      encoding.writeAny(to, it as Parameters<typeof encoding.writeAny>[1])
    },
  ]),
)

export const graft: fc.Arbitrary<Graft> = fc.record({
  parent: chosen,
  origin: chosen,
  rightOrigin: chosen,
  key: fc.option(fc.oneof(fc.constantFrom('id', 'level', 'colspan', 'status'), attribute), { freq: 2 }),
  content: fc.oneof({ weight: 9, arbitrary: schemaContent }, { weight: 1, arbitrary: content }),
})

/** @returns the grafts as an update of the document's own client, one item after the other */
export function grafted(doc: Doc, grafts: readonly Graft[]): Uint8Array {
  const clients = [...doc.store.clients.keys()]
  const idOf = (chosen: Chosen): [number, number] | null => {
    if (!chosen || clients.length === 0) return null
    const client = pick(clients, chosen[0])
    return [client, Math.floor(chosen[1] * (getState(doc.store, client) - 1))]
  }
  return updateOf(
    grafts.length,
    (to, index) => {
      const { content, key, ...where } = grafts[index] as Graft
      const [origin, rightOrigin] = [idOf(where.origin), idOf(where.rightOrigin)]
      writeItem(to, { origin, rightOrigin, key, parent: idOf(where.parent) ?? 'content' }, content)
    },
    { client: doc.clientID, clock: getState(doc.store, doc.clientID) },
  )
}

/** An update that is well formed as far as its bytes go, and says anything at all. */
export const madeUpUpdate: fc.Arbitrary<Uint8Array> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .record({
        items: fc.array(fc.tuple(place, content), { minLength: 1, maxLength: 6 }),
        client: fc.oneof(fc.integer({ min: 1_000, max: 1_050 }), number),
        clock: fc.oneof(fc.constant(0), number),
      })
      .map(({ items, client, clock }) =>
        updateOf(
          items.length,
          (to, index) => {
            const [where, what] = items[index] ?? []
            if (where && what) writeItem(to, where, what)
          },
          { client, clock },
        ),
      ),
  },
  { weight: 1, arbitrary: fc.tuple(number, fraction).map(([of, at]) => pick(Object.values(claims(of)), at)) },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.integer({ min: 1_000, max: 1_050 }), name).map(([client, tag]) =>
      updateOf(
        1,
        (to) =>
          structIn(to, 'type', () => {
            encoding.writeVarUint(to, 3)
            encoding.writeVarString(to, tag)
          }),
        { client },
      ),
    ),
  },
)

/** The one at a fraction of the list. */
export function pick<T>(list: readonly T[], at: number): T {
  const chosen = list[Math.min(list.length - 1, Math.floor(at * list.length))]
  if (chosen === undefined) throw new Error('nothing to choose from')
  return chosen
}
