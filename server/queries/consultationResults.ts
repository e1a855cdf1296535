import { z } from 'zod'
import { Refusal } from '~core/refusal'
import { byPlace } from '~core/treatment/report'
import { query } from '../command'
import { gatherReport } from '../report/gatherReport'
import { namedConsultation } from '../statements/namedConsultation'
import { publicFrame } from '../statements/publicFrame'

/** Hva skjedde med innspillene: what the public may read of the treatment, once it is shown. No seat needed. */
export const consultationResults = query(
  z.object({ name: z.string().max(200) }),
  async (deps, viewer, { name }) => {
    const named = await namedConsultation(deps, viewer, name)
    if (named.consultation.resultsShownAt === null) throw new Refusal('consultation.notFound')
    const facts = await gatherReport(deps.db, named.consultation.id)
    return { ...(await publicFrame(deps, named)), facts, places: byPlace(facts) }
  },
)
