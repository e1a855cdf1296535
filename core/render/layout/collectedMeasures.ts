/** The plan's measures in one table, at its end: what somebody follows up with. */
import { doc, table, td, th, tr } from '~core/document/build'
import type { DocumentJson, MeasureJson } from '~core/document/json'
import { nodesOf, wordsOf } from '~core/document/visit'
import type { PlanDocument } from '~core/plan/document'
import type { RenderLabels } from '../labels/labels'
import { fieldsOf, type MeasureField } from '../measureFields'
import type { Numbering } from '../numbering'

export interface CollectedMeasures {
  readonly text: DocumentJson
  /** Too wide for a sheet that stands. */
  readonly isWide: boolean
}

/** With more columns than this, words would be divided on a sheet that stands. */
const MOST_COLUMNS = 4

/** The table, with a column for each field that some measure tells; null when the plan has no measures. */
export function collectedMeasures(
  plan: PlanDocument,
  labels: RenderLabels,
  numbering: Numbering,
): CollectedMeasures | null {
  const measures = plan.sections.flatMap(({ text }) =>
    [...nodesOf(text)].filter((node): node is MeasureJson => node.type === 'measure'),
  )
  if (measures.length === 0) return null
  const rows = measures.map((node) => ({ node, fields: fieldsOf(node, labels, numbering) }))
  const names = rows.flatMap(({ fields }) => fields)
  const columns = [...new Map(names.map(({ name, label }) => [name, label])).entries()].sort(
    ([one], [other]) => order.indexOf(one) - order.indexOf(other),
  )
  const head = tr(th(labels.number), th(labels.measure), ...columns.map(([, label]) => th(label)))
  const body = rows.map(({ node, fields }) =>
    tr(td(numbering.measure(node)), td(titleOf(node)), ...columns.map(([name]) => td(valueOf(fields, name)))),
  )
  return { text: doc(table(head, ...body)), isWide: columns.length + 2 > MOST_COLUMNS }
}

const order: readonly MeasureField['name'][] = ['responsible', 'deadline', 'cost', 'status', 'goal']

const valueOf = (fields: readonly MeasureField[], name: MeasureField['name']) =>
  fields.find((field) => field.name === name)?.value ?? ''

function titleOf(node: MeasureJson): string {
  const [first] = node.content ?? []
  return first?.type === 'measureTitle' ? wordsOf(first) : ''
}
