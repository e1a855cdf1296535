import { z } from 'zod'
import { query } from '../command'
import { id } from '../plans/input'
import { peopleOf } from '../plans/people'
import { planFor } from '../plans/standing'
import { agendaPlaces } from '../sessions/agendaPlaces'

/** What a call to a work session may choose from: the people at the table and the plan's sections. */
export const workSessionCall = query(z.object({ planId: id }), async (deps, viewer, { planId }) => {
  const plan = await planFor(deps.db, viewer, 'session.run', planId)
  const [people, sections] = await Promise.all([peopleOf(deps.db, [planId]), agendaPlaces(deps.db, planId)])
  return {
    plan: { id: plan.id, title: plan.title },
    people: people.get(planId) ?? [],
    sections,
    now: deps.now(),
  }
})
