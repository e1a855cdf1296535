import { z } from 'zod'
import { templatePart, type TemplatePart } from '~core/casePaper/template'
import type { Id } from '~core/ids'
import type { PlanLanguage } from '~core/plan/document'
import { casePapers } from '~templates/casePaper'
import type { Transaction } from '../db/database'

/** The column `CasePaperTemplate.parts`. */
const StoredParts = z.array(templatePart)

/** A municipality's template in one language; until it has changed it, the one that comes with Langbord, as version 0. */
export async function readPaperTemplate(
  db: Transaction,
  municipalityId: Id,
  language: PlanLanguage,
): Promise<{ readonly parts: readonly TemplatePart[]; readonly version: number; readonly own: boolean }> {
  const row = await db.casePaperTemplate.findUnique({
    where: { municipalityId_language: { municipalityId, language } },
  })
  if (!row) return { parts: casePapers[language], version: 0, own: false }
  return { parts: StoredParts.parse(row.parts), version: row.version, own: true }
}
