import type { Client } from '../clients/client'
import type { LightSocket } from '../wire/socket'

/** Something hostile or unlucky that goes on in one document while others write in another. */
export interface Attack {
  readonly name: string
  /** Makes everything that is sent, while nobody's wait is measured. @returns what carries it out */
  prepare(field: Field): Promise<() => Promise<void>>
}

/** Where an attack takes place: one document, with as many people as it takes. */
export interface Field {
  /** Somebody's window that is open and in step. */
  window(): Promise<Client>
  /** An open connection of somebody else each time, on which anything can be written. */
  line(): Promise<LightSocket>
}

/** So many connections at once. */
export const several = <T>(count: number, one: () => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, one))

/** An attack of several connections, each of which pours the same bytes and is cut afterwards. */
export function pouring(
  name: string,
  lines: number,
  bytes: () => readonly Uint8Array[],
  { deaf = false } = {},
): Attack {
  return {
    name,
    async prepare(field) {
      const pieces = bytes()
      const attackers = await several(lines, () => field.line())
      return async () => {
        for (const attacker of attackers) {
          if (deaf) attacker.stall()
          for (const piece of pieces) attacker.pour(piece)
        }
        await Promise.all(attackers.map((attacker) => attacker.drained()))
        if (!deaf) return
        for (const attacker of attackers) attacker.cut()
      }
    },
  }
}
