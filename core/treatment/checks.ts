/** The checks before the case goes on: what was promised and not written, and what was written and not asked for. */
import type { Id } from '~core/ids'
import type { Hunk } from './changes'
import type { Disposition } from './remark'

/** What a person decides when the text is another than the one that was asked about. */
export const renewals = ['goOn', 'askAgain'] as const
export type Renewal = (typeof renewals)[number]

/** A remark as the checks see it. */
export interface CheckedRemark {
  readonly id: Id
  readonly disposition: Disposition | null
  /** The blocks of the changes that are linked to it. */
  readonly linked: readonly Id[]
}

/** Whether the answer says that the plan is changed. */
export function promisesChange(disposition: Disposition | null): boolean {
  return disposition === 'accepted' || disposition === 'partly'
}

/** Remarks that were accepted, in whole or in part, and that no change is linked to. */
export function withoutChange<Remark extends CheckedRemark>(remarks: readonly Remark[]): Remark[] {
  return remarks.filter(({ disposition, linked }) => promisesChange(disposition) && linked.length === 0)
}

/** Changes that no remark asked for: whoever reads the case should be told of them. */
export function withoutRemark(hunks: readonly Hunk[], remarks: readonly CheckedRemark[]): Hunk[] {
  const asked = new Set(remarks.flatMap(({ linked }) => linked))
  return hunks.filter(({ blockId }) => !asked.has(blockId))
}
