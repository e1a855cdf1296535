import { z } from 'zod'
import { mayPack } from '~core/archive/caseNumber'
import { Refusal, refuseUnless } from '~core/refusal'
import { dispatchesAtWork } from '../archive/dispatchFor'
import { archivePort } from '../archive/port'
import { signedIn } from '../auth/signedIn'
import { command } from '../command'
import { addJob, wakeJobs } from '../jobs/queue'
import { changePlan } from '../plans/changePlan'
import { id } from '../plans/input'
import { planFor } from '../plans/standing'

/**
 * Has the package for the case system and the archive made in the background. It is sent by `sendDispatch`, once somebody has
 * looked at it.
 */
export const makeDispatch = command(z.object({ planId: id }), async (deps, viewer, { planId }) => {
  await planFor(deps.db, viewer, 'council.run', planId)
  const { id: personId } = signedIn(viewer)
  const dispatchId = deps.newId()
  // One at a time: of two who ask at once, one is told.
  await changePlan(deps, planId, async (tx) => {
    const paper = await tx.casePaper.findUnique({ where: { aboutId: planId } })
    refuseUnless(mayPack(paper?.caseNumber ?? '', deps.now().getUTCFullYear()))
    if ((await dispatchesAtWork(tx, planId)).size > 0) throw new Refusal('archive.sending')
    const channel = archivePort(deps.config)?.channel ?? ''
    const row = { planId, channel, receipts: {}, createdById: personId, createdAt: deps.now() }
    await tx.dispatch.create({ data: { id: dispatchId, ...row } })
    await addJob(deps, tx, { kind: 'dispatch', planId, personId, input: { dispatchId, send: false } })
    return null
  })
  wakeJobs(deps)
  return { dispatchId }
})
