import type { Line } from '~core/diff/comparison'
import type { InlineJson } from '~core/document/json'
import { byPlace, gistOf, type ReportChange, type ReportFacts } from './report'
import { reportWordsFor } from './reportWords'
import { senderName, sendersByNumber } from './senderName'

/** The report as rows for a spreadsheet: the headings first, then one remark each, in the report's order. */
export function reportRows(facts: ReportFacts): string[][] {
  const words = reportWordsFor(facts.language)
  const { columns } = words
  const names = sendersByNumber(facts)
  const head = [
    columns.number,
    columns.statement,
    columns.sender,
    columns.kind,
    columns.place,
    columns.themes,
    columns.gist,
    columns.words,
    columns.assessment,
    columns.consequence,
    columns.change,
    columns.answer,
  ]
  const rows = byPlace(facts).flatMap(({ section, remarks }) =>
    remarks.map((remark) => {
      const sender = names.get(remark.statement)
      return [
        String(remark.number),
        String(remark.statement),
        senderName(sender, facts, words),
        sender ? words.kinds[sender.kind] : '',
        section ? `${section.number} ${section.title}`.trim() : words.whole,
        remark.themes.join(', '),
        gistOf(remark) || words.notPublic,
        remark.words,
        remark.assessment,
        remark.disposition ? words.dispositions[remark.disposition] : words.untreated,
        remark.changes.map(changeInWords).join('\n'),
        remark.answer,
      ]
    }),
  )
  return [head, ...rows]
}

/** "5.2 Lokaler: 1. juni → 1. mars" */
function changeInWords({ heading, line }: ReportChange): string {
  const pieces = line.words.filter(({ kind }) => kind === 'removed' || kind === 'inserted')
  const removed = pieces.filter(({ kind }) => kind === 'removed').map(({ content }) => plain(content))
  const inserted = pieces.filter(({ kind }) => kind === 'inserted').map(({ content }) => plain(content))
  const [before, after] = pieces.length > 0 ? [removed.join(' … '), inserted.join(' … ')] : whole(line)
  return `${heading}: ${[before, after].filter((words) => words !== '').join(' → ')}`
}

/** A block that came or went has no words set against others. */
function whole({ before, after }: Line): readonly [string, string] {
  const words = (standing: Line['before']) => {
    const block = standing?.block
    return block && 'content' in block ? plain((block.content ?? []) as readonly InlineJson[]) : ''
  }
  return [words(before), words(after)]
}

const plain = (content: readonly InlineJson[]) =>
  content
    .map((node) => (node.type === 'text' ? node.text : ' '))
    .join('')
    .trim()
