import { mergeAttributes, Node } from '@tiptap/core'

/** ikke startet, i gang, gjennomført, utsatt, stanset */
export const measureStatuses = ['notStarted', 'inProgress', 'completed', 'postponed', 'stopped'] as const
export type MeasureStatus = (typeof measureStatuses)[number]

/** One attribute of the measure, kept in the HTML as `data-<name>` so that copy and paste carry it. */
function field(name: string) {
  const attribute = `data-${name}`
  return {
    default: null,
    parseHTML: (element: HTMLElement) => element.getAttribute(attribute),
    renderHTML: (attributes: Record<string, unknown>) => {
      const value = attributes[name === 'goal' ? 'goalId' : name]
      return value === null || value === '' ? {} : { [attribute]: value }
    },
  }
}

/**
 * Tiltak: what is to be done, by whom, when and at what cost.
 *
 * Its title and text are content, so that several people can write in them at once; the short fields are
 * attributes. `deadline` is free text a municipality would write ("1. august 2027", "2. halvår 2026",
 * "våren 2015"); `cost` likewise ("250 000 kr i året", "innenfor rammen"); `goalId` is the id of a goal
 * block in the plan.
 */
export const Measure = Node.create({
  name: 'measure',
  group: 'block',
  content: '(measureTitle | paragraph | bulletList | orderedList)*',
  defining: true,
  isolating: true,
  draggable: true,
  addAttributes: () => ({
    responsible: field('responsible'),
    deadline: field('deadline'),
    cost: field('cost'),
    status: { ...field('status'), default: 'notStarted' },
    goalId: field('goal'),
  }),
  parseHTML: () => [{ tag: 'section[data-measure]' }],
  renderHTML: ({ HTMLAttributes }) => ['section', mergeAttributes(HTMLAttributes, { 'data-measure': '' }), 0],
})

/** The measure's title. The first one in a measure is the title; a merge may leave two, and none is lost. */
export const MeasureTitle = Node.create({
  name: 'measureTitle',
  content: 'inline*',
  defining: true,
  parseHTML: () => [{ tag: 'h4[data-measure-title]', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => [
    'h4',
    mergeAttributes(HTMLAttributes, { 'data-measure-title': '' }),
    0,
  ],
})
