import { z } from 'zod'
import { SCHEMA_VERSION } from '~core/document/schema'
import type { Id } from '~core/ids'
import type { PlanDocument } from '~core/plan/document'
import { query } from '../command'
import type { Deps } from '../deps'
import { id } from '../plans/input'
import { readSections } from '../plans/readSections'
import { planFor } from '../plans/standing'

/** The whole plan as its canonical document. */
export const planDocument = query(z.object({ planId: id }), async (deps, viewer, { planId }) => {
  await planFor(deps.db, viewer, 'plan.read', planId)
  return loadPlanDocument(deps, planId)
})

/**
 * The canonical document as the writers see it now, for exports and the JSON interface. Asks nobody's leave:
 * that is for the caller to have done. Responsible people, guidance and whatever lies in the bin are not in it.
 *
 * @throws Refusal `plan.notFound`, also when the plan lies in the bin
 */
export async function loadPlanDocument(deps: Pick<Deps, 'db' | 'texts'>, planId: Id): Promise<PlanDocument> {
  const { plan, sections } = await readSections(deps, planId)
  return {
    ...(plan.paper && { kind: 'casePaper' as const }),
    schemaVersion: SCHEMA_VERSION,
    id: plan.id,
    title: plan.title,
    municipality: plan.municipality.name,
    language: plan.language,
    // A finished case paper is no draft, and must not be marked as one.
    phase: plan.paper?.finishedAt ? 'adopted' : plan.phase,
    sections: sections.map(({ id, number, level, title, status, text }) => ({
      id,
      number,
      level,
      title,
      status,
      text,
    })),
  }
}
