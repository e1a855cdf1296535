import { mergeAttributes, Node } from '@tiptap/core'

/** Faktaboks: a frame around text that explains, beside the plan's own argument. */
export const FactBox = Node.create({
  name: 'factBox',
  group: 'block',
  content: 'block*',
  defining: true,
  parseHTML: () => [{ tag: 'aside[data-fact-box]' }],
  renderHTML: ({ HTMLAttributes }) => ['aside', mergeAttributes(HTMLAttributes, { 'data-fact-box': '' }), 0],
})
