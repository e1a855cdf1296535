/**
 * A place for the caret in new table cells. The schema lets a cell be empty, so that a merge never makes it
 * invalid; one who adds a row wants to write in it.
 */
import { Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { ySyncPluginKey } from '@tiptap/y-tiptap'

export const FilledCells = Extension.create({
  name: 'filledCells',
  addProseMirrorPlugins: () => [
    new Plugin({
      key: new PluginKey('filledCells'),
      appendTransaction: (transactions, _before, { selection, schema, tr }) => {
        const here = transactions.some((change) => change.docChanged && !change.getMeta(ySyncPluginKey))
        const { $from } = selection
        const depth = Array.from({ length: $from.depth }, (_, index) => index + 1).find(
          (level) => $from.node(level).type.name === 'table',
        )
        const { paragraph } = schema.nodes
        if (!here || depth === undefined || !paragraph) return null
        const empty: number[] = []
        $from.node(depth).descendants((node, position) => {
          const isCell = node.type.name === 'tableCell' || node.type.name === 'tableHeader'
          if (isCell && node.childCount === 0) empty.push($from.start(depth) + position + 1)
        })
        if (empty.length === 0) return null
        for (const position of empty.reverse()) tr.insert(position, paragraph.create())
        return tr
      },
    }),
  ],
})
