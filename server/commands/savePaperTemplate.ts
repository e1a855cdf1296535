import { z } from 'zod'
import { canIn } from '~core/access/can'
import { keyField, languageField } from '~core/access/fields'
import { mayBeTemplate, MOST_PARTS, templatePart, type TemplatePart } from '~core/casePaper/template'
import { Refusal, refuseUnless } from '~core/refusal'
import type { Prisma } from '~prisma/generated/sqlite/client'
import { readPaperTemplate } from '../casePaper/template'
import { command } from '../command'

/**
 * Saves a municipality's own template of the case paper in one language. Papers that are made already stay as they are.
 *
 * @throws Refusal `paperTemplate.stale` when somebody else has saved since
 */
export const savePaperTemplate = command(
  z.object({
    municipalityId: keyField,
    language: languageField,
    /** What the writer has seen; 0: the one that comes with Langbord. */
    version: z.number().int().min(0),
    parts: z.array(templatePart).min(1).max(MOST_PARTS),
  }),
  async (deps, viewer, { municipalityId, language, version, parts }) => {
    refuseUnless(canIn(viewer, 'municipality.register', municipalityId))
    refuseUnless(mayBeTemplate(parts))
    await deps.db.$transaction(async (tx) => {
      // A write comes first, so that of two who save at once the second sees the first.
      await tx.municipality.updateMany({ where: { id: municipalityId }, data: { id: municipalityId } })
      const current = await readPaperTemplate(tx, municipalityId, language)
      if (current.version !== version) throw new Refusal('paperTemplate.stale')
      await tx.casePaperTemplate.upsert({
        where: { municipalityId_language: { municipalityId, language } },
        create: { municipalityId, language, parts: stored(parts), version: 1 },
        update: { parts: stored(parts), version: { increment: 1 } },
      })
    })
    return {}
  },
)

const stored = (parts: readonly TemplatePart[]): Prisma.InputJsonValue => parts.map((part) => ({ ...part }))
