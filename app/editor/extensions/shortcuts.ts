/**
 * Word's shortcuts, beside those that the marks and lists bring with them.
 *
 * Ctrl+Alt and a digit is also how AltGr types @ and £ on Norwegian keyboards under Windows, so those are read
 * from the key itself and left alone while AltGr is down.
 */
import { Extension, type Editor } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { headingLevels } from '~core/document/schema'

/** What a shortcut opens outside the text. */
export interface ShortcutTargets {
  readonly openLink: () => void
  readonly openFind: (replace: boolean) => void
  readonly openShortcuts: () => void
  readonly focusToolbar: () => void
}

const none = () => undefined

export const Shortcuts = Extension.create<ShortcutTargets>({
  name: 'shortcuts',
  addOptions: () => ({ openLink: none, openFind: none, openShortcuts: none, focusToolbar: none }),
  addKeyboardShortcuts() {
    const { openLink, openFind, openShortcuts, focusToolbar } = this.options
    const opening = (open: () => void) => () => {
      open()
      return true
    }
    return {
      'Mod-k': opening(openLink),
      'Mod-f': opening(() => openFind(false)),
      'Mod-h': opening(() => openFind(true)),
      'Mod-/': opening(openShortcuts),
      'Alt-F10': opening(focusToolbar),
      'Mod-Shift-l': () => this.editor.commands.toggleBulletList(),
      'Mod-Shift-n': () => this.editor.commands.setParagraph(),
    }
  },
  addProseMirrorPlugins() {
    return [
      new Plugin({
        key: new PluginKey('shortcuts'),
        props: {
          handleKeyDown: (_view, event) => controlAlt(this.editor, event),
          handleDOMEvents: { keydown: leaveByTab() },
        },
      }),
    ]
  },
})

/**
 * Escape, and then Tab goes on out of the text. Without it, a list or a table, where Tab has a meaning of its
 * own, would hold on to those who have a keyboard only.
 */
function leaveByTab() {
  let leaving = false
  return (_view: EditorView, event: KeyboardEvent): boolean => {
    const leaves = leaving && event.key === 'Tab'
    if (event.key !== 'Shift') leaving = event.key === 'Escape'
    return leaves
  }
}

/** Ctrl+Alt+1, 2, 3: headings; Ctrl+Alt+0: body text; Ctrl+Alt+F: footnote. */
function controlAlt(editor: Editor, event: KeyboardEvent): boolean {
  const control = event.ctrlKey || event.metaKey
  if (!control || !event.altKey || event.getModifierState('AltGraph')) return false
  if (event.code === 'Digit0') return editor.commands.setParagraph()
  if (event.code === 'KeyF') return editor.commands.insertFootnote()
  const level = headingLevels[Number(/^Digit([1-3])$/.exec(event.code)?.[1] ?? 0) - 1]
  return level !== undefined && editor.commands.toggleHeading({ level })
}
