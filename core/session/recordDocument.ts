/**
 * A record as a document of its own, so that the ways from a plan to paper serve it too: tagged PDF, Word.
 * Its sections are the record's parts.
 */
import { sides, type Side } from '~core/access/sides'
import { b, doc, h, p, ul } from '~core/document/build'
import type { BlockJson } from '~core/document/json'
import { SCHEMA_VERSION } from '~core/document/schema'
import type { PlanDocument } from '~core/plan/document'
import { labelsFor, type RenderLabels } from '~core/render/labels/labels'
import { wallTimeOf } from '~core/calendar/osloTime'
import {
  recordParts,
  type ChangedSection,
  type RecordFacts,
  type RecordPart,
  type RecordPlace,
  type SessionRecord,
} from './record'
import { recordWordsFor, type RecordWords } from './recordWords'

/** @param id the document's, which the file's name and bytes do not depend on */
export function recordDocument({ facts, remarks }: SessionRecord, id: string): PlanDocument {
  const words = recordWordsFor(facts.language)
  const labels = labelsFor(facts.language)
  const body: Readonly<Record<RecordPart, readonly BlockJson[]>> = {
    attendance: [...heldAt(facts, words, labels), ...attendance(facts, words)],
    agenda: agenda(facts, words),
    changes: changes(facts, words),
    proposals: proposals(facts, words),
    open: stillOpen(facts, words),
  }
  return {
    schemaVersion: SCHEMA_VERSION,
    id,
    title: words.title(facts.title),
    municipality: facts.municipality,
    language: facts.language,
    // A record is no draft of a plan, and must not be marked as one.
    phase: 'adopted',
    sections: recordParts.map((part) => ({
      id: part,
      number: '',
      level: 1,
      title: words.parts[part],
      status: 'ready',
      text: doc(...body[part], ...remark(remarks[part], words)),
    })),
  }
}

function heldAt(facts: RecordFacts, words: RecordWords, labels: RenderLabels): BlockJson[] {
  const [from, to] = [facts.startedAt, facts.endedAt].map((at) => moment(new Date(at), labels))
  return [
    p(words.about(facts.planTitle)),
    p(words.held(from ?? '', to ?? '')),
    ...(facts.place ? [p(words.place(facts.place))] : []),
    ...(facts.endedByItself ? [p(words.byItself)] : []),
  ]
}

/** "1. desember 2026 kl. 18.00", on the clock in Norway. */
function moment(at: Date, labels: RenderLabels): string {
  const { date, time } = wallTimeOf(at)
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return `${labels.date(day, month, year)} kl. ${time.replace(':', '.')}`
}

function attendance({ present, absent }: RecordFacts, words: RecordWords): BlockJson[] {
  return [
    ...(present.length > 0 ? bySide(present, words) : [p(words.nobody)]),
    ...(absent.length > 0 ? [h(2, words.absent), ...bySide(absent, words)] : []),
  ]
}

function bySide(people: RecordFacts['present'], words: RecordWords): BlockJson[] {
  return sides.flatMap((side: Side) => {
    const seated = people.filter((person) => person.side === side)
    const names = seated.map(({ name, organisation }) => (organisation ? `${name}, ${organisation}` : name))
    return seated.length > 0 ? [p(b(`${words.sides[side]} (${seated.length})`)), ul(...names)] : []
  })
}

function agenda({ items }: RecordFacts, words: RecordWords): BlockJson[] {
  if (items.length === 0) return [p(words.noAgenda)]
  return items.flatMap(({ title, section, notes, decision }, index) => [
    h(2, `${index + 1}. ${title}`),
    ...(section ? [p(placeName(section))] : []),
    ...paragraphs(notes),
    ...(decision ? [p(b(words.decided), ' ', decision.replaceAll('\n', ' '))] : []),
  ])
}

function changes({ changes, changesUnknown }: RecordFacts, words: RecordWords): BlockJson[] {
  if (changesUnknown) return [p(words.changesUnknown)]
  return changes.length === 0
    ? [p(words.noChanges)]
    : changes.flatMap((section) => changedSection(section, words))
}

function changedSection(changed: ChangedSection, words: RecordWords): BlockJson[] {
  const { section, kind, moved, inserted, removed, passages, more } = changed
  const told = [words.kinds[kind], ...(moved ? [words.moved] : []), words.wordCounts(inserted, removed)]
  return [
    h(2, placeName(section)),
    p(told.join(', ')),
    ...passages.flatMap(({ before, after }) => [
      ...(before === null ? [] : [p(b(words.before), ' ', before)]),
      ...(after === null ? [] : [p(b(words.after), ' ', after)]),
    ]),
    ...(more > 0 ? [p(words.more(more))] : []),
  ]
}

function proposals({ proposals }: RecordFacts, words: RecordWords): BlockJson[] {
  if (proposals.length === 0) return [p(words.noProposals)]
  return proposals.flatMap(({ section, by, state, reason, decidedBy, decisionReason }) => {
    const decided = decidedBy ? ` ${words.decidedBy(decidedBy)}` : ''
    return [
      p(b(words.outcomes[state]), `${decided}: ${words.proposalBy(by.name)}${where(section)}`),
      ...paragraphs(reason),
      ...paragraphs(decisionReason ?? ''),
    ]
  })
}

function stillOpen(facts: RecordFacts, words: RecordWords): BlockJson[] {
  const { openProposals, openThreads, moreOpen } = facts
  if (openProposals.length + openThreads.length === 0) return [p(words.nothingOpen)]
  const list = (title: string, lines: readonly string[], more: number): BlockJson[] =>
    lines.length === 0 ? [] : [h(2, title), ul(...lines), ...(more > 0 ? [p(words.moreOpen(more))] : [])]
  const line = (by: string, said: string, section: RecordPlace | null) =>
    `${by}: ${said.replaceAll('\n', ' ')}${where(section)}`
  return [
    ...list(
      words.openProposals,
      openProposals.map(({ by, reason, section }) => line(by.name, reason, section)),
      moreOpen.proposals,
    ),
    ...list(
      words.openThreads,
      openThreads.map(({ by, words: said, section }) => line(by.name, said, section)),
      moreOpen.threads,
    ),
  ]
}

function remark(words: string | undefined, labels: RecordWords): BlockJson[] {
  return words ? [p(b(labels.remark)), ...paragraphs(words)] : []
}

/** Lines as they were written, a paragraph each. */
function paragraphs(text: string): BlockJson[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => p(line.trim()))
}

const placeName = ({ number, title }: RecordPlace) => `${number} ${title}`.trim()
const where = (section: RecordPlace | null) => (section ? ` (${placeName(section)})` : '')
