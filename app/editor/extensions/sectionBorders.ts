/**
 * The caret walks from section to section as if the plan were one text: past the last line, the arrows go on
 * into the next section that can be written in, and back.
 */
import { Extension, type Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Selection, TextSelection, type EditorState } from '@tiptap/pm/state'
import type { Arrival } from '../live/arrival'

export interface SectionBordersOptions {
  /** Asks for the caret to go on. @returns false where there is no section that way */
  readonly leave: (towards: 'previous' | 'next', left: number | undefined) => boolean
}

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    sectionBorders: {
      /** Puts the caret, or a selection, where it arrives from elsewhere, and brings it into view. */
      arriveAt: (arrival: Arrival) => ReturnType
    }
  }
}

/** Whether no place for the caret is left in that direction. */
export function atBorder(state: EditorState, direction: 1 | -1): boolean {
  const { $from, $to } = state.selection
  const $edge = direction === 1 ? $to : $from
  if ($edge.depth === 0) return Selection.findFrom($edge, direction) === null
  const outside = direction === 1 ? $edge.after() : $edge.before()
  return Selection.findFrom(state.doc.resolve(outside), direction) === null
}

/** Where a block with this id stands, or null. */
export function positionOfBlock(text: Node, blockId: string): number | null {
  let found: number | null = null
  text.descendants((node, position) => {
    if (found === null && node.attrs.id === blockId) found = position
    return found === null
  })
  return found
}

export const SectionBorders = Extension.create<SectionBordersOptions>({
  name: 'sectionBorders',
  addOptions: () => ({ leave: () => false }),

  addCommands: () => ({
    arriveAt:
      (arrival) =>
      ({ editor, tr, dispatch }) => {
        if (!dispatch) return true
        tr.setSelection(selectionFor(editor, arrival)).scrollIntoView()
        // Focus only after the selection is in place, or the browser scrolls to the old one first.
        queueMicrotask(() => {
          if (editor.isDestroyed) return
          editor.view.focus()
          editor.view.dispatch(editor.state.tr.scrollIntoView())
          // A text without a line yet has nothing that the editor could scroll to.
          if (editor.state.doc.childCount === 0) editor.view.dom.scrollIntoView({ block: 'center' })
        })
        return true
      },
  }),

  addKeyboardShortcuts() {
    const vertical = (direction: 1 | -1) => () => {
      const { state, view } = this.editor
      const way = direction === 1 ? 'down' : 'up'
      if (!state.selection.empty || !atBorder(state, direction)) return false
      if (state.selection instanceof TextSelection && !view.endOfTextblock(way)) return false
      const { left } = view.coordsAtPos(state.selection.head)
      return this.options.leave(direction === 1 ? 'next' : 'previous', left)
    }
    const horizontal = (direction: 1 | -1) => () => {
      const { state, view } = this.editor
      const way = direction === 1 ? 'forward' : 'backward'
      if (!state.selection.empty || !atBorder(state, direction)) return false
      if (state.selection instanceof TextSelection && !view.endOfTextblock(way)) return false
      return this.options.leave(direction === 1 ? 'next' : 'previous', undefined)
    }
    // The browser's own way to the end stops at a measure's fields.
    const edge = (at: (text: Node) => Selection) => () =>
      this.editor.commands.command(({ tr, dispatch }) => {
        dispatch?.(tr.setSelection(at(tr.doc)).scrollIntoView())
        return true
      })
    return {
      'Mod-Home': edge(Selection.atStart),
      'Mod-End': edge(Selection.atEnd),
      ArrowDown: vertical(1),
      ArrowUp: vertical(-1),
      ArrowRight: horizontal(1),
      ArrowLeft: horizontal(-1),
    }
  },
})

function selectionFor(editor: Editor, arrival: Arrival): Selection {
  const { doc } = editor.state
  if ('blockId' in arrival) {
    const position = positionOfBlock(doc, arrival.blockId)
    return position === null ? Selection.atStart(doc) : Selection.near(doc.resolve(position + 1))
  }
  if ('from' in arrival) {
    const end = doc.content.size
    return TextSelection.create(doc, Math.min(arrival.from, end), Math.min(arrival.to, end))
  }
  const edge = arrival.edge === 'start' ? Selection.atStart(doc) : Selection.atEnd(doc)
  if (arrival.left === undefined) return edge
  // Down the same column, as in one text.
  const line = editor.view.coordsAtPos(edge.head)
  const hit = editor.view.posAtCoords({ left: arrival.left, top: (line.top + line.bottom) / 2 })
  return hit ? Selection.near(doc.resolve(hit.pos), arrival.edge === 'start' ? 1 : -1) : edge
}
