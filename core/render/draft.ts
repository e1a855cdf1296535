import type { PlanDocument } from '~core/plan/document'

/** Whether what is rendered must say that it is not the adopted plan. */
export function isDraft(plan: Pick<PlanDocument, 'phase'>): boolean {
  return plan.phase !== 'adopted' && plan.phase !== 'closed'
}
