import type { PlanDocument } from '~core/plan/document'
import { isDraft } from '../draft'
import type { RenderLabels } from '../labels/labels'
import type { Adoption } from './edition'
import { adoptedLine } from './resolution'

/** What the cover and the running lines say. */
export interface Imprint {
  readonly title: string
  readonly municipality: string
  /** Under the title: the day, that it is a draft, or how it was adopted. */
  readonly status: string
  /** The footer, line by line. */
  readonly foot: readonly string[]
  readonly isDraft: boolean
}

export function imprintOf(
  plan: PlanDocument,
  labels: RenderLabels,
  {
    day,
    adoption,
  }: { readonly day: { day: number; month: number; year: number }; readonly adoption?: Adoption },
): Imprint {
  const municipality = labels.municipality(plan.municipality)
  const date = labels.date(day.day, day.month, day.year)
  const draft = !adoption && isDraft(plan)
  const status = adoption ? adoptedLine(adoption, labels) : draft ? `${labels.draft} ${date}` : date
  return {
    title: plan.title,
    municipality,
    status,
    foot: adoption ? [status, `SHA-256 ${adoption.sha256}`] : [`${municipality} · ${date}`],
    isDraft: draft,
  }
}
