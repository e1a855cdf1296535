import { z } from 'zod'
import { can } from '~core/access/can'
import { seatIn } from '~core/access/viewer'
import { passagesOf } from '~core/council/passage'
import { mayPutAmendments, mayTakeAmendments } from '~core/council/road'
import { isPart } from '../casePaper/finishFacts'
import { query } from '../command'
import { placesIn, printedBefore } from '../council/printedPlaces'
import { stepFor } from '../council/stepInHand'
import { refuseUnless } from '~core/refusal'
import { id } from '../plans/input'
import { readWritten } from '../plans/readWritten'

/** The form by which an amendment is put before a body: the sections it may be about, and the passages of the chosen one. */
export const amendmentForm = query(
  z.object({ stepId: id, sectionId: id.nullable().default(null) }),
  async (deps, viewer, { stepId, sectionId }) => {
    const { step, plan } = await stepFor(deps.db, viewer, 'proposal.make', stepId)
    const side = seatIn(viewer, plan.municipalityId)?.side ?? null
    const mayRun = can(viewer, 'council.run', plan).allowed
    refuseUnless(mayPutAmendments(side, mayRun))
    refuseUnless(mayTakeAmendments(step.state))
    const paper = await deps.db.casePaper.findUnique({ where: { aboutId: plan.id } })
    const own = await readWritten(deps, plan.id)
    // What the council is asked is nobody's business before the paper is finished, but theirs who write it.
    const isShown = paper !== null && (paper.finishedAt !== null || mayRun)
    const points = isShown ? (await readWritten(deps, paper.id)).sections.filter(isPart('resolution')) : []
    const sections = [...points, ...own.sections]
    const chosen = sections.find((one) => one.id === sectionId) ?? null
    const printed = await printedBefore(deps.db, step, paper?.id ?? null)
    const textId = chosen && points.includes(chosen) ? printed.paperInId : printed.planInId
    const places = textId === null ? undefined : (await placesIn(deps.db, [textId])).get(textId)
    const me = step.members.find(({ personId }) => personId !== null && personId === viewer?.id)
    return {
      plan: { id: plan.id, title: plan.title },
      step: { id: stepId, committee: step.committee.name },
      /** Whoever runs the meeting writes for anybody; a politician's own name stands there to begin with. */
      mover: { name: me?.name ?? (mayRun ? '' : (viewer?.name ?? '')), party: me?.party ?? '' },
      parties: [...new Set(step.members.map(({ party }) => party))].filter((party) => party !== ''),
      sections: sections.map(({ id, number, title, part }) => ({ id, number, title, part })),
      chosen: chosen && {
        ...{ id: chosen.id, title: chosen.title, part: chosen.part },
        passages: passagesOf(chosen.text).map((passage) => {
          const place = places?.[passage.blockId]
          return { ...passage, place: place ? { page: place[0], line: place[1] } : null }
        }),
      },
    }
  },
)
