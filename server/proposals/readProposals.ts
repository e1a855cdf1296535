import type { Side } from '~core/access/sides'
import type { Id } from '~core/ids'
import { kindOf, type Change, type ChangeKind } from '~core/proposal/change'
import type { ProposalState } from '~core/proposal/proposal'
import type { Transaction } from '../db/database'
import { ACCEPTING } from './proposalInHand'
import { readAcceptance, readChange } from './storedChange'

/** A proposal as those at the table see it. */
export interface ReadProposal {
  readonly id: Id
  readonly sectionId: Id
  readonly kind: ChangeKind
  readonly change: Change
  readonly reason: string
  readonly by: { readonly id: Id; readonly name: string; readonly side: Side }
  readonly createdAt: Date
  readonly editedAt: Date | null
  readonly state: ProposalState
  /** Null as long as it is open. */
  readonly decision: {
    readonly by: string | null
    readonly at: Date
    readonly reason: string | null
    /** What was written; null where nothing was. */
    readonly written: Change | null
    /** Whether whoever accepted it had edited it first. */
    readonly edited: boolean
  } | null
  /** Who stands behind it besides whoever made it, in the order in which they came. */
  readonly supports: readonly { readonly id: Id; readonly name: string; readonly side: Side }[]
  readonly version: number
}

const person = { select: { id: true, name: true } } as const

/** The plan's proposals, oldest first; of the ids that are given only, where any are. */
export async function readProposals(
  db: Transaction,
  planId: Id,
  ids?: readonly Id[],
): Promise<ReadProposal[]> {
  const rows = await db.proposal.findMany({
    where: { planId, ...(ids && { id: { in: [...ids] } }) },
    include: {
      createdBy: person,
      decidedBy: person,
      supports: { include: { person }, orderBy: [{ at: 'asc' }, { personId: 'asc' }] },
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map((row) => {
    const change = readChange(row.content)
    const acceptance = readAcceptance(row.acceptedAs)
    // One whose acceptance is being written is open until it stands in the text.
    const state = row.state === ACCEPTING ? 'open' : (row.state as ProposalState)
    return {
      ...{ id: row.id, sectionId: row.sectionId, kind: kindOf(change), change, reason: row.reason },
      by: { ...row.createdBy, side: row.side as Side },
      ...{ createdAt: row.createdAt, editedAt: row.editedAt, state },
      decision:
        state !== 'open' && row.decidedAt
          ? {
              by: row.decidedBy?.name ?? null,
              at: row.decidedAt,
              reason: row.decisionReason,
              written: state === 'accepted' ? (acceptance?.change ?? null) : null,
              edited: acceptance?.edited ?? false,
            }
          : null,
      supports: row.supports.map(({ person, side }) => ({ ...person, side: side as Side })),
      version: row.version,
    }
  })
}
