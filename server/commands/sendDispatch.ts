import { z } from 'zod'
import { Refusal } from '~core/refusal'
import { dispatchFor, underway } from '../archive/dispatchFor'
import { archivePort } from '../archive/port'
import { signedIn } from '../auth/signedIn'
import { command } from '../command'
import { addJob, wakeJobs } from '../jobs/queue'
import { id } from '../plans/input'

/** Sends a package that has been made; one that stopped half-way goes on from there. What was sent is not sent again. */
export const sendDispatch = command(z.object({ dispatchId: id }), async (deps, viewer, { dispatchId }) => {
  const { planId, state, fileId } = await dispatchFor(deps.db, viewer, dispatchId)
  const { id: personId } = signedIn(viewer)
  const port = archivePort(deps.config)
  if (!port) throw new Refusal('archive.nowhere')
  if (fileId === null) throw new Refusal('archive.notMade')
  if (state === 'sent') return { dispatchId }
  await deps.db.$transaction(async (tx) => {
    const others = await tx.dispatch.findMany({ where: { planId } })
    if (others.some(underway)) throw new Refusal('archive.sending')
    // Of two who send at once, one finds the row as it was.
    const { count } = await tx.dispatch.updateMany({
      where: { id: dispatchId, state },
      data: { state: 'sending', channel: port.channel, errorCode: null },
    })
    if (count === 0) throw new Refusal('archive.sending')
    await addJob(deps, tx, { kind: 'dispatch', planId, personId, input: { dispatchId, send: true } })
  })
  wakeJobs(deps)
  return { dispatchId }
})
