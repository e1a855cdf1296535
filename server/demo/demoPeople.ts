import type { Viewer } from '~core/access/viewer'
import type { Id } from '~core/ids'
import { exampleAddress, type ExampleMunicipality } from '~core/plan/example'
import { viewerFrom } from '../auth/sessions'
import type { Transaction } from '../db/database'
import type { Deps } from '../deps'

/** Writes the municipality's people and their seats. */
export async function seedPeople(
  deps: Pick<Deps, 'newId' | 'now'>,
  tx: Transaction,
  municipalityId: Id,
  municipality: ExampleMunicipality,
  ids: ReadonlyMap<string, Id>,
): Promise<void> {
  const createdAt = deps.now()
  await tx.person.createMany({
    data: municipality.people.map((person) => ({
      id: personId(ids, person.slug),
      email: exampleAddress(municipality, person.slug),
      name: person.name,
      locale: municipality.language,
      createdAt,
    })),
  })
  await tx.membership.createMany({
    data: municipality.people.map(({ slug, side, organisation, title, admin }) => ({
      id: deps.newId(),
      municipalityId,
      personId: personId(ids, slug),
      side,
      organisation,
      title,
      admin,
      createdAt,
    })),
  })
}

/** @throws when the content names someone who is not among the municipality's people */
export function personId(ids: ReadonlyMap<string, Id>, slug: string): Id {
  const id = ids.get(slug)
  if (!id) throw new Error(`The demonstration names "${slug}", who is not among its people.`)
  return id
}

/** A person of the demonstration as commands know them. */
export async function viewerOf({ db }: Pick<Deps, 'db'>, id: Id): Promise<Viewer> {
  return viewerFrom(await db.person.findUniqueOrThrow({ where: { id }, include: { memberships: true } }))
}
