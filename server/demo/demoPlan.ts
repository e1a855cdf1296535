import type { Id } from '~core/ids'
import type { ExamplePlan, ExampleSection } from '~core/plan/example'
import { draftSections, type SectionDraft } from '~core/plan/sectionDraft'
import type { Transaction } from '../db/database'
import type { Deps } from '../deps'
import { recordEvent, type PlanEvent } from '../events'
import { sectionRow, writeTexts } from '../plans/makePlan'
import { personId } from './demoPeople'
import { saveSession } from './demoSession'

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR
/** When the work began unless the example says so, in days from today. */
const BEGUN = -60
/** Between two things that happened. */
const PACE = 5 * HOUR

/** A plan of the demonstration whose texts are written and whose rows are not yet. */
export interface DraftedPlan {
  readonly plan: ExamplePlan
  readonly drafts: readonly SectionDraft<ExampleSection>[]
  readonly people: ReadonlyMap<string, Id>
  readonly ownerId: Id
  /** The municipality's name. */
  readonly municipality: string
}

/** Gives the plan's sections their ids and writes their texts, in the name of whoever answers for each. */
export async function draftPlan(
  deps: Deps,
  plan: ExamplePlan,
  people: ReadonlyMap<string, Id>,
  municipality: string,
): Promise<DraftedPlan> {
  const ownerId = personId(people, plan.members.find((member) => member.role === 'owner')?.person ?? '')
  const drafts = draftSections(plan.sections, deps.newId)
  for (const draft of drafts) {
    const writer = draft.from.responsible
    await writeTexts(deps, [draft], writer === null ? ownerId : personId(people, writer))
  }
  return { plan, drafts, people, ownerId, municipality }
}

/** Writes the plan's rows, and what has happened in it: who was made responsible, what became ready. */
export async function savePlan(
  deps: Deps,
  tx: Transaction,
  municipalityId: Id,
  drafted: DraftedPlan,
): Promise<void> {
  const { plan, drafts, people, ownerId } = drafted
  const on = (day: number) => new Date(deps.now().getTime() + day * DAY)
  const begun = on(plan.begun ?? BEGUN)
  const rested = on(plan.rested ?? 0).getTime()
  const planId = deps.newId()
  const { title, language, phase } = plan
  await tx.plan.create({
    data: { id: planId, municipalityId, title, language, phase, createdById: ownerId, createdAt: begun },
  })
  await tx.planMember.createMany({
    data: plan.members.map(({ person, role }) => ({
      planId,
      personId: personId(people, person),
      role,
      addedAt: begun,
    })),
  })
  await tx.section.createMany({
    data: drafts.map((draft) => ({
      ...sectionRow(draft, planId, begun),
      status: draft.from.status,
      responsibleId: draft.from.responsible === null ? null : personId(people, draft.from.responsible),
    })),
  })
  const events = history(drafted, planId)
  for (const [index, event] of events.entries()) {
    const at = index === 0 ? begun : new Date(rested - (events.length - index) * PACE)
    await recordEvent({ ...deps, now: () => at }, tx, event)
  }
  for (const [index, { phase: to, day }] of (plan.went ?? []).entries()) {
    const from = plan.went?.[index - 1]?.phase ?? 'mapping'
    const event = { planId, kind: 'plan.phase', personId: ownerId, facts: { from, phase: to } } as const
    await recordEvent({ ...deps, now: () => on(day) }, tx, event)
  }
  if (plan.workSession) await saveSession(deps, tx, planId, drafted, plan.workSession)
}

function history({ plan, drafts, people, ownerId }: DraftedPlan, planId: Id): PlanEvent[] {
  const created: PlanEvent = {
    planId,
    kind: 'plan.created',
    personId: ownerId,
    facts: { title: plan.title },
  }
  const changes = drafts
    .filter((draft) => draft.from.status !== 'draft')
    .map((draft): PlanEvent => {
      const { status, responsible } = draft.from
      // Locking is the owner's; the rest is told by whoever answers for the section.
      const by = responsible === null || status === 'locked' ? ownerId : personId(people, responsible)
      const facts = { sectionId: draft.id, title: draft.title, status }
      return { planId, kind: 'section.status', personId: by, facts }
    })
  return [created, ...changes]
}
