import { wallTimeOf } from '~core/calendar/osloTime'
import { yearOf } from '~core/calendar/day'
import type { Id } from '~core/ids'
import type { ExampleCommittee } from '~core/plan/exampleCase'
import type { Transaction } from '../db/database'
import type { Deps } from '../deps'

/** Writes a municipality's bodies with their members, for the period that goes on now. */
export async function saveCommittees(
  deps: Pick<Deps, 'now' | 'newId'>,
  tx: Transaction,
  municipalityId: Id,
  committees: readonly ExampleCommittee[],
  people: ReadonlyMap<string, Id>,
): Promise<void> {
  // Councils are elected in the autumn of 2023, 2027 …
  const year = yearOf(wallTimeOf(deps.now()).date)
  const elected = year - ((year - 2023) % 4)
  const period = { periodFrom: `${elected}-10-01`, periodTo: `${elected + 4}-09-30` }
  for (const [position, { name, kind, members }] of committees.entries()) {
    const id = deps.newId()
    await tx.committee.create({ data: { id, municipalityId, name, kind, position, ...period } })
    await tx.committeeMember.createMany({
      data: members.map(({ person, ...member }, place) => ({
        ...member,
        id: deps.newId(),
        committeeId: id,
        position: place,
        personId: person === undefined ? null : (people.get(person) ?? null),
      })),
    })
  }
}
