import { mergeAttributes, Node } from '@tiptap/core'

/** mål, delmål */
export const goalKinds = ['goal', 'objective'] as const
export type GoalKind = (typeof goalKinds)[number]

/** Mål: one statement of what the plan wants to reach. Measures point at it by its id. */
export const Goal = Node.create({
  name: 'goal',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({
    kind: {
      default: 'goal',
      parseHTML: (element) => element.getAttribute('data-goal') || 'goal',
      renderHTML: (attributes) => ({ 'data-goal': attributes.kind as GoalKind }),
    },
  }),
  parseHTML: () => [{ tag: 'p[data-goal]', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => ['p', mergeAttributes(HTMLAttributes), 0],
})
