/** The computed parts of a case paper: facts in, text out. */
import type { Day } from '~core/calendar/day'
import { b, doc, h, ol, p, table, td, th, tr, ul } from '~core/document/build'
import type { BlockJson, DocumentJson } from '~core/document/json'
import type { Id } from '~core/ids'
import { withFreshIds } from '~core/plan/blockIds'
import { labelsFor } from '~core/render/labels/labels'
import { reportWordsFor } from '~core/treatment/reportWords'
import { sumOfCosts, writtenKroner, type CostedMeasure } from './costs'
import type { PaperFacts } from './paperFacts'
import { listed, paperWordsFor, type PaperWords } from './paperWords'
import type { ComputedPart } from './parts'
import { advice, treatment } from './remarkParts'

/**
 * The text of a computed part. Its blocks are named by their place within the section, so that equal facts give equal
 * texts and two versions can be compared.
 */
export function computedText(part: ComputedPart, facts: PaperFacts, sectionId: Id): DocumentJson {
  let next = 0
  const text = doc(...parts[part](facts, paperWordsFor(facts.language)))
  const [named = text] = withFreshIds([text], () => `${sectionId}-${++next}`)
  return named
}

const parts: Readonly<Record<ComputedPart, (facts: PaperFacts, words: PaperWords) => readonly BlockJson[]>> =
  {
    header,
    facts: background,
    boards: advice,
    remarks: treatment,
    economy,
    attachments,
  }

function header(facts: PaperFacts, words: PaperWords): BlockJson[] {
  const { caseworker, archiveCode, caseNumber } = facts.head
  const line = (name: string, value: string | null) => p(b(`${name}: `), value?.trim() || words.notSet)
  const { columns } = words
  return [
    line(words.caseworker, caseworker),
    line(words.archiveCode, archiveCode),
    line(words.caseNumber, caseNumber),
    facts.steps.length === 0
      ? p(words.noSteps)
      : table(
          tr(...[columns.caseNumber, columns.committee, columns.meetingOn].map((name) => th(p(name)))),
          ...facts.steps.map((step) =>
            tr(
              td(p(step.caseNumber || words.notSet)),
              td(p(step.committee)),
              td(p(step.meetingOn ? writtenDay(step.meetingOn, facts) : words.notSet)),
            ),
          ),
        ),
  ]
}

function background(facts: PaperFacts, words: PaperWords): BlockJson[] {
  const { process, register, report } = facts
  const asked = reportWordsFor(facts.language)
  const known = register.filter(({ count }) => count > 0)
  return [
    h(2, words.process),
    p(words.begun(facts.planTitle, writtenDay(process.begunOn, facts))),
    p(words.people(process.people)),
    ...(process.organisations.length > 0
      ? [p(words.organisations(listed(process.organisations, words)))]
      : []),
    ...(process.sessions > 0 ? [p(words.sessions(process.sessions, process.attendance))] : []),
    h(2, words.mapping),
    p(
      known.length === 0
        ? words.noRegister
        : words.register(
            labelsFor(facts.language).municipality(facts.municipality),
            listed(
              known.map(({ kind, count }) => words.kinds[kind](count)),
              words,
            ),
          ),
    ),
    h(2, words.consultation),
    ...(report
      ? [
          p(
            asked.asked(
              report.consultation.title,
              writtenDay(report.consultation.opensOn, facts),
              writtenDay(report.consultation.deadlineOn, facts),
            ),
          ),
          p(asked.came(report.senders.length, report.remarks.length)),
          ...sendersByKind(facts),
        ]
      : [p(words.noConsultation)]),
  ]
}

function sendersByKind({ report, language }: PaperFacts): BlockJson[] {
  const { kinds } = reportWordsFor(language)
  const lines = Object.entries(kinds).flatMap(([kind, name]) => {
    const count = report?.senders.filter((sender) => sender.kind === kind).length ?? 0
    return count > 0 ? [`${name}: ${count}`] : []
  })
  return lines.length > 0 ? [ul(...lines)] : []
}

function economy(facts: PaperFacts, words: PaperWords): BlockJson[] {
  if (facts.measures.length === 0) return [p(words.noMeasures)]
  const { once, yearly, counted, withinBudget, unread, without } = sumOfCosts(facts.measures)
  const name = ({ number, title }: CostedMeasure) => `${number} ${title}`.trim()
  const named = (title: string, measures: readonly CostedMeasure[], tells: boolean): BlockJson[] =>
    measures.length === 0
      ? []
      : [h(2, title), ul(...measures.map((one) => (tells ? `${name(one)}: ${one.cost}` : name(one))))]
  const { columns } = words
  return [
    p(counted.length === 0 ? words.nothingCounted : words.once(writtenKroner(once))),
    ...(yearly > 0 ? [p(words.yearly(writtenKroner(yearly)))] : []),
    ...(counted.length === 0
      ? []
      : [
          h(2, words.counted),
          table(
            tr(th(p(columns.measure)), th(p(columns.cost))),
            ...counted.map((one) =>
              tr(
                td(p(name(one))),
                td(p(`${writtenKroner(one.kroner)}${one.yearly ? ` ${words.perYear}` : ''}`)),
              ),
            ),
          ),
        ]),
    ...named(words.withinBudget, withinBudget, false),
    ...named(words.unread, unread, true),
    ...named(words.without, without, false),
  ]
}

function attachments({ planTitle, report, documents }: PaperFacts, words: PaperWords): BlockJson[] {
  return [ol(words.draftOf(planTitle), ...(report ? [words.reportOf] : []), ...documents)]
}

function writtenDay(day: Day, { language }: Pick<PaperFacts, 'language'>): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return labelsFor(language).date(date, month, year)
}
