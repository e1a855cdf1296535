import { z } from 'zod'
import { mayFinish } from '~core/casePaper/rules'
import type { Id } from '~core/ids'
import { refuseUnless } from '~core/refusal'
import { signedIn } from '../auth/signedIn'
import { finishFacts, pointsOf } from '../casePaper/finishFacts'
import { paperFor, writePaper } from '../casePaper/paperFor'
import { command } from '../command'
import type { Transaction } from '../db/database'
import { publishNews } from '../events'
import { changePlan } from '../plans/changePlan'
import { id } from '../plans/input'
import { readWritten } from '../plans/readWritten'
import { version } from '../sessions/input'
import { keepSnapshot } from '../snapshots/keepSnapshot'
import { settledPlan } from '../snapshots/takeSnapshot'

/**
 * Ferdigstiller: the case paper is kept with its computed parts as they stand, nobody writes in it any more, and the
 * politicians with a part in the plan may read it. A document becomes a case document by this.
 */
export const finishCasePaper = command(
  z.object({ planId: id, version }),
  async (deps, viewer, { planId, version }) => {
    const { paper: found } = await paperFor(deps.db, viewer, 'casePaper.write', planId)
    const { id: personId } = signedIn(viewer)
    const text = await settledPlan(deps, found.id)
    const { sections } = await readWritten(deps, found.id)
    await changePlan(deps, planId, async (tx) => {
      const { paper, plan } = await paperFor(tx, viewer, 'casePaper.write', planId)
      refuseUnless(mayFinish(await finishFacts(tx, paper, pointsOf(sections).length)))
      const finished = { ...text, phase: 'adopted' as const }
      const { id: snapshotId } = await keepSnapshot(deps, tx, finished, { kind: 'paper', personId })
      const finishedAt = deps.now()
      await writePaper(tx, { id: paper.id, version }, { finishedAt, finishedById: personId, snapshotId })
      await showToPoliticians(tx, { planId, paperId: paper.id, ...plan, at: finishedAt })
      return { kind: 'paper.finished', personId, facts: { paperId: paper.id, snapshotId } }
    })
    deps.doors.rightsChanged(found.id)
    publishNews(deps, { planId: found.id, kind: 'paper.finished', personId, facts: {} })
    return { paperId: found.id }
  },
)

/** The politicians of the plan become readers of the paper; whoever has a part in it already keeps theirs. */
async function showToPoliticians(
  tx: Transaction,
  to: { readonly planId: Id; readonly paperId: Id; readonly municipalityId: Id; readonly at: Date },
): Promise<void> {
  const politicians = await tx.planMember.findMany({
    where: {
      planId: to.planId,
      person: { memberships: { some: { municipalityId: to.municipalityId, side: 'politics' } } },
    },
    select: { personId: true },
  })
  for (const { personId } of politicians) {
    await tx.planMember.upsert({
      where: { planId_personId: { planId: to.paperId, personId } },
      create: { planId: to.paperId, personId, role: 'reader', addedAt: to.at },
      update: {},
    })
  }
}
