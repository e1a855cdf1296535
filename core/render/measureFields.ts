import type { MeasureJson } from '~core/document/json'
import type { RenderLabels } from './labels/labels'
import type { Numbering } from './numbering'

/** One line of a measure: "Ansvar", "Eiendom og kultur". */
export interface MeasureField {
  readonly name: 'responsible' | 'deadline' | 'cost' | 'status' | 'goal'
  readonly label: string
  readonly value: string
}

/** The fields of a measure that say something, in the order in which every rendering shows them. */
export function fieldsOf(node: MeasureJson, labels: RenderLabels, numbering: Numbering): MeasureField[] {
  const { responsible, deadline, cost, status, goalId } = node.attrs
  const fields: MeasureField[] = [
    { name: 'responsible', label: labels.responsible, value: responsible ?? '' },
    { name: 'deadline', label: labels.deadline, value: deadline ?? '' },
    { name: 'cost', label: labels.cost, value: cost ?? '' },
    { name: 'status', label: labels.status, value: labels.statuses[status] },
    { name: 'goal', label: labels.goals.goal, value: goalId === null ? '' : (numbering.goal(goalId) ?? '') },
  ]
  return fields.filter((field) => field.value.trim() !== '')
}

/** "Tiltak 5.1", or "Tiltak" where it has no number. */
export function measureLabel(node: MeasureJson, labels: RenderLabels, numbering: Numbering): string {
  return [labels.measure, numbering.measure(node)].filter((word) => word !== '').join(' ')
}
