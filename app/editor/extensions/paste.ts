/**
 * Paste from Word and the web. What was copied in Langbord itself comes as it is, with its ids; everything else
 * goes through the same reading as an imported file, so that a pasted page and an imported one look alike.
 */
import { Extension } from '@tiptap/core'
import { Fragment, Slice } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { blocksOfHtml } from '../pasted'

/** Whether HTML on the clipboard was put there by an editor of ours. */
export function isOwn(html: string): boolean {
  return html.includes('data-pm-slice')
}

function pasteForeign(view: EditorView, html: string): boolean {
  const { schema, tr, selection } = view.state
  const content = blocksOfHtml(html)
  if (content.length === 0) return false
  const nodes = content.map((block) => schema.nodeFromJSON(block))
  const [only] = nodes
  // One paragraph is words in a line; it flows into the one that the caret is in.
  const inline = nodes.length === 1 && only?.type.name === 'paragraph' && selection.$from.parent.inlineContent
  const slice = inline ? new Slice(only.content, 0, 0) : new Slice(Fragment.from(nodes), 0, 0)
  view.dispatch(tr.replaceSelection(slice).scrollIntoView().setMeta('paste', true))
  return true
}

export const Paste = Extension.create({
  name: 'foreignPaste',
  addProseMirrorPlugins: () => [
    new Plugin({
      key: new PluginKey('foreignPaste'),
      props: {
        handlePaste: (view, event) => {
          const html = event.clipboardData?.getData('text/html') ?? ''
          if (html === '' || isOwn(html) || !view.editable) return false
          return pasteForeign(view, html)
        },
      },
    }),
  ],
})
