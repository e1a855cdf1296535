import { z } from 'zod'
import { canIn } from '~core/access/can'
import { keyField, languageField } from '~core/access/fields'
import { refuseUnless } from '~core/refusal'
import { readPaperTemplate } from '../casePaper/template'
import { query } from '../command'

/** A municipality's template of the case paper in one language, to be changed. */
export const paperTemplate = query(
  z.object({ municipalityId: keyField, language: languageField.optional() }),
  async (deps, viewer, { municipalityId, language: asked }) => {
    refuseUnless(canIn(viewer, 'municipality.register', municipalityId))
    const municipality = await deps.db.municipality.findUniqueOrThrow({
      where: { id: municipalityId },
      select: { id: true, name: true, language: true },
    })
    const language = asked ?? (municipality.language === 'nn' ? 'nn' : 'nb')
    return { municipality, language, ...(await readPaperTemplate(deps.db, municipalityId, language)) }
  },
)
