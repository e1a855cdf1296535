/** A proposal's change as its columns hold it: the JSON of core/proposal, written and read by nobody else. */
import type { Change } from '~core/proposal/change'
import type { Prisma } from '~prisma/generated/sqlite/client'

/** What was written when a proposal was accepted. */
export interface Acceptance {
  /** As the texts stood when it was written: what was there, and what came of it. */
  readonly change: Change
  /** Whether whoever accepted it had edited it first. */
  readonly edited: boolean
}

export const storedChange = (change: Change) => change as unknown as Prisma.InputJsonObject

export const readChange = (stored: unknown): Change => stored as Change

export const storedAcceptance = (acceptance: Acceptance) => acceptance as unknown as Prisma.InputJsonObject

export const readAcceptance = (stored: unknown): Acceptance | null => stored as Acceptance | null
