import { z } from 'zod'
import { mayReopen } from '~core/casePaper/rules'
import { refuseUnless } from '~core/refusal'
import { signedIn } from '../auth/signedIn'
import { isBegun } from '../casePaper/finishFacts'
import { paperFor, writePaper } from '../casePaper/paperFor'
import { command } from '../command'
import { lines } from '../consultations/input'
import { publishNews } from '../events'
import { changePlan } from '../plans/changePlan'
import { id } from '../plans/input'
import { version } from '../sessions/input'

/** Takes a finished case paper up again, with a reason; what was finished stays among its versions. */
export const reopenCasePaper = command(
  z.object({ planId: id, version, reason: lines(2_000).pipe(z.string().min(1)) }),
  async (deps, viewer, { planId, version, reason }) => {
    const { paper: found } = await paperFor(deps.db, viewer, 'casePaper.write', planId)
    const { id: personId } = signedIn(viewer)
    await changePlan(deps, planId, async (tx) => {
      const { paper } = await paperFor(tx, viewer, 'casePaper.write', planId)
      refuseUnless(mayReopen({ isFinished: paper.finishedAt !== null, isBegun: await isBegun(tx, planId) }))
      const open = { finishedAt: null, finishedById: null, snapshotId: null }
      await writePaper(tx, { id: paper.id, version }, open)
      return { kind: 'paper.reopened', personId, facts: { paperId: paper.id, reason } }
    })
    deps.doors.rightsChanged(found.id)
    publishNews(deps, { planId: found.id, kind: 'paper.reopened', personId, facts: {} })
    return {}
  },
)
