import type { Side } from '~core/access/sides'
import { comparePlans } from '~core/diff/comparePlans'
import type { Id } from '~core/ids'
import type { PlanDocument, PlanLanguage } from '~core/plan/document'
import { changedSections } from '~core/session/changedSections'
import { recordFrom, type RecordFacts, type SessionRecord } from '~core/session/record'
import { asTyped } from '~core/thread/mentions'
import type { Transaction } from '../db/database'
import { agendaPlaces } from './agendaPlaces'
import type { SessionInHand } from './standing'

/** As much of what is still open as somebody reads through; the rest is counted. */
const MOST_OPEN = 50

export interface EndedSession {
  readonly session: SessionInHand
  readonly endedAt: Date
  readonly endedByItself: boolean
  /** The plan at the start and at the end; null where it could not be read. */
  readonly before: PlanDocument | null
  readonly after: PlanDocument | null
}

/**
 * The record of a session that is ending, from what the database knows. What is internal to one side is not asked for:
 * a record is for everybody.
 */
export async function gatherRecord(tx: Transaction, ended: EndedSession): Promise<SessionRecord> {
  const { session, endedAt, endedByItself, before, after } = ended
  const { planId, title, participants } = session
  const plan = await tx.plan.findUniqueOrThrow({
    where: { id: planId },
    select: { title: true, language: true, municipality: { select: { name: true } } },
  })
  const placeOf = await places(tx, planId)
  const startedAt = session.startedAt ?? session.startsAt
  const proposals = await decidedProposals(tx, planId, startedAt, placeOf)
  const open = await stillOpen(tx, planId, placeOf)
  const people = participants.map(({ name, side, organisation, attendedAt }) => ({
    person: { name, side: side as Side, organisation },
    attended: attendedAt !== null,
  }))
  return recordFrom({
    title,
    planTitle: plan.title,
    municipality: plan.municipality.name,
    language: plan.language as PlanLanguage,
    place: session.place,
    startedAt: startedAt.toISOString(),
    endedAt: endedAt.toISOString(),
    endedByItself,
    present: people.filter(({ attended }) => attended).map(({ person }) => person),
    absent: people.filter(({ attended }) => !attended).map(({ person }) => person),
    items: session.items.map(({ id, title, sectionId, notes, decision }) => ({
      id,
      title,
      section: placeOf(sectionId),
      notes,
      decision,
    })),
    changes: before && after ? changedSections(comparePlans(before, after)) : [],
    changesUnknown: !before || !after,
    proposals,
    ...open,
  })
}

type PlaceOf = (sectionId: Id | null) => RecordFacts['items'][number]['section']

async function places(tx: Transaction, planId: Id): Promise<PlaceOf> {
  const known = new Map((await agendaPlaces(tx, planId)).map((place) => [place.id, place]))
  return (sectionId) => {
    const place = known.get(sectionId ?? '')
    return place ? { sectionId: place.id, number: place.number, title: place.title } : null
  }
}

type DecidedState = RecordFacts['proposals'][number]['state']

async function decidedProposals(tx: Transaction, planId: Id, since: Date, placeOf: PlaceOf) {
  const rows = await tx.proposal.findMany({
    where: { planId, state: { not: 'open' }, decidedAt: { gte: since } },
    include: { createdBy: { select: { name: true } }, decidedBy: { select: { name: true } } },
    orderBy: [{ decidedAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map((row) => ({
    section: placeOf(row.sectionId),
    by: { name: row.createdBy.name, side: row.side as Side },
    state: row.state as DecidedState,
    reason: row.reason,
    decidedBy: row.decidedBy?.name ?? null,
    decisionReason: row.decisionReason,
  }))
}

async function stillOpen(tx: Transaction, planId: Id, placeOf: PlaceOf) {
  const ofProposals = { planId, state: 'open' }
  const ofThreads = { planId, onlySide: null, resolvedAt: null, proposalId: null }
  const proposals = await tx.proposal.findMany({
    where: ofProposals,
    include: { createdBy: { select: { name: true } } },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take: MOST_OPEN,
  })
  const threads = await tx.thread.findMany({
    where: ofThreads,
    include: {
      createdBy: { select: { name: true } },
      comments: { where: { withdrawnAt: null }, orderBy: { createdAt: 'asc' }, take: 1 },
    },
    orderBy: [{ lastAt: 'desc' }, { id: 'asc' }],
    take: MOST_OPEN,
  })
  const proposalCount = await tx.proposal.count({ where: ofProposals })
  const threadCount = await tx.thread.count({ where: ofThreads })
  const openThreads = threads.flatMap(({ sectionId, createdBy, comments: [first] }) =>
    first
      ? {
          section: placeOf(sectionId),
          by: { name: createdBy.name, side: first.side as Side },
          words: asTyped(first.text),
        }
      : [],
  )
  return {
    openProposals: proposals.map((row) => ({
      section: placeOf(row.sectionId),
      by: { name: row.createdBy.name, side: row.side as Side },
      reason: row.reason,
    })),
    openThreads,
    moreOpen: { proposals: proposalCount - proposals.length, threads: threadCount - threads.length },
  }
}
