/** Shows where searched words stand, and which of them one is at. */
import { Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { matchesIn, type SearchOptions } from '../find/search'

interface Search extends SearchOptions {
  readonly words: string
  /** The start of the match that one is at, where it is in this section. */
  readonly at: number | null
}

const noSearch: Search = { words: '', matchCase: false, at: null }

const matchesKey = new PluginKey<{ search: Search; shown: DecorationSet }>('matches')

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    matches: {
      /** Marks every match of the words; empty words mark none. */
      showMatches: (search: Search) => ReturnType
    }
  }
}

export const Matches = Extension.create({
  name: 'matches',
  addCommands: () => ({
    showMatches:
      (search) =>
      ({ tr, dispatch }) => {
        if (dispatch) tr.setMeta(matchesKey, search).setMeta('addToHistory', false)
        return true
      },
  }),
  addProseMirrorPlugins: () => [
    new Plugin({
      key: matchesKey,
      state: {
        init: () => ({ search: noSearch, shown: DecorationSet.empty }),
        apply: (transaction, { search: old, shown }) => {
          const asked = transaction.getMeta(matchesKey) as Search | undefined
          if (!asked && (!transaction.docChanged || old.words === '')) return { search: old, shown }
          const search = asked ?? old
          const marks = matchesIn(transaction.doc, search.words, search).map(({ from, to }) =>
            Decoration.inline(from, to, { class: from === search.at ? 'match match--current' : 'match' }),
          )
          return { search, shown: DecorationSet.create(transaction.doc, marks) }
        },
      },
      props: { decorations: (state) => matchesKey.getState(state)?.shown },
    }),
  ],
})
