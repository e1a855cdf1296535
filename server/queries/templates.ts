import { z } from 'zod'
import { canIn } from '~core/access/can'
import type { PlanLanguage } from '~core/plan/document'
import type { OutlineSection } from '~core/plan/outline'
import { refuseUnless } from '~core/refusal'
import { outlines } from '~templates/index'
import { query } from '../command'
import { id, planLanguage } from '../plans/input'
import { readTitles, type TemplateSection } from '../plans/savedTemplate'

/** The templates that a new plan in the municipality can start from; all languages unless one is named. */
export const templates = query(
  z.object({ municipalityId: id, language: planLanguage.optional() }),
  async (deps, viewer, { municipalityId, language }) => {
    refuseUnless(canIn(viewer, 'plan.create', municipalityId))
    const own = await deps.db.planTemplate.findMany({
      where: { municipalityId, ...(language && { language }) },
      orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    })
    return {
      builtIn: outlines
        .filter((outline) => !language || outline.language === language)
        .map(({ sections, ...outline }) => ({ ...outline, sections: titlesOf(sections) })),
      own: own.map((template) => ({
        id: template.id,
        name: template.name,
        description: template.description,
        language: template.language as PlanLanguage,
        createdAt: template.createdAt,
        sections: readTitles(template.outline),
      })),
    }
  },
)

function titlesOf(sections: readonly OutlineSection[]): TemplateSection[] {
  return sections.map(({ title, numbered, sections: nested }) => ({
    title,
    numbered,
    sections: titlesOf(nested),
  }))
}
