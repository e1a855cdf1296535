import { parseUpdateMeta } from 'yjs'

/** From and to which clock an update goes, for each of its authors. */
export interface Reach {
  /** Numbers of the authors, see `numberOf`. */
  readonly authors: readonly number[]
  readonly from: readonly number[]
  readonly to: readonly number[]
}

/** More are not remembered: what is the same for everybody reaches them at about the same time. */
const REMEMBERED = 16
let remembered: { readonly update: Uint8Array; readonly reach: Reach }[] = []

/**
 * How far an update goes. Five hundred clients are five hundred machines that each read what they get; here one core
 * reads for all of them, and what is the same for all it reads once.
 */
export function reachOf(update: Uint8Array): Reach {
  const known = remembered.find((one) => isSame(one.update, update))
  if (known) return known.reach
  const { from, to } = parseUpdateMeta(update)
  const clients = [...to.keys()]
  const reach: Reach = {
    authors: clients.map(numberOf),
    from: clients.map((client) => from.get(client) ?? 0),
    to: [...to.values()],
  }
  remembered = [{ update, reach }, ...remembered.slice(0, REMEMBERED - 1)]
  return reach
}

const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.byteLength === other.byteLength && Buffer.compare(one, other) === 0

const numbers = new Map<number, number>()
const clients: number[] = []

/** A number for a client id, from 0, so that what a client knows of each author is a list: quicker than a map. */
export function numberOf(client: number): number {
  const known = numbers.get(client)
  if (known !== undefined) return known
  numbers.set(client, clients.length)
  return clients.push(client) - 1
}

/** The client id that has the number. */
export const clientOf = (number: number): number => clients[number] ?? 0
