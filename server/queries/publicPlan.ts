import { z } from 'zod'
import type { Ballot } from '~core/council/ballot'
import type { MeasureStatus } from '~core/document/nodes/measure'
import type { PlanLanguage } from '~core/plan/document'
import { adoptionOf } from '../adoption/adoptionOf'
import { howItCame } from '../adoption/howItCame'
import { publicPlanFor, publicText } from '../adoption/publicPlanFor'
import { query } from '../command'
import { consultationName } from '../statements/input'

/** An adopted plan as everybody reads it: its text, how its measures go, the resolution, and how it came to be. */
export const publicPlan = query(z.object({ name: consultationName }), async (deps, viewer, { name }) => {
  const row = await publicPlanFor(deps, viewer, name)
  const { text, minutes } = await publicText(deps, row)
  const { committee, caseNumber, resolvedOn, points, publishedAt, adoptedAt, plan } = row
  const [journey, adopted] = await Promise.all([
    howItCame(deps.db, row.planId),
    adoptionOf(deps.db, row.planId),
  ])
  const changes = row.measures.filter(({ version }) => version > 1).map(({ changedAt }) => changedAt)
  return {
    ...{ name, text, minutes, journey, publishedAt },
    title: text.title,
    language: plan.language as PlanLanguage,
    municipality: plan.municipality,
    /** The last time that the page came to say something else. */
    changedAt: [publishedAt ?? adoptedAt, ...changes].reduce((one, other) => (one > other ? one : other)),
    resolution: {
      ...{ committee, caseNumber, resolvedOn, points: points as string[] },
      votes: (adopted?.adoption.votes ?? []).map(({ ballots, ...vote }) => ({
        ...vote,
        // By party only: who voted what is the record's to tell.
        ballots: ballots.map((ballot: Ballot) => ({
          ...{ party: ballot.party, for: ballot.for, against: ballot.against },
        })),
      })),
    },
    measures: row.measures.map(
      ({ blockId, number, title, responsible, deadline, status, note, ...measure }) => ({
        ...{ blockId, number, title, responsible, deadline, note },
        status: status as MeasureStatus,
        changedAt: measure.version > 1 ? measure.changedAt : null,
      }),
    ),
  }
})
