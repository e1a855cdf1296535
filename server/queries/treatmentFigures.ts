import { z } from 'zod'
import { can } from '~core/access/can'
import { statisticsOf } from '~core/treatment/statistics'
import { query } from '../command'
import { id } from '../plans/input'
import { gatherReport } from '../report/gatherReport'
import { consultationOf } from '../treatment/consultationOf'

/** The figures of a plan's consultation (the latest unless said): by sender, part of the plan, theme and disposition. */
export const treatmentFigures = query(
  z.object({ planId: id, consultationId: id.optional() }),
  async ({ db }, viewer, at) => {
    const { plan, consultation } = await consultationOf(db, viewer, 'statement.read', at)
    const shared = { plan: { id: plan.id, title: plan.title } }
    if (!consultation) return { ...shared, consultation: null }
    const facts = await gatherReport(db, consultation.id)
    const { id: consultationId, title, state, name, resultsShownAt } = consultation
    return {
      ...shared,
      consultation: { id: consultationId, title, state, name, resultsShownAt },
      mayRun: can(viewer, 'consultation.run', plan).allowed,
      mayTreat: can(viewer, 'statement.treat', plan).allowed,
      sections: facts.sections,
      figures: statisticsOf(facts),
    }
  },
)
