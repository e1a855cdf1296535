/** The plan outlines that come with Langbord, each in bokmål and nynorsk. The first is the one suggested. */
import type { PlanOutline } from '~core/plan/outline'
import { bydelNb } from './outlines/bydel.nb'
import { bydelNn } from './outlines/bydel.nn'
import { frivillighetsmeldingNb } from './outlines/frivillighetsmelding.nb'
import { frivillighetsmeldingNn } from './outlines/frivillighetsmelding.nn'
import { partnerskapNb } from './outlines/partnerskap.nb'
import { partnerskapNn } from './outlines/partnerskap.nn'
import { sammenslaingNb } from './outlines/sammenslaing.nb'
import { sammenslaingNn } from './outlines/sammenslaing.nn'
import { tjenesteomradeNb } from './outlines/tjenesteomrade.nb'
import { tjenesteomradeNn } from './outlines/tjenesteomrade.nn'

export const outlines: readonly PlanOutline[] = [
  frivillighetsmeldingNb,
  frivillighetsmeldingNn,
  tjenesteomradeNb,
  tjenesteomradeNn,
  bydelNb,
  bydelNn,
  sammenslaingNb,
  sammenslaingNn,
  partnerskapNb,
  partnerskapNn,
]
