import type { Attack } from './attack'
import { crowds } from './crowds'
import { frameAttacks } from './frames'
import { updateAttacks } from './updates'

export const attacks: readonly Attack[] = [...frameAttacks, ...updateAttacks, ...crowds]
