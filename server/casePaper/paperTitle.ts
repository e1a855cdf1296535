import type { PlanLanguage } from '~core/plan/document'

const titles: Readonly<Record<PlanLanguage, (plan: string) => string>> = {
  nb: (plan) => `Saksframlegg: ${plan}`,
  nn: (plan) => `Saksframlegg: ${plan}`,
}

/** What the case paper about a plan is called; no longer than a title may be. */
export function paperTitle(planTitle: string, language: PlanLanguage): string {
  return titles[language](planTitle).slice(0, 200)
}
