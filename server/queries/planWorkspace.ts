import { z } from 'zod'
import { isComputed, isKeptComputed } from '~core/casePaper/parts'
import { signedIn } from '../auth/signedIn'
import { query } from '../command'
import { binOf } from '../plans/bin'
import { id } from '../plans/input'
import { peopleOf } from '../plans/people'
import { readSections } from '../plans/readSections'
import { planFor } from '../plans/standing'

/** The screen where a plan is written: its sections with their texts, its bin, and who sits at the table. */
export const planWorkspace = query(z.object({ planId: id }), async (deps, viewer, { planId }) => {
  const { role } = await planFor(deps.db, viewer, 'plan.read', planId)
  const [{ plan, sections }, bin, people, watches] = await Promise.all([
    readSections(deps, planId),
    binOf(deps.db, planId),
    peopleOf(deps.db, [planId]),
    deps.db.watch.findMany({ where: { planId, personId: signedIn(viewer).id } }),
  ])
  const atTheTable = people.get(planId) ?? []
  return {
    plan,
    role,
    sections: sections.map((section) => ({
      id: section.id,
      parentId: section.parentId,
      number: section.number,
      level: section.level,
      title: section.title,
      numbered: section.numbered,
      status: section.status,
      responsible: atTheTable.find((person) => person.personId === section.responsibleId) ?? null,
      guidance: section.guidance,
      text: section.text,
      part: section.part,
      /** The program writes it, until somebody takes it over. */
      computed: isKeptComputed(section),
      takenOver: isComputed(section.part) && section.takenOverAt !== null,
    })),
    bin,
    people: atTheTable,
    /** What the viewer watches: sections, and "" for the plan as a whole. */
    watched: watches.map(({ sectionId }) => sectionId),
  }
})
