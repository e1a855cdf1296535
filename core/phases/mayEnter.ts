import { allow, deny, type Verdict } from '../refusal'
import type { Phase } from './phases'

/** The phases between which an owner takes a plan by hand. The others begin with what they are about. */
const byHand: readonly Phase[] = ['mapping', 'drafting']

/** Whether an owner may take a plan from one phase into another by hand. */
export function mayEnter(from: Phase, to: Phase): Verdict {
  return byHand.includes(from) && byHand.includes(to) ? allow : deny('phase.notByHand')
}

/** The phases that an owner may take a plan into by hand. */
export function phasesFrom(from: Phase): Phase[] {
  return byHand.filter((to) => to !== from && mayEnter(from, to).allowed)
}
