/** What every public page of a consultation tells around its own matter. */
import { daysLeft } from '~core/consultation/consultation'
import type { PlanLanguage } from '~core/plan/document'
import type { Deps } from '../deps'
import type { NamedConsultation } from './namedConsultation'

export type PublicFrame = Awaited<ReturnType<typeof publicFrame>>

export async function publicFrame({ db, now }: Pick<Deps, 'db' | 'now'>, named: NamedConsultation) {
  const { consultation, standing } = named
  const plan = await db.plan.findUniqueOrThrow({
    where: { id: consultation.planId },
    select: {
      language: true,
      municipality: { select: { name: true, postalAddress: true, email: true, phone: true } },
    },
  })
  const { name, title, opensOn, deadlineOn, contactName, contactEmail, contactPhone } = consultation
  return {
    name,
    title,
    language: plan.language as PlanLanguage,
    standing,
    opensOn,
    deadlineOn,
    daysLeft: daysLeft(consultation, now()),
    contact: { name: contactName, email: contactEmail, phone: contactPhone },
    municipality: plan.municipality,
    /** Whether the public page tells what happened to the remarks. */
    tellsResults: consultation.resultsShownAt !== null,
  }
}
