/** What a work session is called with: when, where, who, and what is on the agenda. */
import { z } from 'zod'
import { optionalLine } from '~core/access/fields'
import type { Id } from '~core/ids'
import { Refusal } from '~core/refusal'
import { instantAt } from '~core/calendar/osloTime'
import type { Transaction } from '../db/database'
import { id, title } from '../plans/input'
import { peopleOf, type PlanPerson } from '../plans/people'

const DAY = 24 * 60

/** How a form says it. */
export const callFields = {
  title,
  /** "2026-12-01", on the calendar in Norway. */
  date: z.string().max(20),
  /** "18:00", on the clock in Norway. */
  time: z.string().max(10),
  minutes: z.number().int().min(5).max(DAY),
  place: optionalLine.transform((place) => place ?? ''),
  invited: z.array(id).max(500),
  items: z
    .array(
      z.object({
        title,
        sectionId: id.nullable(),
        minutes: z.number().int().min(1).max(DAY).nullable(),
      }),
    )
    .max(50),
}

type CallInput = z.output<z.ZodObject<typeof callFields>>

/** A call as it is written into rows. */
export interface Call {
  readonly row: {
    readonly title: string
    readonly startsAt: Date
    readonly minutes: number
    readonly place: string
  }
  readonly items: CallInput['items']
  readonly invited: readonly PlanPerson[]
}

/**
 * Checks a call against the plan: a moment that exists, sections that are there, people at the table.
 *
 * @throws Refusal `input.invalid` for a day or an hour that does not come, `section.notFound`, `person.notFound`
 */
export async function readCall(tx: Transaction, planId: Id, input: CallInput): Promise<Call> {
  const { title, date, time, minutes, place, items } = input
  const startsAt = instantAt({ date, time })
  if (!startsAt)
    throw new Refusal('input.invalid', { fields: [instantAt({ date, time: '12:00' }) ? 'time' : 'date'] })

  const sectionIds = [...new Set(items.flatMap(({ sectionId }) => sectionId ?? []))]
  const known = await tx.section.count({ where: { id: { in: sectionIds }, planId, deletedAt: null } })
  if (known !== sectionIds.length) throw new Refusal('section.notFound')

  const atTheTable = (await peopleOf(tx, [planId])).get(planId) ?? []
  const wanted = new Set(input.invited)
  const invited = atTheTable.filter(({ personId }) => wanted.has(personId))
  if (invited.length !== wanted.size) throw new Refusal('person.notFound')
  return { row: { title, startsAt, minutes, place }, items, invited }
}

/** The agenda's rows. */
export function itemRows(newId: () => Id, sessionId: Id, items: Call['items']) {
  return items.map((item, position) => ({ id: newId(), sessionId, position, ...item }))
}

/** The rows of those who are invited. */
export function invitedRows(newId: () => Id, sessionId: Id, people: readonly PlanPerson[], invitedAt: Date) {
  return people.map(({ personId, name, side, organisation }) => ({
    id: newId(),
    sessionId,
    personId,
    name,
    side,
    organisation,
    invitedAt,
  }))
}
