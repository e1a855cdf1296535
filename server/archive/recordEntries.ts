import type { ArchiveEntry, ArchiveStep } from '~core/archive/facts'
import { archiveWordsFor } from '~core/archive/words'
import { wallTimeOf } from '~core/calendar/osloTime'
import type { Id } from '~core/ids'
import type { PlanLanguage } from '~core/plan/document'
import { recordOnPaper } from '../council/record'
import type { Transaction } from '../db/database'
import type { Papers } from './papers'

/** The key of a record's entry. None is put in front of a body that has begun, so that the place on the road stays. */
export const recordKeyAt = (index: number) => `record-${index + 1}`

/**
 * The finished records of the bodies as entries of the journal. One that is not finished is left out: what is filed is
 * filed as finished, and the list of contents says what is missing.
 */
export async function recordEntries(
  db: Transaction,
  planId: Id,
  road: readonly ArchiveStep[],
  language: PlanLanguage,
  papers: Papers,
): Promise<ArchiveEntry[]> {
  const entries: ArchiveEntry[] = []
  for (const { id, committee, meetingOn, recordKey: key } of road) {
    if (key === null) continue
    const { plan, at } = await recordOnPaper(db, planId, id)
    // Reopened since the road was read.
    if (!at) continue
    const title = archiveWordsFor(language).record(committee.name)
    const files = [await papers.print(`saksutskrift-${key.replace('record-', '')}.pdf`, plan, at)]
    entries.push({
      ...{ key, kind: 'record', title, receivedAt: null, party: null },
      date: meetingOn ?? wallTimeOf(at).date,
      documents: [{ kind: 'record', title, isShielded: false, files }],
    })
  }
  return entries
}
