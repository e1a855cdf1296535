/** A record as a document of its own, so that the ways from a plan to paper serve it too: tagged PDF, Word. */
import { wallTimeOf } from '~core/calendar/osloTime'
import { p } from '~core/document/build'
import type { BlockJson } from '~core/document/json'
import { SCHEMA_VERSION } from '~core/document/schema'
import type { PlanDocument, PlanSection } from '~core/plan/document'
import { labelsFor } from '~core/render/labels/labels'
import { finishing, partOf, type MeetingRecord } from './record'
import { documentOfLines } from './recordLines'
import { recordParts, type RecordPart } from './recordParts'
import { recordWordsFor } from './recordWords'

/** The parts that are sections; where and when the body met stands with the meeting. */
const printed = recordParts.filter((part) => part !== 'place' && part !== 'time')

/** The heading of a part, in the plan's language. */
export function partTitle({ head }: Pick<MeetingRecord, 'head'>, part: RecordPart): string {
  const words = recordWordsFor(head.language)
  return part === 'resolution' ? words.resolutions[head.kind] : words.parts[part]
}

export function recordTitle({ head }: Pick<MeetingRecord, 'head'>): string {
  return recordWordsFor(head.language).title(head.committee, head.plan)
}

/** @param id the plan's, which the file's bytes do not depend on */
export function recordDocument(record: MeetingRecord, id: string): PlanDocument {
  const { language, municipality } = record.head
  return {
    kind: 'record',
    schemaVersion: SCHEMA_VERSION,
    ...{ id, municipality, language, title: recordTitle(record) },
    phase: finishing(record) ? 'adopted' : 'drafting',
    sections: printed.flatMap((part) => section(record, part)),
  }
}

/** None where a part says nothing. */
function section(record: MeetingRecord, part: RecordPart): PlanSection[] {
  const own = documentOfLines(partOf(record, part)).content ?? []
  const content = part === 'meeting' ? [...own, ...whereAndWhen(record)] : own
  if (content.length === 0) return []
  const text = { type: 'doc', content } as const
  return [{ id: part, number: '', level: 1, title: partTitle(record, part), status: 'ready', text }]
}

function whereAndWhen(record: MeetingRecord): BlockJson[] {
  const known = (['place', 'time'] as const).filter((part) => partOf(record, part).trim() !== '')
  return [
    ...known.map((part) => p(`${partTitle(record, part)}: ${partOf(record, part)}`)),
    ...finishedLine(record),
  ]
}

function finishedLine(record: MeetingRecord): BlockJson[] {
  const done = finishing(record)
  if (!done) return []
  const { language } = record.head
  const [year = 0, month = 0, day = 0] = wallTimeOf(new Date(done.at)).date.split('-').map(Number)
  return [p(recordWordsFor(language).finished(labelsFor(language).date(day, month, year), done.by))]
}
