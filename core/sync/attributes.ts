/**
 * What the attributes of a stored text may be. A browser writes them over the wire, and a page pasted from
 * elsewhere may have brought them: whatever shows a text may rely on those that pass here, and on nothing else.
 */
import { goalKinds } from '~core/document/nodes/goal'
import { measureStatuses } from '~core/document/nodes/measure'
import { headingLevels } from '~core/document/schema'

/** As many columns or rows as a cell may cover, which is HTML's own limit for columns. */
const WIDEST_SPAN = 1000
/** The largest side of a picture in pixels, and the largest number of a list's first point. */
const LARGEST_NUMBER = 1_000_000
const listTypes: readonly unknown[] = ['1', 'a', 'A', 'i', 'I']

type Rule = (value: unknown) => boolean

const text: Rule = (value) => typeof value === 'string'
const oneOf =
  (values: readonly unknown[]): Rule =>
  (value) =>
    values.includes(value)
const whole =
  (least: number, most: number): Rule =>
  (value) =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most

/** A name means the same on every node that has it. */
const rules: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['id', text],
  ['level', oneOf(headingLevels)],
  ['start', whole(0, LARGEST_NUMBER)],
  ['type', oneOf(listTypes)],
  ['colspan', whole(1, WIDEST_SPAN)],
  ['rowspan', whole(1, WIDEST_SPAN)],
  ['colwidth', (value) => Array.isArray(value) && value.every(whole(0, LARGEST_NUMBER))],
  ['align', oneOf(['left', 'right', 'center'])],
  ['fileId', text],
  ['alt', text],
  ['caption', text],
  ['width', whole(1, LARGEST_NUMBER)],
  ['height', whole(1, LARGEST_NUMBER)],
  ['text', text],
  ['kind', oneOf(goalKinds)],
  ['responsible', text],
  ['deadline', text],
  ['cost', text],
  ['status', oneOf(measureStatuses)],
  ['goalId', text],
])

/** Whether an attribute may have this value; null and undefined are no values. An unknown name may have none. */
export function isSoundAttribute(name: string, value: unknown): boolean {
  return rules.get(name)?.(value) ?? false
}

/**
 * Whether an attribute with this value can be let into a shared text at all. Most unsound values only look odd where
 * they are shown; a cell that covers a million columns stops every open editor.
 */
export function isHarmlessAttribute(name: string, value: unknown): boolean {
  return (name !== 'colspan' && name !== 'rowspan') || isSoundAttribute(name, value)
}
