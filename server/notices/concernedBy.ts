import type { Id } from '~core/ids'
import { concernsNobody, type Concerned } from '~core/notice/notice'
import type { Transaction } from '../db/database'
import type { PlanEvent } from '../events'

/** Whom an event is about, found by the ids among its facts. To be asked once everything that happened is written. */
export async function concernedBy(tx: Transaction, facts: PlanEvent['facts']): Promise<Concerned> {
  const idOf = (name: string): Id | null => {
    const id = facts[name]
    return typeof id === 'string' ? id : null
  }
  const threadId = idOf('threadId')
  const sectionId = idOf('sectionId')
  const sessionId = idOf('sessionId')
  const thread = threadId === null ? null : await talkIn(tx, threadId, idOf('commentId'))
  const proposalId = idOf('proposalId') ?? thread?.proposalId ?? null
  return {
    ...concernsNobody,
    ...thread?.concerned,
    proposerId: proposalId === null ? null : await proposerOf(tx, proposalId),
    responsibleId: sectionId === null ? null : await responsibleFor(tx, sectionId),
    invited: sessionId === null ? [] : await invitedTo(tx, sessionId),
  }
}

/** Who takes part in a thread, and whom the comment (the latest, unless said) calls by name. */
async function talkIn(tx: Transaction, threadId: Id, commentId: Id | null) {
  const comments = await tx.comment.findMany({
    where: { threadId },
    select: { id: true, authorId: true, mentions: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  })
  const thread = await tx.thread.findUnique({
    where: { id: threadId },
    select: { createdById: true, proposalId: true },
  })
  const mentions = comments.find(({ id }) => id === (commentId ?? comments[0]?.id))?.mentions ?? []
  return {
    proposalId: thread?.proposalId ?? null,
    concerned: {
      mentioned: mentions.flatMap(({ personId }) => personId ?? []),
      mentionedOrganisations: mentions.flatMap(({ organisation }) => organisation ?? []),
      inThread: [...comments.map(({ authorId }) => authorId), ...(thread ? [thread.createdById] : [])],
    },
  }
}

async function proposerOf(tx: Transaction, id: Id): Promise<Id | null> {
  const proposal = await tx.proposal.findUnique({ where: { id }, select: { createdById: true } })
  return proposal?.createdById ?? null
}

async function responsibleFor(tx: Transaction, id: Id): Promise<Id | null> {
  const section = await tx.section.findUnique({ where: { id }, select: { responsibleId: true } })
  return section?.responsibleId ?? null
}

async function invitedTo(tx: Transaction, sessionId: Id): Promise<Id[]> {
  const participants = await tx.participant.findMany({
    where: { sessionId, invitedAt: { not: null } },
    select: { personId: true },
  })
  return participants.flatMap(({ personId }) => personId ?? [])
}
