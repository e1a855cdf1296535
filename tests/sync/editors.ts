/**
 * Editors without a screen: ProseMirror's state bound to a shared text by the binding and the plugins that the browser
 * has, undo and block ids among them. Only the view is left out; what the plugins ask of one is here.
 */
import type { Plugin, Transaction } from '@tiptap/pm/state'
import { EditorState } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { initProseMirrorDoc, redo, undo, ySyncPlugin, yUndoPlugin, yUndoPluginKey } from '@tiptap/y-tiptap'
import type { Doc, UndoManager } from 'yjs'
import { BlockIds } from '~app/editor/blockIds'
import { documentSchema } from '~core/document/schema'
import { textOf } from '~core/sync/text'

/** A writer's editor of one section. */
export class Editor {
  state: EditorState
  readonly hasFocus = () => false
  private readonly views: { update?: (view: EditorView, before: EditorState) => void; destroy?: () => void }[]

  constructor(
    readonly doc: Doc,
    newId: () => string,
    standsElsewhere: (id: string) => boolean,
  ) {
    const { doc: text, mapping } = initProseMirrorDoc(textOf(doc), documentSchema)
    this.state = EditorState.create({
      doc: text,
      plugins: [ySyncPlugin(textOf(doc), { mapping }), yUndoPlugin(), ...blockIds(newId, standsElsewhere)],
    })
    this.views = this.state.plugins.flatMap(({ spec }) => spec.view?.(this.asView()) ?? [])
  }

  dispatch(transaction: Transaction): void {
    const before = this.state
    this.state = before.apply(transaction)
    for (const view of this.views) view.update?.(this.asView(), before)
  }

  /** Changes the text in one step of undoing. */
  change(change: (transaction: Transaction) => void): void {
    this.history.stopCapturing()
    const transaction = this.state.tr
    change(transaction)
    if (transaction.docChanged) this.dispatch(transaction)
  }

  /** Whether a block stands in this section. */
  has(id: string): boolean {
    let found = false
    this.state.doc.descendants((node) => {
      found ||= node.attrs.id === id
      return !found
    })
    return found
  }

  undo = () => undo(this.state)
  redo = () => redo(this.state)

  close(): void {
    for (const view of this.views) view.destroy?.()
    this.history.destroy()
  }

  private get history(): UndoManager {
    return (yUndoPluginKey.getState(this.state) as { undoManager: UndoManager }).undoManager
  }

  private asView = () => this as unknown as EditorView
}

function blockIds(newId: () => string, standsElsewhere: (id: string) => boolean): Plugin[] {
  const { options, config } = BlockIds.configure({ newId, standsElsewhere })
  const plugins = config.addProseMirrorPlugins as (this: { options: unknown }) => Plugin[]
  return plugins.call({ options })
}
