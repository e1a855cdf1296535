import type { VoteOutcome } from '~core/council/ballot'
import type { Id } from '~core/ids'
import type { Adoption, EditionVote } from '~core/render/layout/edition'
import { ballotsIn } from '../council/jsonColumns'
import type { Transaction } from '../db/database'

/** The resolution that adopted the plan, as its print tells of it; null when no body has adopted it. */
export async function adoptionOf(
  db: Transaction,
  planId: Id,
): Promise<{ readonly adoption: Adoption; readonly snapshotId: Id } | null> {
  const resolution = await db.resolution.findFirst({
    where: { planId },
    orderBy: [{ adoptedAt: 'desc' }, { id: 'desc' }],
    include: { snapshot: { select: { sha256: true } } },
  })
  if (!resolution) return null
  const { committee, caseNumber, resolvedOn, snapshot, snapshotId, stepId } = resolution
  const points = resolution.points as string[]
  const votes = await votesOf(db, stepId)
  return {
    adoption: { committee, caseNumber, resolvedOn, points, votes, sha256: snapshot.sha256 },
    snapshotId,
  }
}

/** The votes of a body's treatment in their order. By party only: who voted what is the record's to tell. */
export async function votesOf(db: Transaction, stepId: Id): Promise<EditionVote[]> {
  const rows = await db.vote.findMany({
    where: { stepId },
    orderBy: { position: 'asc' },
    include: { amendment: { select: { number: true, parties: true } } },
  })
  return rows.map((vote) => ({
    amendment: vote.amendment?.number ?? null,
    parties: (vote.amendment?.parties ?? []) as string[],
    unanimous: vote.manner === 'unanimous',
    ballots: ballotsIn(vote.ballots).map((ballot) => ({
      ...{ party: ballot.party, for: ballot.for, against: ballot.against },
    })),
    votesFor: vote.votesFor,
    votesAgainst: vote.votesAgainst,
    outcome: vote.outcome as VoteOutcome,
  }))
}
