import { mergeAttributes, Node } from '@tiptap/core'

/** Fotnote: a mark in the line; its text is an attribute, its number is reckoned where it is shown. */
export const Footnote = Node.create({
  name: 'footnote',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({
    text: { default: '', parseHTML: (element) => element.getAttribute('data-text') ?? '' },
  }),
  parseHTML: () => [{ tag: 'span[data-footnote]' }],
  renderHTML: ({ node, HTMLAttributes: { 'data-id': id } }) => [
    'span',
    mergeAttributes(id ? { 'data-id': id as string } : {}, {
      'data-footnote': '',
      'data-text': node.attrs.text as string,
    }),
  ],
})
