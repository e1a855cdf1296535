/**
 * Varsel: who is told of an event in a plan, and why.
 *
 * An event is told to those it concerns and to those who asked to hear of such things. One person gets one notice of
 * one event, by the strongest reason; nobody is told of what they did themselves, nor of what is internal to a side
 * that is not theirs.
 */
import type { Role } from '~core/access/roles'
import { isFor, type Side } from '~core/access/sides'
import type { Id } from '~core/ids'

/** Why somebody is told, the strongest first. */
export const reasons = [
  /** A comment calls them, or their organisation, by name. */
  'mention',
  /** A proposal of theirs was decided. */
  'decision',
  /** A conversation that they take part in, or that is about their proposal, goes on. */
  'reply',
  /** They were given a section to answer for. */
  'appointed',
  /** It is about a section that they answer for. */
  'responsible',
  /** A proposal waits for them as an owner or editor. */
  'toDecide',
  /** They are invited to the work session. */
  'session',
  /** They own the plan, and it goes on in another way. */
  'owner',
  /** They have a place at the plan's table, and it concerns all. */
  'everyone',
  /** They watch the plan or the section. */
  'watch',
] as const

export type Reason = (typeof reasons)[number]

/** Which reasons count for which kind of event. Kinds that are not here are told to nobody. */
const told: Readonly<Record<string, readonly Reason[]>> = {
  'thread.opened': ['mention', 'reply', 'responsible', 'watch'],
  'thread.replied': ['mention', 'reply', 'watch'],
  'thread.resolved': ['watch'],
  'proposal.made': ['responsible', 'toDecide', 'watch'],
  'proposal.accepted': ['decision', 'watch'],
  'proposal.rejected': ['decision', 'watch'],
  'proposal.superseded': ['decision', 'watch'],
  'proposal.reopened': ['decision', 'watch'],
  'proposal.withdrawn': ['watch'],
  'section.responsible': ['appointed', 'watch'],
  'section.added': ['watch'],
  'section.renamed': ['watch'],
  'section.status': ['watch'],
  'section.deleted': ['watch'],
  'section.restored': ['watch'],
  'text.restored': ['watch'],
  'plan.changed': ['watch'],
  'plan.phase': ['watch'],
  'plan.adopted': ['everyone'],
  'council.begun': ['everyone'],
  'council.ended': ['everyone'],
  'council.sentBack': ['everyone'],
  'council.postponed': ['everyone'],
  'amendment.made': ['responsible', 'owner', 'watch'],
  'amendment.withdrawn': ['decision', 'owner', 'watch'],
  'session.planned': ['session', 'watch'],
  'session.changed': ['session', 'watch'],
  'session.cancelled': ['session', 'watch'],
  'session.started': ['session', 'watch'],
  'session.recorded': ['session', 'watch'],
  'consultation.opened': ['owner', 'watch'],
  'consultation.notOpened': ['owner'],
  'consultation.extended': ['owner', 'watch'],
  'consultation.closed': ['owner', 'watch'],
  'consultation.cancelled': ['owner', 'watch'],
}

/** Whether anybody may have to be told of such an event. */
export function isTold(kind: string): boolean {
  return Object.hasOwn(told, kind)
}

/** What happened, as far as it matters for who is told. */
export interface NotedEvent {
  readonly kind: string
  /** Who did it; null: it happened by itself. */
  readonly byId: Id | null
  /** The one side that may know of it; null: everybody. */
  readonly onlySide: Side | null
  readonly sectionId: Id | null
  readonly concerns: Concerned
}

/** Whom the event is about, whether or not they may know of it. */
export interface Concerned {
  readonly mentioned: readonly Id[]
  readonly mentionedOrganisations: readonly string[]
  /** Those who have written in the thread. */
  readonly inThread: readonly Id[]
  /** Whoever made the proposal that it is about. */
  readonly proposerId: Id | null
  /** Whoever answers for the section. */
  readonly responsibleId: Id | null
  /** Invited to the work session. */
  readonly invited: readonly Id[]
}

/** Nobody in particular. */
export const concernsNobody: Concerned = {
  mentioned: [],
  mentionedOrganisations: [],
  inThread: [],
  proposerId: null,
  responsibleId: null,
  invited: [],
}

/** Somebody at the plan's table. */
export interface Listener {
  readonly personId: Id
  readonly role: Role
  readonly side: Side
  readonly organisation: string | null
  /** They watch the plan as a whole. */
  readonly watchesPlan: boolean
  /** The sections that they watch. */
  readonly watchedSections: readonly Id[]
}

/** One person is told, for one reason. */
export interface NewNotice {
  readonly personId: Id
  readonly reason: Reason
}

/** Who at the table is told of the event. */
export function noticesOf(event: NotedEvent, table: readonly Listener[]): NewNotice[] {
  const counting = told[event.kind] ?? []
  return table
    .filter(({ personId, side }) => personId !== event.byId && isFor(side, event.onlySide))
    .flatMap((listener) => {
      const reason = reasons.find((one) => counting.includes(one) && holds[one](event, listener))
      return reason ? [{ personId: listener.personId, reason }] : []
    })
}

const holds: Readonly<Record<Reason, (event: NotedEvent, listener: Listener) => boolean>> = {
  mention: ({ concerns }, { personId, organisation }) =>
    concerns.mentioned.includes(personId) ||
    (organisation !== null && concerns.mentionedOrganisations.includes(organisation)),
  decision: ({ concerns }, { personId }) => concerns.proposerId === personId,
  reply: ({ concerns }, { personId }) =>
    concerns.inThread.includes(personId) || concerns.proposerId === personId,
  appointed: ({ concerns }, { personId }) => concerns.responsibleId === personId,
  responsible: ({ concerns }, { personId }) => concerns.responsibleId === personId,
  toDecide: (_event, { role }) => role === 'owner' || role === 'editor',
  session: ({ concerns }, { personId }) => concerns.invited.includes(personId),
  owner: (_event, { role }) => role === 'owner',
  everyone: () => true,
  watch: ({ sectionId }, { watchesPlan, watchedSections }) =>
    watchesPlan || (sectionId !== null && watchedSections.includes(sectionId)),
}
