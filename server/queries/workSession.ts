import { z } from 'zod'
import { can } from '~core/access/can'
import type { Side } from '~core/access/sides'
import { query } from '../command'
import { id } from '../plans/input'
import { agendaPlaces } from '../sessions/agendaPlaces'
import { recordOf } from '../sessions/record'
import { workSessionFor } from '../sessions/standing'

/** One work session, whatever state it is in: its call, its agenda with notes, who is there, and its record. */
export const workSession = query(z.object({ sessionId: id }), async (deps, viewer, { sessionId }) => {
  const { session, plan } = await workSessionFor(deps.db, viewer, 'plan.read', sessionId)
  const places = new Map((await agendaPlaces(deps.db, plan.id)).map((place) => [place.id, place]))
  const leader = session.participants.find(
    ({ personId }) => personId !== null && personId === session.leaderId,
  )
  const { items, participants, record, ...row } = session
  return {
    plan: { id: plan.id, title: plan.title },
    mayRun: can(viewer, 'session.run', plan).allowed,
    now: deps.now(),
    session: {
      id: row.id,
      title: row.title,
      startsAt: row.startsAt,
      minutes: row.minutes,
      place: row.place,
      state: row.state,
      startedAt: row.startedAt,
      endedAt: row.endedAt,
      currentItemId: row.currentItemId,
      timerEndsAt: row.timerEndsAt,
      leader: leader ? { personId: leader.personId, name: leader.name } : null,
      startSnapshotId: row.startSnapshotId,
      endSnapshotId: row.endSnapshotId,
      recordMailedAt: row.recordMailedAt,
    },
    items: items.map(({ sectionId, ...item }) => ({
      id: item.id,
      title: item.title,
      minutes: item.minutes,
      notes: item.notes,
      decision: item.decision,
      version: item.version,
      sectionId,
      section: places.get(sectionId ?? '') ?? null,
    })),
    participants: participants.map(({ invitedAt, attendedAt, ...person }) => ({
      id: person.id,
      personId: person.personId,
      name: person.name,
      side: person.side as Side,
      organisation: person.organisation,
      isInvited: invitedAt !== null,
      isPresent: attendedAt !== null,
    })),
    record: recordOf(record),
  }
})
