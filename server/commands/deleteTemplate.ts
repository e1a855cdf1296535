import { z } from 'zod'
import { canIn } from '~core/access/can'
import { Refusal, refuseUnless } from '~core/refusal'
import { command } from '../command'
import { id } from '../plans/input'

/** Deletes one of the municipality's own templates. Plans that were made from it stay as they are. */
export const deleteTemplate = command(z.object({ templateId: id }), async (deps, viewer, { templateId }) => {
  const template = await deps.db.planTemplate.findUnique({
    where: { id: templateId },
    select: { municipalityId: true },
  })
  const verdict = canIn(viewer, 'template.delete', template?.municipalityId ?? '')
  // A template elsewhere and one that never was look alike.
  refuseUnless(
    !verdict.allowed && verdict.code === 'municipality.notFound'
      ? { ...verdict, code: 'template.notFound' }
      : verdict,
  )
  const { count } = await deps.db.planTemplate.deleteMany({ where: { id: templateId } })
  if (count === 0) throw new Refusal('template.notFound')
  return {}
})
