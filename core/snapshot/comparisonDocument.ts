/**
 * A comparison as a plan of its own, to be printed: the merged text, with what was inserted and removed named in words
 * and set apart by type, so that it is read without colour and aloud.
 */
import type { Line, PlanComparison, SectionComparison } from '~core/diff/comparison'
import { isText } from '~core/diff/standing'
import type { Segment } from '~core/diff/words'
import { b, doc, i, p, table, td, text, th, tr } from '~core/document/build'
import type { BlockJson, InlineJson, TableRowJson } from '~core/document/json'
import type { PlanDocument, PlanSection } from '~core/plan/document'
import { comparisonWords, type ComparisonWords } from './comparisonWords'

/** @param names what the two versions are called */
export function comparisonDocument(
  comparison: PlanComparison,
  plan: PlanDocument,
  names: readonly [string, string],
): PlanDocument {
  const words = comparisonWords(plan.language)
  const isEmpty = comparison.tally.changes === 0
  const lead = [words.between(...names), isEmpty ? words.same : words.key]
  const changed = comparison.sections.filter(({ kind }) => kind !== 'kept')
  const title = words.title(plan.title)
  return {
    ...plan,
    title,
    sections: [
      {
        id: 'lead',
        number: '',
        level: 1,
        title,
        status: 'draft',
        text: doc(...lead.map((line) => p(line))),
      },
      ...changed.map((section) => comparedSection(section, words)),
    ],
  }
}

function comparedSection(section: SectionComparison, words: ComparisonWords): PlanSection {
  const { id, kind, moved, before, after, title, lines } = section
  const head = after ?? before
  const renamed = title.some((segment) => segment.kind !== 'kept') && kind === 'changed'
  const told = [
    kind === 'added' && words.newSection,
    kind === 'removed' && words.removedSection,
    moved && words.movedSection,
  ].filter((line) => line !== false)
  return {
    id,
    number: head?.number ?? '',
    level: 1,
    title: head?.title ?? '',
    status: 'draft',
    text: doc(
      ...told.map((line) => p(i(line))),
      ...(renamed ? [p(...merged(title, words))] : []),
      ...lines.filter((line) => line.kind !== 'kept').flatMap((line) => blocksOfLine(line, words, true)),
    ),
  }
}

/** One changed line as blocks to be printed by itself: what happened to it, in words, and the merged text. */
export function changedLine(line: Line, language: PlanDocument['language']): BlockJson[] {
  return blocksOfLine(line, comparisonWords(language), true)
}

function blocksOfLine(line: Line, words: ComparisonWords, isTold: boolean): BlockJson[] {
  const block = (line.after ?? line.before)?.block
  if (!block) return []
  const told = isTold && line.kind !== 'kept' ? [...b(`${words.lines[line.kind]}: `)] : []
  const content =
    line.words.length > 0 ? merged(line.words, words) : isText(block) ? (block.content ?? []) : []
  const own = block.type === 'figure' ? [text(block.attrs.alt || block.attrs.caption)] : content
  const isWorded = isText(block) || block.type === 'figure' || told.length > 0
  return [
    ...(isWorded ? [p(...told, ...own.filter((node) => node.type !== 'text' || node.text !== ''))] : []),
    ...(line.table ? [table(...line.table.rows.map((row) => comparedRow(row, words)))] : []),
    ...line.lines.flatMap((inner) => blocksOfLine(inner, words, inner.kind !== 'kept')),
    ...(line.attributes.length > 0 ? [attributesOf(line, words)] : []),
  ]
}

type Row = NonNullable<Line['table']>['rows'][number]

function comparedRow(row: Row, words: ComparisonWords): TableRowJson {
  const cells = row.cells.map((cell) =>
    td(...(cell?.lines ?? []).flatMap((line) => blocksOfLine(line, words, false))),
  )
  return tr(td(p(row.kind === 'kept' ? '' : words.lines[row.kind])), ...cells)
}

function attributesOf({ attributes }: Line, words: ComparisonWords): BlockJson {
  const value = (of: string | number | boolean | null) =>
    of === null || of === '' ? words.nothing : String(of)
  return table(
    tr(th(p(words.what)), th(p(words.then)), th(p(words.now))),
    ...attributes.map(({ name, before, after }) =>
      tr(td(p(words.attributes[name] ?? name)), td(p(i(value(before)))), td(p(b(value(after))))),
    ),
  )
}

/** Both texts in one: what was inserted is bold, what was removed in italics, and both are named. */
function merged(segments: readonly Segment[], words: ComparisonWords): InlineJson[] {
  return segments.flatMap(({ kind, content }) => {
    if (kind === 'inserted') return [...b(`[${words.inserted}`, ...plain(content), ']')]
    if (kind === 'removed') return [...i(`[${words.removed}`, ...plain(content), ']')]
    return content
  })
}

/** Without marks of their own, which would not be told from those that tell the change. */
const plain = (content: readonly InlineJson[]): InlineJson[] =>
  content.map((node) =>
    node.type === 'text' ? text(node.text) : node.type === 'footnote' ? text(` (${node.attrs.text})`) : node,
  )
