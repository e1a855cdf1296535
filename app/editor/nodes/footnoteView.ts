import type { NodeViewRendererProps } from '@tiptap/core'
import type { NodeView } from '@tiptap/pm/view'

/** A footnote's mark in the line. Its number is a decoration; its words open beside it when it is selected. */
export function footnoteView(label: (text: string) => string) {
  return ({ node }: NodeViewRendererProps): NodeView => {
    const dom = document.createElement('sup')
    dom.className = 'footnote'
    const show = (text: string) => {
      dom.title = text
      dom.setAttribute('role', 'img')
      dom.setAttribute('aria-label', label(text))
      dom.classList.toggle('footnote--empty', text.trim() === '')
    }
    show(String(node.attrs.text))
    return {
      dom,
      update: (updated) => {
        if (updated.type !== node.type) return false
        show(String(updated.attrs.text))
        return true
      },
      ignoreMutation: () => true,
    }
  }
}
