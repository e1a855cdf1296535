import type { BlockJson, MeasureJson, MeasureTitleJson } from '~core/document/json'
import { measureStatuses } from '~core/document/nodes/measure'
import { languages } from '~core/plan/document'
import { labelsFor } from '~core/render/labels/labels'
import { contentOf, lineBlock, type Flow } from './flow'
import { lineText } from './inlineText'
import type { SourceElement } from './tree'

type MeasurePart = Exclude<MeasureJson['content'], undefined>[number]
type MeasureFields = Partial<Omit<MeasureJson['attrs'], 'id'>>

const noFields: MeasureJson['attrs'] = {
  id: null,
  responsible: null,
  deadline: null,
  cost: null,
  status: 'notStarted',
  goalId: null,
}

export function measureTitle(content: MeasureTitleJson['content'] = []): MeasureTitleJson {
  return { type: 'measureTitle', attrs: { id: null }, ...contentOf(content) }
}

export function measureBlock(content: readonly MeasurePart[], fields: MeasureFields = {}): MeasureJson {
  return { type: 'measure', attrs: { ...noFields, ...fields }, ...contentOf(content) }
}

/** Whether a block may stand in a measure. */
export function fitsMeasure(block: BlockJson): block is Extract<MeasurePart, BlockJson> {
  return ['paragraph', 'bulletList', 'orderedList'].includes(block.type)
}

/**
 * The measure that a `section` of our own HTML or Word styles is, and after it what a measure cannot hold.
 * Its first heading is the title.
 */
export function readMeasure(
  section: SourceElement,
  readFlow: (part: SourceElement) => readonly Flow[],
): BlockJson[] {
  const content: MeasurePart[] = []
  const after: BlockJson[] = []
  let fields: MeasureFields = fieldsInAttributes(section.attrs)
  for (const part of readFlow(section)) {
    if (part.kind === 'gap') continue
    const field =
      part.kind === 'line' && part.role === 'measureField' ? readField(lineText(part.content)) : null
    if (field) fields = { ...fields, ...field }
    else if (
      part.kind === 'line' &&
      (part.role === 'measureTitle' || part.heading > 0) &&
      content.length === 0
    ) {
      content.push(measureTitle(part.content))
    } else {
      const block = part.kind === 'block' ? part.block : lineBlock({ ...part, heading: 0 })
      if (fitsMeasure(block)) content.push(block)
      else after.push(block)
    }
  }
  return [measureBlock(content, fields), ...after]
}

function fieldsInAttributes(attrs: SourceElement['attrs']): MeasureFields {
  return {
    responsible: attrs['data-responsible'] || null,
    deadline: attrs['data-deadline'] || null,
    cost: attrs['data-cost'] || null,
    status: measureStatuses.find((known) => known === attrs['data-status']) ?? 'notStarted',
    goalId: attrs['data-goal'] || null,
  }
}

/** A measure's goal as it is known before the goal's block is: by its words. */
export const goalByWords = 'words:'

/** What a line such as "Ansvar: Eiendom" or "Status: I gang" says; null when it says nothing of the kind. */
export function readField(line: string): MeasureFields | null {
  const colon = line.indexOf(':')
  const name = line.slice(0, colon).trim()
  const value = line.slice(colon + 1).trim()
  if (colon < 1 || value === '') return null
  for (const language of languages) {
    const labels = labelsFor(language)
    if (name === labels.responsible) return { responsible: value }
    if (name === labels.deadline) return { deadline: value }
    if (name === labels.cost) return { cost: value }
    if (name === labels.goals.goal) return { goalId: goalByWords + value }
    const status = measureStatuses.find((known) => labels.statuses[known] === value)
    if (name === labels.status && status) return { status }
  }
  return null
}
