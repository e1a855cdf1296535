import { z } from 'zod'
import { Refusal } from '~core/refusal'
import { dispatchesAtWork, dispatchFor } from '../archive/dispatchFor'
import { archivePort } from '../archive/port'
import { signedIn } from '../auth/signedIn'
import { command } from '../command'
import { addJob, wakeJobs } from '../jobs/queue'
import { changePlan } from '../plans/changePlan'
import { id } from '../plans/input'

/** Sends a package that has been made; one that stopped half-way goes on from there. What was sent is not sent again. */
export const sendDispatch = command(z.object({ dispatchId: id }), async (deps, viewer, { dispatchId }) => {
  const { planId } = await dispatchFor(deps.db, viewer, dispatchId)
  const { id: personId } = signedIn(viewer)
  const port = archivePort(deps.config)
  if (!port) throw new Refusal('archive.nowhere')
  // One at a time: of two who send at once, one is told.
  await changePlan(deps, planId, async (tx) => {
    const { state, fileId } = await dispatchFor(tx, viewer, dispatchId)
    const atWork = await dispatchesAtWork(tx, planId)
    if (fileId === null) throw new Refusal('archive.notMade')
    if (state === 'sent') return null
    if (atWork.size > 0) throw new Refusal('archive.sending')
    await tx.dispatch.update({
      where: { id: dispatchId },
      data: { state: 'sending', channel: port.channel, errorCode: null },
    })
    await addJob(deps, tx, { kind: 'dispatch', planId, personId, input: { dispatchId, send: true } })
    return null
  })
  wakeJobs(deps)
  return { dispatchId }
})
