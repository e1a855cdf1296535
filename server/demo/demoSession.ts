import { documentSchema, SCHEMA_VERSION } from '~core/document/schema'
import type { DocumentJson } from '~core/document/json'
import type { Id } from '~core/ids'
import type { PlanDocument } from '~core/plan/document'
import type { ExampleSession } from '~core/plan/exampleSession'
import { sectionNumbers } from '~core/plan/numbering'
import { instantAt, wallTimeOf } from '~core/calendar/osloTime'
import { corrected } from '~core/session/record'
import type { Transaction } from '../db/database'
import type { Deps } from '../deps'
import { peopleOf } from '../plans/people'
import { gatherRecord } from '../sessions/gatherRecord'
import { asJson } from '../sessions/record'
import { readSession } from '../sessions/standing'
import { keepSnapshot } from '../snapshots/keepSnapshot'
import { personId } from './demoPeople'
import type { DraftedPlan } from './demoPlan'

const DAY = 24 * 60 * 60 * 1000
const MINUTE = 60_000

/** Writes a work session that is over, with its two snapshots and its record, into a plan whose rows stand. */
export async function saveSession(
  deps: Deps,
  tx: Transaction,
  planId: Id,
  drafted: DraftedPlan,
  example: ExampleSession,
): Promise<void> {
  const sessionId = deps.newId()
  const { date } = wallTimeOf(new Date(deps.now().getTime() - example.daysAgo * DAY))
  const startedAt = instantAt({ date, time: example.time }) ?? deps.now()
  const endedAt = new Date(startedAt.getTime() + example.minutes * MINUTE)
  const after = planOf(planId, drafted)
  const before = earlier(after, example)
  const by = { personId: drafted.ownerId }
  const start = await keepSnapshot({ ...deps, now: () => startedAt }, tx, before, {
    kind: 'sessionStart',
    ...by,
  })
  const end = await keepSnapshot({ ...deps, now: () => endedAt }, tx, after, { kind: 'sessionEnd', ...by })

  const { title, place, minutes } = example
  await tx.workSession.create({
    data: {
      ...{ id: sessionId, planId, title, place, minutes, startedAt, endedAt, startsAt: startedAt },
      state: 'ended',
      createdById: drafted.ownerId,
      createdAt: new Date(startedAt.getTime() - 7 * DAY),
      startSnapshotId: start.id,
      endSnapshotId: end.id,
      recordMailedAt: endedAt,
    },
  })
  const idOf = (name: string | null) => drafted.drafts.find((draft) => draft.title === name)?.id ?? null
  await tx.agendaItem.createMany({
    data: example.items.map(({ section, ...item }, position) => ({
      id: deps.newId(),
      ...{ sessionId, position, ...item },
      sectionId: idOf(section),
    })),
  })
  await saveParticipants(deps, tx, { sessionId, planId, at: startedAt }, drafted, example)
  const session = await readSession(tx, sessionId)
  const record = await gatherRecord(tx, { session, endedAt, endedByItself: false, before, after })
  const remarked = corrected(record, { agenda: example.remark })
  await tx.workSession.update({ where: { id: sessionId }, data: { record: asJson(remarked) } })
}

async function saveParticipants(
  deps: Deps,
  tx: Transaction,
  { sessionId, planId, at }: { readonly sessionId: Id; readonly planId: Id; readonly at: Date },
  { people }: DraftedPlan,
  { present, absent, guest }: ExampleSession,
): Promise<void> {
  const seats = new Map(
    (await peopleOf(tx, [planId])).get(planId)?.map((person) => [person.personId, person]),
  )
  const seen = { attendedAt: at, attendedBy: 'presence' }
  for (const slug of [...present, ...absent]) {
    const seat = seats.get(personId(people, slug))
    if (!seat) continue
    const { personId: id, name, side, organisation } = seat
    const isPresent = present.includes(slug)
    await tx.participant.create({
      data: {
        id: deps.newId(),
        ...{ sessionId, personId: id, name, side, organisation, invitedAt: at },
        ...(isPresent && seen),
      },
    })
  }
  const byHand = { attendedAt: at, attendedBy: 'hand' }
  await tx.participant.create({ data: { id: deps.newId(), sessionId, ...guest, ...byHand } })
}

/** The plan as its rows and texts say it, for snapshots: nothing can be read through rooms within the transaction. */
function planOf(planId: Id, { plan, drafts, municipality }: DraftedPlan): PlanDocument {
  const numbers = sectionNumbers(drafts)
  return {
    schemaVersion: SCHEMA_VERSION,
    id: planId,
    title: plan.title,
    municipality,
    language: plan.language,
    phase: plan.phase,
    sections: drafts.map(({ id, parentId, title, text, from }) => ({
      id,
      number: numbers.get(id) ?? '',
      level: parentId === null ? 1 : 2,
      title,
      status: from.status,
      // With every attribute, as a text is read from its room.
      text: documentSchema.nodeFromJSON(text).toJSON() as DocumentJson,
    })),
  }
}

/** The plan with the words that the session changed as they stood before. */
function earlier(plan: PlanDocument, { changed }: ExampleSession): PlanDocument {
  const sections = plan.sections.map((section) => {
    const words = changed.filter(({ section: title }) => title === section.title)
    const json = words.reduce(
      (text, { now, before }) => text.replace(now, before),
      JSON.stringify(section.text),
    )
    return { ...section, text: JSON.parse(json) as DocumentJson }
  })
  return { ...plan, sections }
}
