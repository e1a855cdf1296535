/**
 * The report as a document of its own, so that the ways from a plan to paper serve it too: tagged PDF, Word, HTML.
 * A section for each part of the plan that somebody said something about, with one table: sender, what they said,
 * what the municipality thinks of it, what it changed.
 */
import type { Day } from '~core/calendar/day'
import { b, doc, h, p, table, td, th, tr, ul } from '~core/document/build'
import type { BlockJson, TableRowJson } from '~core/document/json'
import { SCHEMA_VERSION } from '~core/document/schema'
import type { Id } from '~core/ids'
import type { PlanDocument, PlanSection } from '~core/plan/document'
import { labelsFor } from '~core/render/labels/labels'
import { changedLine } from '~core/snapshot/comparisonDocument'
import { byPlace, gistOf, type PlacedRemarks, type ReportFacts, type ReportRemark } from './report'
import { reportWordsFor, type ReportWords } from './reportWords'
import { senderName, sendersByNumber, type SenderNames } from './senderName'
import { statisticsOf, type Figure } from './statistics'

/**
 * What it is called, without what it says.
 *
 * @param id the document's, which the file's name and bytes do not depend on
 */
export function reportCover(facts: ReportFacts, id: Id): PlanDocument {
  return {
    schemaVersion: SCHEMA_VERSION,
    id,
    title: reportWordsFor(facts.language).title(facts.planTitle),
    municipality: facts.municipality,
    language: facts.language,
    // A report is no draft of a plan, and must not be marked as one.
    phase: 'adopted',
    sections: [],
  }
}

/** All of it. Of thousands of remarks that takes a second: it is for a thread. */
export function reportDocument(facts: ReportFacts, id: Id): PlanDocument {
  const words = reportWordsFor(facts.language)
  const names = sendersByNumber(facts)
  return {
    ...reportCover(facts, id),
    sections: [
      part('about', words.about, about(facts, words)),
      ...byPlace(facts).map((placed) => remarksAbout(placed, facts, names, words)),
      part('senders', words.senders, senders(facts, words)),
      part('figures', words.figures, figures(facts, words)),
    ],
  }
}

function part(id: string, title: string, blocks: readonly BlockJson[], number = ''): PlanSection {
  return { id, number, level: 1, title, status: 'ready', text: doc(...blocks) }
}

function about({ consultation, senders, remarks, language }: ReportFacts, words: ReportWords): BlockJson[] {
  const { title, opensOn, deadlineOn } = consultation
  const written = (day: Day) => {
    const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
    return labelsFor(language).date(date, month, year)
  }
  const late = senders.filter((sender) => sender.late).length
  return [
    p(words.asked(title, written(opensOn), written(deadlineOn))),
    p(words.came(senders.length, remarks.length)),
    ...(late > 0 ? [p(words.late(late))] : []),
    p(words.reading),
  ]
}

function remarksAbout(
  { section, remarks }: PlacedRemarks,
  facts: ReportFacts,
  names: SenderNames,
  words: ReportWords,
): PlanSection {
  const { sender, gist, assessment, consequence } = words.columns
  const head = tr(...[sender, gist, assessment, consequence].map((column) => th(p(column))))
  const rows = remarks.map((remark) => remarkRow(remark, facts, names, words))
  const title = section?.title ?? words.whole
  return part(section?.id ?? 'whole', title, [table(head, ...rows)], section?.number)
}

function remarkRow(
  remark: ReportRemark,
  facts: ReportFacts,
  names: SenderNames,
  words: ReportWords,
): TableRowJson {
  const { number, statement, assessment, disposition, changes } = remark
  return tr(
    td(p(b(senderName(names.get(statement), facts, words))), p(`${words.columns.number} ${number}`)),
    td(...lines(gistOf(remark) || words.notPublic)),
    td(...(assessment.trim() === '' ? [p(words.noAssessment)] : lines(assessment))),
    td(
      p(b(disposition ? words.dispositions[disposition] : words.untreated)),
      ...(changes.length === 0 && disposition !== null ? [p(words.noChange)] : []),
      ...changes.flatMap(({ heading, line }) => [p(`${heading}:`), ...changedLine(line, facts.language)]),
    ),
  )
}

function senders(facts: ReportFacts, words: ReportWords): BlockJson[] {
  if (facts.senders.length === 0) return [p(words.noSenders)]
  return Object.entries(words.kinds).flatMap(([kind, name]) => {
    const listed = facts.senders.filter((sender) => sender.kind === kind)
    if (listed.length === 0) return []
    const line = (sender: (typeof listed)[number]) =>
      [
        `${sender.number}. ${senderName(sender, facts, words)}`,
        ...(sender.late ? [words.lateMark] : []),
      ].join(', ')
    return [h(2, `${name} (${listed.length})`), ul(...listed.map(line))]
  })
}

function figures(facts: ReportFacts, words: ReportWords): BlockJson[] {
  const { byDisposition, bySender, bySection, byTheme } = statisticsOf(facts)
  const titles = new Map(facts.sections.map(({ id, number, title }) => [id, `${number} ${title}`.trim()]))
  const counted = <Key>(
    title: string,
    rows: readonly Figure<Key>[],
    name: (key: Key) => string,
  ): BlockJson[] =>
    rows.length === 0
      ? []
      : [
          h(2, title),
          table(
            tr(...['', words.columns.remarks, words.columns.statements].map((column) => th(p(column)))),
            ...rows.map(({ key, remarks, statements }) =>
              tr(td(p(name(key))), td(p(String(remarks))), td(p(String(statements)))),
            ),
          ),
        ]
  return [
    ...counted(words.byDisposition, byDisposition, (key) =>
      key ? words.dispositions[key] : words.untreated,
    ),
    ...counted(words.bySender, bySender, (key) => words.kinds[key]),
    ...counted(words.bySection, bySection, (key) =>
      key === null ? words.whole : (titles.get(key) ?? words.whole),
    ),
    ...counted(words.byTheme, byTheme, (key) => key),
  ]
}

/** Lines as they were written, a paragraph each. */
function lines(text: string): BlockJson[] {
  const written = text.split('\n').filter((line) => line.trim() !== '')
  return written.length === 0 ? [p('')] : written.map((line) => p(line.trim()))
}
