/**
 * Referat: what a work session came to, told from facts.
 *
 * It is computed once, when the session ends, and its facts stay as they were then. People write beside them, part by
 * part, and never over them.
 */
import { z } from 'zod'
import { sides } from '~core/access/sides'
import { languages } from '~core/plan/document'

/** The parts of a record, in the order in which they stand. */
export const recordParts = ['attendance', 'agenda', 'changes', 'proposals', 'open'] as const
export type RecordPart = (typeof recordParts)[number]

const person = z.object({ name: z.string(), side: z.enum(sides), organisation: z.string().nullable() })

/** A place in the text: its number and title as they were. */
const place = z.object({ sectionId: z.string(), number: z.string(), title: z.string() })

/** Words that were changed: as they stood before and as they stand now. */
const passage = z.object({ before: z.string().nullable(), after: z.string().nullable() })

const facts = z.object({
  title: z.string(),
  planTitle: z.string(),
  municipality: z.string(),
  language: z.enum(languages),
  place: z.string(),
  startedAt: z.string(),
  endedAt: z.string(),
  /** Nobody ended the session; it was ended for them. */
  endedByItself: z.boolean(),
  present: z.array(person),
  /** Invited, and not seen. */
  absent: z.array(person),
  items: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      section: place.nullable(),
      notes: z.string(),
      decision: z.string(),
    }),
  ),
  changes: z.array(
    z.object({
      section: place,
      kind: z.enum(['changed', 'added', 'removed']),
      moved: z.boolean(),
      inserted: z.number(),
      removed: z.number(),
      passages: z.array(passage),
      /** Changed places that are not among the passages. */
      more: z.number(),
    }),
  ),
  /** The texts of the beginning or the end could not be read, so nothing is known of changes. */
  changesUnknown: z.boolean(),
  proposals: z.array(
    z.object({
      section: place.nullable(),
      by: person.pick({ name: true, side: true }),
      state: z.enum(['accepted', 'rejected', 'withdrawn', 'superseded']),
      reason: z.string(),
      decidedBy: z.string().nullable(),
      decisionReason: z.string().nullable(),
    }),
  ),
  openProposals: z.array(
    z.object({ section: place.nullable(), by: person.pick({ name: true, side: true }), reason: z.string() }),
  ),
  openThreads: z.array(
    z.object({ section: place.nullable(), by: person.pick({ name: true, side: true }), words: z.string() }),
  ),
  /** How many are open that are not listed. */
  moreOpen: z.object({ proposals: z.number(), threads: z.number() }),
})

/** What is known. */
export type RecordFacts = z.output<typeof facts>
export type RecordPlace = z.output<typeof place>
export type ChangedSection = RecordFacts['changes'][number]

const sessionRecord = z.object({
  format: z.literal(1),
  /** Raised with every correction, so that nobody overwrites a colleague's. */
  version: z.number().int(),
  facts,
  /** What people wrote beside the facts. */
  remarks: z.partialRecord(z.enum(recordParts), z.string()),
})

export type SessionRecord = z.output<typeof sessionRecord>

/** A record of these facts, with nothing written beside them yet. */
export function recordFrom(known: RecordFacts): SessionRecord {
  return { format: 1, version: 1, facts: known, remarks: {} }
}

/** A stored record; null where there is none, or none that this version of the program can read. */
export function readRecord(json: unknown): SessionRecord | null {
  return sessionRecord.safeParse(json).data ?? null
}

/** The record with what somebody wrote beside its facts; empty remarks are none. */
export function corrected(
  record: SessionRecord,
  remarks: Readonly<Partial<Record<RecordPart, string>>>,
): SessionRecord {
  const written = Object.entries({ ...record.remarks, ...remarks }).filter(([, words]) => words.trim() !== '')
  return { ...record, version: record.version + 1, remarks: Object.fromEntries(written) }
}
