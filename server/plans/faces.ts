import type { Side } from '~core/access/sides'
import type { Id } from '~core/ids'
import type { Transaction } from '../db/database'

/** Somebody who did something once: their name, and their side where they still have a seat in the municipality. */
export interface Face {
  readonly id: Id
  readonly name: string
  readonly side: Side | null
}

/** Who these people are, as a municipality knows them. */
export async function facesOf(
  db: Transaction,
  municipalityId: Id,
  ids: readonly Id[],
): Promise<ReadonlyMap<Id, Face>> {
  const people = await db.person.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true, memberships: { where: { municipalityId }, select: { side: true } } },
  })
  return new Map(
    people.map(({ id, name, memberships }) => [
      id,
      { id, name, side: (memberships[0]?.side ?? null) as Side | null },
    ]),
  )
}
