import { z } from 'zod'
import { can } from '~core/access/can'
import { signedIn } from '../auth/signedIn'
import { query } from '../command'
import { id } from '../plans/input'
import { caseworkersOf } from '../treatment/caseworkers'
import { consultationOf } from '../treatment/consultationOf'
import { progressOf } from '../treatment/counted'
import { remarkFilter } from '../treatment/filter'
import { groupings } from '../treatment/groups'
import { readPage } from '../treatment/readPage'

/** The table where remarks are treated: one page of it, how far the work has come, and what it can be filtered by. */
export const treatmentTable = query(
  z.object({
    planId: id,
    consultationId: id.optional(),
    ...remarkFilter,
    grouping: z.enum(groupings).default('section'),
    page: z.number().int().min(1).max(100_000).default(1),
  }),
  async (deps, viewer, { planId, consultationId, grouping, page, ...filter }) => {
    const at = { planId, consultationId }
    const { plan, all, consultation } = await consultationOf(deps.db, viewer, 'statement.read', at)
    const row = await deps.db.plan.findUniqueOrThrow({
      where: { id: planId },
      select: { phase: true, language: true },
    })
    const frame = {
      plan: { id: plan.id, title: plan.title, phase: row.phase, language: row.language },
      mayTreat: can(viewer, 'statement.treat', plan).allowed,
      consultations: all,
    }
    if (!consultation) return { ...frame, table: null }
    const [progress, themes, people, views, { asked, ...rows }] = await Promise.all([
      progressOf(deps.db, consultation.id),
      deps.db.theme.findMany({
        where: { consultationId: consultation.id },
        select: { id: true, name: true },
        orderBy: { name: 'asc' },
      }),
      caseworkersOf(deps.db, planId),
      deps.db.treatmentView.findMany({
        where: {
          consultationId: consultation.id,
          OR: [{ personId: signedIn(viewer).id }, ...(frame.mayTreat ? [{ shared: true }] : [])],
        },
        orderBy: [{ name: 'asc' }, { id: 'asc' }],
      }),
      readPage(deps, viewer, { plan, consultation }, { filter, grouping, page }),
    ])
    return {
      ...frame,
      table: {
        consultation: {
          id: consultation.id,
          title: consultation.title,
          opensOn: consultation.opensOn,
          deadlineOn: consultation.deadlineOn,
        },
        ...rows,
        progress,
        themes,
        people: people.map(({ personId, name, initials, side }) => ({ personId, name, initials, side })),
        sections: asked.sections.map(({ id, number, level, title }) => ({ id, number, level, title })),
        views: views.map(({ id, name, query, shared, personId }) => ({
          ...{ id, name, query, shared },
          mine: personId === viewer?.id,
        })),
      },
    }
  },
)
