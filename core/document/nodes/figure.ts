import { mergeAttributes, Node } from '@tiptap/core'

/**
 * Bilde: a stored picture with its alternative text and, where wanted, a caption.
 * `fileId` is the StoredFile's id; the address is made where the picture is shown. An empty `alt` is an
 * unfinished figure: exports name it, and the editor asks for it.
 */
export const Figure = Node.create({
  name: 'figure',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    fileId: { default: null, parseHTML: (element) => element.getAttribute('data-file-id') },
    alt: { default: '', parseHTML: (element) => element.querySelector('img')?.getAttribute('alt') ?? '' },
    caption: { default: '', parseHTML: (element) => element.querySelector('figcaption')?.textContent ?? '' },
    width: { default: null, parseHTML: (element) => Number(element.getAttribute('data-width')) || null },
    height: { default: null, parseHTML: (element) => Number(element.getAttribute('data-height')) || null },
  }),
  parseHTML: () => [{ tag: 'figure[data-file-id]' }],
  renderHTML: ({ node, HTMLAttributes: { 'data-id': id } }) => [
    'figure',
    mergeAttributes(id ? { 'data-id': id as string } : {}, {
      'data-file-id': node.attrs.fileId as string,
      'data-width': node.attrs.width as number | null,
      'data-height': node.attrs.height as number | null,
    }),
    ['img', { src: `/bilder/${node.attrs.fileId as string}`, alt: node.attrs.alt as string }],
    ['figcaption', {}, node.attrs.caption as string],
  ],
})
