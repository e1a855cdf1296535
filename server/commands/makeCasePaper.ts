import { z } from 'zod'
import { mayHavePaper } from '~core/casePaper/rules'
import { paperSections } from '~core/casePaper/template'
import type { Phase } from '~core/phases/phases'
import type { PlanLanguage } from '~core/plan/document'
import { draftSections } from '~core/plan/sectionDraft'
import { Refusal, refuseUnless } from '~core/refusal'
import { signedIn } from '../auth/signedIn'
import { paperTitle } from '../casePaper/paperTitle'
import { readPaperTemplate } from '../casePaper/template'
import { command } from '../command'
import { changePlan } from '../plans/changePlan'
import { id } from '../plans/input'
import { sectionRow, writeTexts } from '../plans/makePlan'
import { planFor } from '../plans/standing'

/**
 * Makes the case paper (saksframlegg) about a plan, out of the municipality's template. Its text is a plan of its own;
 * the administration's owners and editors of the plan sit at its table, and whoever made it owns it.
 */
export const makeCasePaper = command(z.object({ planId: id }), async (deps, viewer, { planId }) => {
  const { municipalityId } = await planFor(deps.db, viewer, 'casePaper.write', planId)
  const { id: personId } = signedIn(viewer)
  const about = await deps.db.plan.findUniqueOrThrow({ where: { id: planId } })
  const language = about.language as PlanLanguage
  const { parts } = await readPaperTemplate(deps.db, municipalityId, language)
  const drafts = draftSections(paperSections(parts, about.title), deps.newId)
  // Nobody at the table wrote what the template says.
  await writeTexts(deps, drafts, null)

  const paperId = deps.newId()
  const at = deps.now()
  await changePlan(deps, planId, async (tx) => {
    await planFor(tx, viewer, 'casePaper.write', planId)
    const plan = await tx.plan.findUniqueOrThrow({
      where: { id: planId },
      include: { casePaper: { select: { id: true } }, members: true },
    })
    refuseUnless(mayHavePaper({ phase: plan.phase as Phase, isPaper: false }))
    if (plan.casePaper) throw new Refusal('casePaper.exists')
    const { createdById, createdAt } = { createdById: personId, createdAt: at }
    await tx.plan.create({
      data: {
        id: paperId,
        municipalityId,
        title: paperTitle(about.title, language),
        language,
        createdById,
        createdAt,
        members: { create: await membersOf(plan.members) },
        sections: {
          create: drafts.map((draft) => {
            const { planId: _, ...row } = sectionRow(draft, paperId, at)
            return { ...row, part: draft.from.part }
          }),
        },
        paper: { create: { aboutId: planId, caseworkerId: personId, createdById, createdAt } },
      },
    })
    return { kind: 'paper.made', personId, facts: { paperId, title: about.title } }

    async function membersOf(members: typeof plan.members) {
      const seats = await tx.membership.findMany({
        where: {
          municipalityId,
          side: 'administration',
          personId: { in: members.map((one) => one.personId) },
        },
        select: { personId: true },
      })
      const administration = new Set(seats.map((seat) => seat.personId))
      return members
        .filter((one) => one.role === 'owner' || one.role === 'editor')
        .filter((one) => administration.has(one.personId))
        .map((one) => ({
          personId: one.personId,
          role: one.personId === personId ? 'owner' : one.role,
          addedAt: at,
        }))
    }
  })
  return { paperId }
})
