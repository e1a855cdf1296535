import { allow, deny, type Verdict } from '../refusal'
import type { Phase } from './phases'

/**
 * The steps that an owner takes a plan by hand. The others come with what they are about: a consultation that opens, a
 * body that sends the case back, a resolution.
 */
const byHand: Readonly<Partial<Record<Phase, Phase>>> = {
  mapping: 'drafting',
  drafting: 'mapping',
  treatment: 'council',
}

/** Whether an owner may take a plan from one phase into another by hand. */
export function mayEnter(from: Phase, to: Phase): Verdict {
  return byHand[from] === to ? allow : deny('phase.notByHand')
}

/** The phases that an owner may take a plan into by hand. */
export function phasesFrom(from: Phase): Phase[] {
  const to = byHand[from]
  return to ? [to] : []
}
