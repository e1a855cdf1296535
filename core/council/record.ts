/**
 * Møtebok: what a body's meeting came to in the case, in the form that kommuneloven § 11-4 asks for: when and where, who
 * was there and who was not, which case, what was decided, and how it was voted.
 *
 * A body's whole record (møteprotokoll) is about all its cases; Langbord knows one of them. What it writes is therefore
 * that case's part of the record, the extract (saksutskrift) that goes to the archive and into the body's own record.
 *
 * It is computed from facts when the treatment ends, and stays as it was computed. People correct it part by part in plain
 * lines (`recordLines.ts`); what stood before, who wrote and when is kept with it. Finishing it locks it.
 */
import { z } from 'zod'
import type { Instant } from '~core/ids'
import { languages } from '~core/plan/document'
import { allow, deny, type Verdict } from '~core/refusal'
import { committeeKinds } from './committee'
import type { RecordFacts } from './recordFacts'
import { recordParts, type RecordPart } from './recordParts'
import { computedTexts } from './recordText'

const part = z.enum(recordParts)

const entry = z.object({
  act: z.enum(['corrected', 'computed', 'finished', 'reopened']),
  /** The name of whoever did it, as it was. */
  by: z.string(),
  at: z.string(),
  /** What stood in the parts that it changed. */
  before: z.partialRecord(part, z.string()),
  /** Why it was reopened. */
  reason: z.string(),
})
export type RecordEntry = z.output<typeof entry>

const meetingRecord = z.object({
  format: z.literal(1),
  head: z.object({
    language: z.enum(languages),
    municipality: z.string(),
    plan: z.string(),
    committee: z.string(),
    kind: z.enum(committeeKinds),
  }),
  computed: z.record(part, z.string()),
  /** What people wrote instead. */
  own: z.partialRecord(part, z.string()),
  /** Everything that was done with it, oldest first. */
  history: z.array(entry),
})
export type MeetingRecord = z.output<typeof meetingRecord>

/** Whoever acts, and when. */
export interface RecordHand {
  readonly by: string
  readonly at: Instant
}

export function recordFrom(facts: RecordFacts): MeetingRecord {
  return { format: 1, head: headOf(facts), computed: computedTexts(facts), own: {}, history: [] }
}

function headOf({ language, municipality, plan, committee }: RecordFacts): MeetingRecord['head'] {
  return { language, municipality, plan, committee: committee.name, kind: committee.kind }
}

/** A stored record; null where there is none, or none that this version of the program can read. */
export function readMeetingRecord(json: unknown): MeetingRecord | null {
  return meetingRecord.safeParse(json).data ?? null
}

/** What a part says. */
export function partOf({ computed, own }: Pick<MeetingRecord, 'computed' | 'own'>, of: RecordPart): string {
  return own[of] ?? computed[of]
}

/** When and by whom it was finished; null while it is open. */
export function finishing({ history }: Pick<MeetingRecord, 'history'>): RecordEntry | null {
  const last = history.findLast(({ act }) => act === 'finished' || act === 'reopened')
  return last?.act === 'finished' ? last : null
}

export function mayCorrect(record: MeetingRecord): Verdict {
  return finishing(record) ? deny('record.finished') : allow
}

/** The law asks for time and place; only a person knows where the body met. */
export function mayFinish(record: MeetingRecord): Verdict {
  if (finishing(record)) return deny('record.finished')
  const lacks = (of: RecordPart) => partOf(record, of).trim() === ''
  return lacks('place') || lacks('time') ? deny('record.noPlaceOrTime') : allow
}

export function mayReopen(record: MeetingRecord): Verdict {
  return finishing(record) ? allow : deny('record.notFinished')
}

/** With what somebody wrote in some of its parts. What says the same as the computed text is the computed text. */
export function corrected(
  record: MeetingRecord,
  texts: Readonly<Partial<Record<RecordPart, string>>>,
  hand: RecordHand,
): MeetingRecord {
  const changed = recordParts.filter((of) => texts[of] !== undefined && texts[of] !== partOf(record, of))
  if (changed.length === 0) return record
  const own = Object.entries({ ...record.own, ...texts }).filter(
    ([of, text]) => text !== record.computed[of as RecordPart],
  )
  return noted({ ...record, own: Object.fromEntries(own) }, 'corrected', hand, beforeOf(record, changed))
}

/**
 * Computed anew. What people wrote goes into its history, except in parts that the program has nothing to say in: nobody
 * else knows the place, and whether anybody was disqualified.
 */
export function computedAnew(record: MeetingRecord, facts: RecordFacts, hand: RecordHand): MeetingRecord {
  const computed = computedTexts(facts)
  const isKept = (of: RecordPart) => computed[of] === ''
  const own = Object.entries(record.own).filter(([of]) => isKept(of as RecordPart))
  const next = { ...record, head: headOf(facts), computed, own: Object.fromEntries(own) }
  const changed = recordParts.filter((of) => partOf(next, of) !== partOf(record, of))
  return noted(next, 'computed', hand, beforeOf(record, changed))
}

export function finished(record: MeetingRecord, hand: RecordHand): MeetingRecord {
  return noted(record, 'finished', hand, {})
}

export function reopened(record: MeetingRecord, reason: string, hand: RecordHand): MeetingRecord {
  return noted(record, 'reopened', hand, {}, reason)
}

const beforeOf = (record: MeetingRecord, parts: readonly RecordPart[]) =>
  Object.fromEntries(parts.map((of) => [of, partOf(record, of)]))

function noted(
  record: MeetingRecord,
  act: RecordEntry['act'],
  { by, at }: RecordHand,
  before: RecordEntry['before'],
  reason = '',
): MeetingRecord {
  return { ...record, history: [...record.history, { act, by, at: at.toISOString(), before, reason }] }
}
