/** The case paper that comes with Langbord. */
import type { TemplatePart } from '~core/casePaper/template'
import type { PlanLanguage } from '~core/plan/document'
import { casePaperNb } from './nb'
import { casePaperNn } from './nn'

export const casePapers: Readonly<Record<PlanLanguage, readonly TemplatePart[]>> = {
  nb: casePaperNb,
  nn: casePaperNn,
}
