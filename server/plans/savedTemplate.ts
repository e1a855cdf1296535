import { z } from 'zod'
import type { Id } from '~core/ids'
import type { OutlineSection } from '~core/plan/outline'
import { Refusal } from '~core/refusal'
import type { Prisma } from '~prisma/generated/sqlite/client'
import type { Transaction } from '../db/database'
import { outlineSection, title } from './input'

/** The column `PlanTemplate.outline`. */
const StoredOutline = z.object({ sections: z.array(outlineSection) })

/** An outline as its column holds it. */
export function storedOutline(sections: readonly OutlineSection[]): Prisma.InputJsonValue {
  return { sections } as unknown as Prisma.InputJsonValue
}

/** What a template would give, for whoever is choosing one: its sections' titles. */
export interface TemplateSection {
  readonly title: string
  readonly numbered: boolean
  readonly sections: readonly TemplateSection[]
}

const templateSection: z.ZodType<TemplateSection> = z.lazy(() =>
  z.object({ title, numbered: z.boolean(), sections: z.array(templateSection) }),
)

const StoredTitles = z.object({ sections: z.array(templateSection) })

/** The titles alone, out of the column; the texts, which may be long, are not looked at. */
export function readTitles(stored: unknown): readonly TemplateSection[] {
  return StoredTitles.parse(stored).sections
}

/**
 * The sections of one of the municipality's own templates.
 *
 * @throws Refusal `template.notFound`, also when it belongs to another municipality
 */
export async function savedSections(
  db: Transaction,
  municipalityId: Id,
  templateId: Id,
): Promise<readonly OutlineSection[]> {
  const template = await db.planTemplate.findFirst({ where: { id: templateId, municipalityId } })
  if (!template) throw new Refusal('template.notFound')
  // Read through the schema, which may have changed since it was saved.
  return StoredOutline.parse(template.outline).sections
}
