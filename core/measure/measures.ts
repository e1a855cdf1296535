/** Tiltak of an adopted plan: from the resolution on, how they go is followed up beside the text, not in it. */
import type { AnyBlockJson, InlineJson, MeasureJson } from '~core/document/json'
import { nodesOf, wordsOf } from '~core/document/visit'
import type { MeasureStatus } from '~core/document/nodes/measure'
import type { Id } from '~core/ids'
import type { PlanDocument } from '~core/plan/document'
import { planNumbering } from '~core/render/numbering'

/** A measure as the plan adopts it. */
export interface AdoptedMeasure {
  readonly blockId: Id
  /** Its place among the plan's measures, from 0. */
  readonly position: number
  /** "5.1", as it is printed; empty where the section has no number. */
  readonly number: string
  readonly title: string
  readonly responsible: string
  readonly deadline: string
  readonly cost: string
  readonly goalId: Id | null
  readonly status: MeasureStatus
}

/** The measures of a plan in reading order, wherever in the text they stand. */
export function measuresOf(plan: PlanDocument): AdoptedMeasure[] {
  const numbering = planNumbering(plan)
  const nodes = plan.sections.flatMap(({ text }) => [...nodesOf(text)])
  return nodes.filter(isIdentifiedMeasure).map((node, position) => {
    const title = node.content?.find((block) => block.type === 'measureTitle')
    const { id, responsible, deadline, cost, goalId, status } = node.attrs
    return {
      blockId: id,
      position,
      number: numbering.measure(node),
      title: title ? wordsOf(title).trim() : '',
      responsible: responsible ?? '',
      deadline: deadline ?? '',
      cost: cost ?? '',
      goalId,
      status,
    }
  })
}

type IdentifiedMeasure = MeasureJson & { readonly attrs: { readonly id: Id } }

const isIdentifiedMeasure = (node: AnyBlockJson | InlineJson): node is IdentifiedMeasure =>
  node.type === 'measure' && node.attrs.id !== null
