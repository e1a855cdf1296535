import { z } from 'zod'
import type { Id } from '~core/ids'
import type { OutlineSection } from '~core/plan/outline'
import { Refusal } from '~core/refusal'
import type { Prisma } from '~prisma/generated/sqlite/client'
import type { Transaction } from '../db/database'
import { outlineSection } from './input'

/** The column `PlanTemplate.outline`. */
const StoredOutline = z.object({ sections: z.array(outlineSection) })

/** An outline as its column holds it. */
export function storedOutline(sections: readonly OutlineSection[]): Prisma.InputJsonValue {
  return { sections } as unknown as Prisma.InputJsonValue
}

/** The outline out of its column. Read through the schema, which may have changed since it was saved. */
export function readOutline(stored: unknown): readonly OutlineSection[] {
  return StoredOutline.parse(stored).sections
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
  return readOutline(template.outline)
}
