import type { NodeViewRendererProps } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import type { NodeView } from '@tiptap/pm/view'
import type { GoalKind } from '~core/document/nodes/goal'

/** A goal: its label in front of its words, as every export shows it. */
export function goalView(labels: Readonly<Record<GoalKind, string>>) {
  return ({ node }: NodeViewRendererProps): NodeView => {
    const dom = document.createElement('div')
    const label = dom.appendChild(document.createElement('span'))
    label.className = 'goal__label'
    label.contentEditable = 'false'
    const contentDOM = dom.appendChild(document.createElement('p'))
    const show = (goal: Node) => {
      const kind = goal.attrs.kind as GoalKind
      dom.className = `goal goal--${kind}`
      dom.dataset.id = String(goal.attrs.id ?? '')
      label.textContent = labels[kind]
    }
    show(node)
    return {
      dom,
      contentDOM,
      update: (updated) => {
        if (updated.type !== node.type) return false
        show(updated)
        return true
      },
      ignoreMutation: (mutation) => mutation.type === 'attributes' || label.contains(mutation.target),
    }
  }
}
