/** What a case paper tells of the remarks: which advisory boards said what, and what weight each remark was given. */
import { b, h, p, table, td, th, tr, ul } from '~core/document/build'
import type { BlockJson } from '~core/document/json'
import { gistOf, type ReportFacts, type ReportRemark } from '~core/treatment/report'
import { reportWordsFor } from '~core/treatment/reportWords'
import { senderName, sendersByNumber } from '~core/treatment/senderName'
import { statisticsOf, type Figure } from '~core/treatment/statistics'
import type { PaperFacts } from './paperFacts'
import type { PaperWords } from './paperWords'

/** Statements of advisory boards: what they sent to the consultation, and what they said on the road to the council. */
export function advice({ report, steps, language }: PaperFacts, words: PaperWords): BlockJson[] {
  const boards = report?.senders.filter(({ kind }) => kind === 'advisoryBoard') ?? []
  const sent = boards.flatMap((board): BlockJson[] => {
    if (!report) return []
    const remarks = report.remarks.filter(({ statement }) => statement === board.number)
    return [
      h(2, senderName(board, report, reportWordsFor(language))),
      ...(remarks.length > 0 ? [p(words.adviceOf(remarks.length)), ul(...remarks.map(saidBy(report)))] : []),
    ]
  })
  const spoken = steps.flatMap(({ committee, advice: said }): BlockJson[] =>
    said.trim() === '' ? [] : [h(2, committee), ...paragraphs(said)],
  )
  const all = [...sent, ...spoken]
  return all.length === 0 ? [p(words.noAdvice)] : all
}

/** How the remarks were treated: the figures, and each with its outcome and the reason for it. */
export function treatment({ report, language }: PaperFacts, words: PaperWords): BlockJson[] {
  if (!report) return [p(words.noConsultation)]
  if (report.remarks.length === 0) return [p(words.noRemarks)]
  const { byDisposition, bySection, byTheme } = statisticsOf(report)
  const asked = reportWordsFor(language)
  const titles = new Map(report.sections.map(({ id, number, title }) => [id, `${number} ${title}`.trim()]))
  const total = report.remarks.length
  const changed = report.remarks.filter(({ changes }) => changes.length > 0).length
  return [
    p(words.weight(total, changed)),
    ...figures(
      words.byOutcome,
      words.columns.outcome,
      byDisposition.filter(({ key, remarks }) => key !== null || remarks > 0),
      (key) => (key ? asked.dispositions[key] : asked.untreated),
    ),
    ...figures(words.byPlace, words.columns.place, bySection, (key) =>
      key === null ? asked.whole : (titles.get(key) ?? asked.whole),
    ),
    ...figures(words.byTheme, words.columns.theme, byTheme, (key) => key),
    h(2, words.reasons),
    ...report.remarks.flatMap(judged(report, words)),
  ]

  function figures<Key>(
    title: string,
    first: string,
    rows: readonly Figure<Key>[],
    name: (key: Key) => string,
  ): BlockJson[] {
    if (rows.length === 0) return []
    const { remarks, share } = words.columns
    return [
      h(2, title),
      table(
        tr(...[first, remarks, share].map((column) => th(p(column)))),
        ...rows.map(({ key, remarks: count }) =>
          tr(td(p(name(key))), td(p(String(count))), td(p(`${Math.round((count / total) * 100)}\u00a0%`))),
        ),
      ),
    ]
  }
}

/** One remark: who sent it, what they said, what comes of it and why. */
function judged(report: ReportFacts, words: PaperWords): (remark: ReportRemark) => BlockJson[] {
  const asked = reportWordsFor(report.language)
  const names = sendersByNumber(report)
  const said = saidBy(report)
  return (remark) => {
    const { number, statement, disposition, assessment } = remark
    return [
      h(3, words.remark(number, senderName(names.get(statement), report, asked))),
      p(said(remark)),
      p(
        b(`${disposition ? asked.dispositions[disposition] : asked.untreated}. `),
        ...firstLine(assessment, words),
      ),
      ...paragraphs(assessment).slice(1),
    ]
  }
}

function saidBy({ language }: ReportFacts): (remark: ReportRemark) => string {
  const { notPublic } = reportWordsFor(language)
  return (remark) =>
    gistOf(remark)
      .trim()
      .replace(/\s*\n\s*/g, ' ') || notPublic
}

function firstLine(text: string, { noReason }: PaperWords): string[] {
  return [text.trim().split('\n')[0]?.trim() || noReason]
}

/** Lines as they were written, a paragraph each. */
function paragraphs(text: string): BlockJson[] {
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [p(line.trim())]))
}
