import { z } from 'zod'
import { canIn } from '~core/access/can'
import { Refusal, refuseUnless } from '~core/refusal'
import { signedIn } from '../auth/signedIn'
import { command } from '../command'
import { id, title } from '../plans/input'
import { lines, version } from '../treatment/input'

/**
 * Makes a standard answer for the municipality's caseworkers, or changes one. What was already written with it stays.
 *
 * @throws Refusal `remark.stale` when a colleague has changed it since
 */
export const writeStandardAnswer = command(
  z.object({
    municipalityId: id,
    standardAnswerId: id.nullable().default(null),
    version: version.default(1),
    name: title,
    text: lines.pipe(z.string().min(1)),
  }),
  async (deps, viewer, { municipalityId, standardAnswerId, version, name, text }) => {
    refuseUnless(canIn(viewer, 'municipality.register', municipalityId))
    if (standardAnswerId === null) {
      const by = { createdById: signedIn(viewer).id, createdAt: deps.now() }
      const made = { id: deps.newId(), municipalityId, name, text, ...by }
      await deps.db.standardAnswer.create({ data: made })
      return { standardAnswerId: made.id }
    }
    const where = { id: standardAnswerId, municipalityId, removedAt: null }
    const { count } = await deps.db.standardAnswer.updateMany({
      where: { ...where, version },
      data: { name, text, version: version + 1 },
    })
    if (count === 0) {
      const stands = await deps.db.standardAnswer.count({ where })
      throw new Refusal(stands === 0 ? 'standardAnswer.notFound' : 'remark.stale')
    }
    return { standardAnswerId }
  },
)
