/** Goals and measures as they look on screen. */
import type { GoalJson, InlineJson, MeasureJson } from '~core/document/json'
import { fieldsOf, type MeasureField } from '../measureFields'
import { colors, space, styles } from './design'
import { addSlot, addTag, type Mark, type Tag } from './page'
import { setLines } from './paragraphs'
import { blank, framed, heightOf, heldTogether, joined, spaced, type Frame, type Piece } from './piece'
import { plainRun } from './runs'
import { headingRole, indented, wordsIn, type Setting, type Workshop } from './setting'

/** A goal: its kind above its words, a green stripe beside them. */
export function setGoal(
  workshop: Workshop,
  setting: Setting,
  node: GoalJson,
  content: readonly InlineJson[],
): Piece[] {
  const { labels, setter } = workshop
  const isGoal = node.attrs.kind === 'goal'
  const style = setting.inTable ? setting.text : isGoal ? styles.goal : styles.objective
  const tag = addTag(setting.tag, 'Div')
  const inner = indented(setting, 16)
  const label = addTag(tag, 'P')
  const words = addTag(tag, 'P')
  const labelRuns = plainRun(labels.goals[node.attrs.kind], styles.label, addSlot(label), workshop)
  const pieces = heldTogether([
    ...setLines(labelRuns, styles.label, inner, setter),
    ...setLines(wordsIn(workshop, content, words, style), style, inner, setter),
  ])
  const bar = { width: isGoal ? 3.5 : 1.75, color: colors.accent }
  const frame: Frame = { x: setting.x, width: setting.width, bar }
  return spaced(framed(pieces, frame, isGoal ? 4 : 1.5), space.block, space.block)
}

const NUMBER_COLUMN = 40
const PADDING = 10
/** A measure lower than this is never divided between pages. */
const UNDIVIDED = 300

/** A measure: its number in a green field, its title, text and fields on paper beside it. */
export function setMeasure(
  workshop: Workshop,
  setting: Setting,
  node: MeasureJson,
  textOf: (inner: Setting) => Piece[],
): Piece[] {
  const number = workshop.numbering.measure(node)
  const tag = addTag(setting.tag, 'Sect')
  const bar = number === '' ? 5 : NUMBER_COLUMN
  const inner = { ...indented(setting, bar + 12, 12), tag, text: styles.box, inTable: true }
  const title = titleOf(workshop, inner, node, number, setting.x + bar / 2)
  const pieces = [...title, ...textOf(inner), ...fieldRows(workshop, inner, tag, node)]
  const frame: Frame = {
    x: setting.x,
    width: setting.width,
    fill: colors.paper,
    stroke: colors.line,
    bar: { width: bar, color: colors.accent },
  }
  const card = spaced(framed(pieces, frame, PADDING), space.block, space.block)
  return heightOf(card) < UNDIVIDED ? heldTogether(card) : card
}

/** The title with the number in the field beside it; read as "Tiltak 5.1". */
function titleOf(workshop: Workshop, inner: Setting, node: MeasureJson, number: string, middle: number) {
  const { labels, setter, outline } = workshop
  const [first] = node.content ?? []
  const depth = Math.max(outline.lastLevel, 1)
  const kept = outline.lastLevel
  const tag = addTag(inner.tag, headingRole(outline, depth))
  // What comes after the card stands under the heading that was there before it.
  outline.lastLevel = kept

  const lead: Piece[] = []
  let beside: ((baseline: number) => Mark[]) | undefined
  if (number === '') {
    const runs = plainRun(labels.measure, styles.label, addSlot(tag), workshop)
    lead.push(...setLines(runs, styles.label, inner, setter))
  } else {
    const slot = addSlot(addTag(tag, 'Span', { actual: `${labels.measure} ${number}` }))
    const style = styles.measureNumber
    const width = setter.width(number, style.face, style.size)
    const x = middle - width / 2
    beside = (y) => [{ kind: 'text', x, y, text: number, width, style, slot }]
  }
  const content = first?.type === 'measureTitle' ? (first.content ?? []) : []
  const runs = wordsIn(workshop, content, tag, styles.measureTitle)
  const lines = setLines(runs, styles.measureTitle, inner, setter, { beside })
  return heldTogether([...lead, ...lines]).map((piece) => ({ ...piece, keep: true }))
}

/** Labels above values, three side by side, under a rule. */
function fieldRows(workshop: Workshop, inner: Setting, parent: Tag, node: MeasureJson): Piece[] {
  const fields = fieldsOf(node, workshop.labels, workshop.numbering)
  if (fields.length === 0) return []
  const list = addTag(parent, 'L')
  const rule: Mark = {
    kind: 'rule',
    x: inner.x,
    y: 8,
    width: inner.width,
    weight: 0.5,
    color: colors.strongLine,
  }
  const rows: Piece[] = [{ ...blank(14, [], true), marks: [rule] }]
  // The goal is a sentence and has a row of its own.
  const short = fields.filter((field) => field.name !== 'goal')
  const columns = short.length === 4 ? 2 : 3
  const gutter = 14
  const width = (inner.width - gutter * (columns - 1)) / columns
  for (let start = 0; start < short.length; start += columns) {
    const row = short.slice(start, start + columns).map((field, index) => {
      const cell = { ...inner, x: inner.x + index * (width + gutter), width }
      return setField(workshop, cell, list, field)
    })
    rows.push(sideBySide(row, start === 0 ? 0 : 5))
  }
  for (const field of fields.filter((candidate) => candidate.name === 'goal')) {
    rows.push({ ...setField(workshop, inner, list, field), above: 5 })
  }
  return heldTogether(rows)
}

function setField(workshop: Workshop, cell: Setting, list: Tag, { label, value }: MeasureField): Piece {
  const item = addTag(list, 'LI')
  const name = plainRun(label, styles.fieldLabel, addSlot(addTag(item, 'Lbl')), workshop)
  const words = plainRun(value, styles.fieldValue, addSlot(addTag(item, 'LBody')), workshop)
  return joined([
    ...setLines(name, styles.fieldLabel, cell, workshop.setter),
    ...setLines(words, styles.fieldValue, cell, workshop.setter),
  ])
}

function sideBySide(pieces: readonly Piece[], above: number): Piece {
  return {
    ...blank(Math.max(...pieces.map((piece) => piece.height)), [], false),
    above,
    marks: pieces.flatMap((piece) => piece.marks),
  }
}
