/**
 * Addresses become links where they are written. What comes through the binding was somebody else's to link, or stood in
 * the text before: looking through all of it would take long when a section opens, and have readers change texts.
 */
import type Link from '@tiptap/extension-link'
import { Plugin } from '@tiptap/pm/state'
import { cameThroughBinding } from '../blockIds'

/** The schema's links, without a change of one's own to what others wrote. */
export const withOwnLinksOnly = (link: typeof Link) =>
  link.extend({
    addProseMirrorPlugins() {
      return (this.parent?.() ?? []).map(forOwnChanges)
    },
  })

function forOwnChanges(plugin: Plugin): Plugin {
  const { appendTransaction } = plugin.spec
  if (!appendTransaction) return plugin
  return new Plugin({
    ...plugin.spec,
    appendTransaction: (transactions, before, after) =>
      transactions.some((transaction) => transaction.docChanged && cameThroughBinding(transaction))
        ? null
        : appendTransaction.call(plugin, transactions, before, after),
  })
}
