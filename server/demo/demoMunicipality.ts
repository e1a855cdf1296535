import type { Id } from '~core/ids'
import type { ExampleMunicipality } from '~core/plan/example'
import { hashSecret } from '../auth/secrets'
import type { Transaction } from '../db/database'
import type { Deps } from '../deps'
import { saveCommittees } from './demoCommittees'
import { personId, seedPeople } from './demoPeople'
import { draftPlan, savePlan, type DraftedPlan } from './demoPlan'
import { DEMO_API_TOKEN } from './demoToken'

/** A municipality of the demonstration whose texts are written and whose rows are not yet. */
export interface DraftedMunicipality {
  readonly municipality: ExampleMunicipality
  readonly people: ReadonlyMap<string, Id>
  readonly plans: readonly DraftedPlan[]
}

/** Gives people and plans their ids and writes the texts. */
export async function draftMunicipality(
  deps: Deps,
  municipality: ExampleMunicipality,
): Promise<DraftedMunicipality> {
  const people = new Map(municipality.people.map((person) => [person.slug, deps.newId()]))
  const plans = []
  for (const plan of municipality.plans) plans.push(await draftPlan(deps, plan, people, municipality.name))
  return { municipality, people, plans }
}

/** Writes the municipality with its people and plans, and where asked for the key that every demonstration has. */
export async function saveMunicipality(
  deps: Deps,
  tx: Transaction,
  { municipality, people, plans }: DraftedMunicipality,
  { withApiToken }: { readonly withApiToken: boolean },
): Promise<void> {
  const id = deps.newId()
  const { name, number, language } = municipality
  const createdAt = deps.now()
  await tx.municipality.create({ data: { id, name, number, language, createdAt } })
  await seedPeople(deps, tx, id, municipality, people)
  for (const plan of plans) await savePlan(deps, tx, id, plan)
  await saveCommittees(deps, tx, id, municipality.committees ?? [], people)
  if (!withApiToken) return
  const admin = municipality.people.find((person) => person.admin)?.slug ?? ''
  await tx.apiToken.create({
    data: {
      id: deps.newId(),
      municipalityId: id,
      name: 'Demonstrasjon',
      tokenHash: hashSecret(DEMO_API_TOKEN),
      createdById: personId(people, admin),
      createdAt,
    },
  })
}
