import type { Viewer } from '~core/access/viewer'
import type { Id } from '~core/ids'
import type { PlanLanguage } from '~core/plan/document'
import type { OutlineSection } from '~core/plan/outline'
import { draftSections, hasText, mayBecomePlan, type SectionDraft } from '~core/plan/sectionDraft'
import { refuseUnless } from '~core/refusal'
import type { Deps } from '../deps'
import { publishEvent, recordEvent, type PlanEvent } from '../events'

/** What a new plan is made of. */
export interface NewPlan {
  readonly municipalityId: Id
  readonly title: string
  readonly language: PlanLanguage
  readonly sections: readonly OutlineSection[]
}

/**
 * Makes a plan of an outline; the viewer becomes its owner.
 *
 * @throws Refusal `section.nestedTooDeep` when the outline has more than two levels
 */
export async function makePlan(deps: Deps, viewer: Viewer, plan: NewPlan): Promise<{ planId: Id }> {
  refuseUnless(mayBecomePlan(plan.sections))
  const planId = deps.newId()
  const drafts = draftSections(plan.sections, deps.newId)
  // Nobody at the table wrote what a template or a file says.
  await writeTexts(deps, drafts, null)

  const { municipalityId, title, language } = plan
  const at = deps.now()
  const created: PlanEvent = { planId, kind: 'plan.created', personId: viewer.id, facts: { title } }
  await deps.db.$transaction(async (tx) => {
    await tx.plan.create({
      data: { id: planId, municipalityId, title, language, createdById: viewer.id, createdAt: at },
    })
    await tx.planMember.create({ data: { planId, personId: viewer.id, role: 'owner', addedAt: at } })
    await tx.section.createMany({ data: drafts.map((draft) => sectionRow(draft, planId, at)) })
    await recordEvent(deps, tx, created)
  })
  publishEvent(deps, created)
  return { planId }
}

/**
 * Writes the sections' first texts. This comes before their rows: when the process dies in between, the log
 * holds text that no section asks for, which harms nobody, whereas a section whose text never came would.
 */
export async function writeTexts(
  deps: Deps,
  drafts: readonly SectionDraft[],
  personId: Id | null,
): Promise<void> {
  const written = drafts.filter((draft) => hasText(draft.text))
  await Promise.all(written.map((draft) => deps.texts.write(draft.id, draft.text, personId)))
}

/** A drafted section as its row. Parents come before those under them, as `draftSections` orders them. */
export function sectionRow(draft: SectionDraft, planId: Id, createdAt: Date) {
  const { id, parentId, position, title, numbered, guidance } = draft
  return { id, planId, parentId, position, title, numbered, guidance, createdAt }
}
