import { z } from 'zod'
import { measureStatuses } from '~core/document/nodes/measure'
import { isRefusal, Refusal } from '~core/refusal'
import { signedIn } from '../auth/signedIn'
import { command } from '../command'
import { changePlan } from '../plans/changePlan'
import { id } from '../plans/input'
import { planFor } from '../plans/standing'

const note = z
  .string()
  .transform((text) => text.normalize('NFC').trim())
  .pipe(z.string().max(500))

/** Tells how an adopted measure goes, for everybody who reads the plan. Refuses a save that would overwrite a colleague's. */
export const followMeasure = command(
  z.object({ measureId: id, status: z.enum(measureStatuses), note, version: z.number().int() }),
  async (deps, viewer, { measureId, version, ...told }) => {
    const { id: personId } = signedIn(viewer)
    const measure = await deps.db.measure.findUnique({
      where: { id: measureId },
      select: { number: true, title: true, resolution: { select: { planId: true } } },
    })
    if (!measure) throw new Refusal('measure.notFound')
    const { planId } = measure.resolution
    await planFor(deps.db, viewer, 'measure.follow', planId).catch(asMeasure)
    await changePlan(deps, planId, async (tx) => {
      await planFor(tx, viewer, 'measure.follow', planId)
      const createdAt = deps.now()
      const { count } = await tx.measure.updateMany({
        where: { id: measureId, version },
        data: { ...told, changedAt: createdAt, version: { increment: 1 } },
      })
      if (count === 0) throw new Refusal('measure.stale')
      await tx.measureProgress.create({ data: { ...told, id: deps.newId(), measureId, personId, createdAt } })
      const title = `${measure.number} ${measure.title}`.trim()
      return { kind: 'measure.followed', personId, facts: { title, status: told.status } }
    })
    return {}
  },
)

/** Whoever asks for a measure is told about the measure, not about a plan they did not name. */
function asMeasure(error: unknown): never {
  if (isRefusal(error) && error.code === 'plan.notFound') throw new Refusal('measure.notFound')
  throw error
}
