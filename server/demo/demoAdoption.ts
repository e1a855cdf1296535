import type { Id } from '~core/ids'
import type { ExampleAdoption } from '~core/plan/exampleAdoption'
import { adoptPlan } from '../commands/adoptPlan'
import { followMeasure } from '../commands/followMeasure'
import { publishPlan } from '../commands/publishPlan'
import type { Deps } from '../deps'
import { daysFrom } from './daysFrom'
import { personId, viewerOf } from './demoPeople'

/** Adopts a plan that the council of a demonstration has treated, shows it to everybody, and follows its measures up. */
export async function keepDemoAdoption(
  deps: Deps,
  planId: Id,
  { registered, published, followed }: ExampleAdoption,
  caseworkerId: Id,
  people: ReadonlyMap<string, Id>,
): Promise<void> {
  const caseworker = await viewerOf(deps, caseworkerId)
  const { id: stepId } = await deps.db.caseStep.findFirstOrThrow({
    where: { planId },
    orderBy: { position: 'desc' },
  })
  const { resolutionId } = await adoptPlan(daysFrom(deps, registered), caseworker, { stepId })
  await publishPlan(daysFrom(deps, published), caseworker, { planId, published: true })
  for (const { measure: title, by, day, status, note } of followed) {
    const { id: measureId, version } = await deps.db.measure.findFirstOrThrow({
      where: { resolutionId, title },
    })
    const viewer = await viewerOf(deps, personId(people, by))
    await followMeasure(daysFrom(deps, day), viewer, { measureId, status, note, version })
  }
}
