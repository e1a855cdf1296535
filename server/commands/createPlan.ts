import { z } from 'zod'
import { canIn } from '~core/access/can'
import type { Id } from '~core/ids'
import type { PlanLanguage } from '~core/plan/document'
import type { OutlineSection } from '~core/plan/outline'
import { Refusal, refuseUnless } from '~core/refusal'
import { outlines } from '~templates/index'
import { signedIn } from '../auth/signedIn'
import { command } from '../command'
import type { Deps } from '../deps'
import { id, planLanguage, title } from '../plans/input'
import { makePlan } from '../plans/makePlan'
import { savedSections } from '../plans/savedTemplate'

const Template = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('builtIn'), key: z.string().min(1).max(100) }),
  z.object({ kind: z.literal('own'), id }),
  z.object({ kind: z.literal('empty') }),
])

/** Makes a plan from a built-in template, one of the municipality's own, or nothing. Its maker owns it. */
export const createPlan = command(
  z.object({ municipalityId: id, title, language: planLanguage, template: Template }),
  async (deps, viewer, { template, ...plan }) => {
    refuseUnless(canIn(viewer, 'plan.create', plan.municipalityId))
    const sections = await sectionsOf(deps, template, plan)
    return makePlan(deps, signedIn(viewer), { ...plan, sections })
  },
)

async function sectionsOf(
  deps: Deps,
  template: z.output<typeof Template>,
  plan: { readonly municipalityId: Id; readonly language: PlanLanguage },
): Promise<readonly OutlineSection[]> {
  if (template.kind === 'empty') return []
  if (template.kind === 'own') return savedSections(deps.db, plan.municipalityId, template.id)
  const outline = outlines.find(
    (candidate) => candidate.key === template.key && candidate.language === plan.language,
  )
  if (!outline) throw new Refusal('template.notFound')
  return outline.sections
}
