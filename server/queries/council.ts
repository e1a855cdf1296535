import { z } from 'zod'
import { can } from '~core/access/can'
import { seatIn } from '~core/access/viewer'
import { wallTimeOf } from '~core/calendar/osloTime'
import { mayBegin, mayComeOnRoad, mayPutAmendments } from '~core/council/road'
import type { Id } from '~core/ids'
import type { Phase } from '~core/phases/phases'
import { adoptionOf } from '../adoption/adoptionOf'
import { decidingOn } from '../adoption/deciding'
import { pointsOf } from '../casePaper/finishFacts'
import { query } from '../command'
import { shownStep } from '../council/shownStep'
import { readStep, roadOf } from '../council/stepInHand'
import type { Transaction } from '../db/database'
import type { Deps } from '../deps'
import { id } from '../plans/input'
import { readWritten } from '../plans/readWritten'
import { planFor } from '../plans/standing'

/** The political treatment of a plan: its road, what the council is asked, and each stop with its amendments and votes. */
export const council = query(z.object({ planId: id }), async (deps, viewer, { planId }) => {
  const plan = await planFor(deps.db, viewer, 'plan.read', planId)
  const row = await deps.db.plan.findUniqueOrThrow({
    where: { id: planId },
    select: { phase: true, casePaper: { select: { id: true, finishedAt: true, caseNumber: true } } },
  })
  const road = await roadOf(deps.db, planId)
  const paperFinished = (row.casePaper?.finishedAt ?? null) !== null
  const steps = []
  for (const { id: stepId } of road) {
    const step = await readStep(deps.db, stepId)
    if (!step) continue
    const beginning = { phase: row.phase as Phase, road, committee: step.committee, paperFinished }
    const shown = await shownStep(deps, step, row.casePaper?.id ?? null)
    steps.push({ ...shown, begin: mayBegin(step, beginning) })
  }
  const mayRun = can(viewer, 'council.run', plan).allowed
  const side = seatIn(viewer, plan.municipalityId)?.side ?? null
  const adopted = await adoptionOf(deps.db, planId)
  return {
    plan: { id: planId, title: plan.title, phase: row.phase as Phase },
    municipalityId: plan.municipalityId,
    paper: row.casePaper && (await shownPaper(deps, viewer?.id ?? null, row.casePaper)),
    mayRun,
    mayPropose:
      can(viewer, 'proposal.make', plan).allowed && mayPutAmendments(side, mayRun).allowed && !adopted,
    /** The bodies that the road can be made longer by. */
    bodies: mayRun && !adopted ? await bodiesFor(deps, plan.municipalityId) : [],
    deciding: mayRun && !adopted ? await decidingOn(deps.db, viewer, steps) : null,
    resolution: adopted?.adoption ?? null,
    steps,
  }
})

/** The case paper: what the council is asked, once it is finished, and for those who write it before that. */
async function shownPaper(
  deps: Pick<Deps, 'db' | 'texts'>,
  viewerId: Id | null,
  paper: { readonly id: Id; readonly finishedAt: Date | null; readonly caseNumber: string },
) {
  const part = { planId: paper.id, personId: viewerId ?? '' }
  const mayRead = (await deps.db.planMember.count({ where: part })) > 0
  const isShown = mayRead || paper.finishedAt !== null
  const points = isShown ? pointsOf((await readWritten(deps, paper.id)).sections) : []
  return { ...paper, mayRead, points }
}

async function bodiesFor({ db, now }: Pick<Deps, 'now'> & { readonly db: Transaction }, municipalityId: Id) {
  const today = wallTimeOf(now()).date
  const bodies = await db.committee.findMany({
    where: { municipalityId },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  })
  return bodies.filter((body) => mayComeOnRoad(body, today).allowed).map(({ id, name }) => ({ id, name }))
}
