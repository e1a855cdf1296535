import { z } from 'zod'
import { query } from '../command'
import { id } from '../plans/input'
import { consultationOf } from '../treatment/consultationOf'

/** What the treatment is set up with: the consultation's themes and the municipality's standard answers, and where they are used. */
export const treatmentSetup = query(
  z.object({ planId: id, consultationId: id.optional() }),
  async (deps, viewer, at) => {
    const { plan, consultation } = await consultationOf(deps.db, viewer, 'statement.treat', at)
    const [themes, answers] = await Promise.all([
      deps.db.theme.findMany({
        where: { consultationId: consultation?.id ?? '' },
        include: { _count: { select: { remarks: true } } },
        orderBy: { name: 'asc' },
      }),
      deps.db.standardAnswer.findMany({
        where: { municipalityId: plan.municipalityId, removedAt: null },
        include: {
          remarks: {
            where: { consultation: { planId: plan.id } },
            select: { id: true, number: true },
            orderBy: { number: 'asc' },
          },
          _count: { select: { remarks: true } },
        },
        orderBy: { name: 'asc' },
      }),
    ])
    return {
      plan: { id: plan.id, title: plan.title, municipalityId: plan.municipalityId },
      consultationId: consultation?.id ?? null,
      themes: themes.map(({ id, name, _count }) => ({ id, name, remarks: _count.remarks })),
      answers: answers.map(({ id, name, text, version, remarks, _count }) => ({
        ...{ id, name, text, version },
        /** In this plan, by number. */
        usedHere: remarks.map(({ id: remarkId, number }) => ({ remarkId, number: number ?? 0 })),
        /** In all of the municipality's plans. */
        used: _count.remarks,
      })),
    }
  },
)
