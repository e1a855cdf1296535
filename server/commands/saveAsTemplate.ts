import { z } from 'zod'
import { outlineOf } from '~core/plan/savedOutline'
import { signedIn } from '../auth/signedIn'
import { command } from '../command'
import { id } from '../plans/input'
import { readSections } from '../plans/readSections'
import { storedOutline } from '../plans/savedTemplate'
import { planFor } from '../plans/standing'

/**
 * Saves the plan's outline as one of its municipality's own templates: titles, numbering, guidance and
 * starting structure. The text itself is taken along only where that is asked for.
 */
export const saveAsTemplate = command(
  z.object({
    planId: id,
    name: z.string().trim().min(1).max(200),
    description: z.string().trim().max(2000).default(''),
    withText: z.boolean().default(false),
  }),
  async (deps, viewer, { planId, name, description, withText }) => {
    const { municipalityId } = await planFor(deps.db, viewer, 'template.save', planId)
    const { plan, sections } = await readSections(deps, planId)
    const templateId = deps.newId()
    await deps.db.planTemplate.create({
      data: {
        id: templateId,
        municipalityId,
        name,
        description: description || null,
        language: plan.language,
        outline: storedOutline(outlineOf(sections, withText)),
        createdById: signedIn(viewer).id,
        createdAt: deps.now(),
      },
    })
    return { templateId }
  },
)
