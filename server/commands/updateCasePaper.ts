import { z } from 'zod'
import { Refusal } from '~core/refusal'
import { signedIn } from '../auth/signedIn'
import { paperFor, writePaper } from '../casePaper/paperFor'
import { command } from '../command'
import { line } from '../consultations/input'
import { changePlan } from '../plans/changePlan'
import { id } from '../plans/input'
import { version } from '../sessions/input'

/** Changes what the head of a case paper tells. Refuses a save that would overwrite a colleague's. */
export const updateCasePaper = command(
  z.object({
    planId: id,
    version,
    caseNumber: line,
    archiveCode: line,
    /** Somebody with a part in the plan; null: nobody yet. */
    caseworkerId: id.nullable(),
  }),
  async (deps, viewer, { planId, version, ...head }) => {
    await paperFor(deps.db, viewer, 'casePaper.write', planId)
    const { id: personId } = signedIn(viewer)
    await changePlan(deps, planId, async (tx) => {
      const { paper } = await paperFor(tx, viewer, 'casePaper.write', planId)
      if (paper.finishedAt) throw new Refusal('casePaper.finished')
      if (head.caseworkerId !== null) {
        const seated = { planId, personId: head.caseworkerId }
        if (!(await tx.planMember.findUnique({ where: { planId_personId: seated } })))
          throw new Refusal('person.notFound')
      }
      await writePaper(tx, { id: paper.id, version }, head)
      return { kind: 'paper.changed', personId, facts: { paperId: paper.id } }
    })
    return {}
  },
)
