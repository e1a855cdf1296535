/** The text tools: one tab stop, arrows inside, Escape back to the text. They act where the caret last was. */
import type { Editor } from '@tiptap/core'
import { forwardRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { useTexts } from '~app/i18n/language'
import {
  BulletListIcon,
  ChevronDownIcon,
  HelpIcon,
  LinkIcon,
  NumberListIcon,
  PlusIcon,
  RedoIcon,
  SearchIcon,
  TableIcon,
  UndoIcon,
} from '../icons'
import { useInsertItems } from './insertItems'
import { useTableItems } from './tableItems'
import { ToolMenu } from './ToolMenu'
import { blockStyles, setStyle, useToolState } from './toolState'

interface ToolbarProps {
  readonly editor: Editor | null
  readonly onLink: () => void
  readonly onImage: () => void
  readonly onFind: () => void
  readonly onShortcuts: () => void
  /** Tools beside those of the text, each with `data-tool`. */
  readonly children?: ReactNode
}

export const Toolbar = forwardRef<HTMLDivElement, ToolbarProps>(function Toolbar(
  { editor, onLink, onImage, onFind, onShortcuts, children },
  frame,
) {
  const { workspace } = useTexts()
  const { toolbar } = workspace
  const state = useToolState(editor)
  const [current, setCurrent] = useState('undo')
  const insertItems = useInsertItems(editor, { onLink, onImage })
  const tableItems = useTableItems(editor)
  const back = () => editor?.commands.focus()
  const off = !state.writable

  /** A tool's place in the single tab stop. */
  const stop = (name: string) => ({
    tabIndex: name === current ? 0 : -1,
    onFocus: () => setCurrent(name),
  })
  const button = (
    name: string,
    label: string,
    icon: ReactNode,
    use: () => void,
    more: { pressed?: boolean; disabled?: boolean } = {},
  ) => (
    <button
      key={name}
      type="button"
      className="ds-button"
      data-icon=""
      data-variant="tertiary"
      data-color="neutral"
      data-tool=""
      aria-label={label}
      title={label}
      aria-pressed={more.pressed}
      aria-disabled={more.disabled || undefined}
      // The text keeps its selection while a tool is pressed.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => !more.disabled && use()}
      {...stop(name)}
    >
      {icon}
    </button>
  )
  const run = (command: (chain: ReturnType<Editor['chain']>) => ReturnType<Editor['chain']>) => () => {
    if (!editor) return
    // Tiptap gives the focus back a frame later; what is typed at once must not land on the button.
    editor.view.focus()
    command(editor.chain().focus()).run()
  }

  return (
    <div
      ref={frame}
      className="tb"
      role="toolbar"
      aria-label={toolbar.label}
      onKeyDown={(event) => walkTools(event, back)}
    >
      {button(
        'undo',
        toolbar.undo,
        <UndoIcon aria-hidden className="i" />,
        run((chain) => chain.undo()),
        {
          disabled: off || !state.canUndo,
        },
      )}
      {button(
        'redo',
        toolbar.redo,
        <RedoIcon aria-hidden className="i" />,
        run((chain) => chain.redo()),
        {
          disabled: off || !state.canRedo,
        },
      )}
      <span className="tb__sep" />
      <span className="tb__stop" {...stopFrame(setCurrent, 'style')}>
        <ToolMenu
          label={`${toolbar.style}: ${toolbar.styles[state.style]}`}
          className="tb__style"
          disabled={off}
          tabIndex={stop('style').tabIndex}
          onChosen={back}
          items={blockStyles
            .filter((style) => style !== 'measureTitle')
            .map((style) => ({
              label: toolbar.styles[style],
              checked: style === state.style,
              choose: () => editor && setStyle(editor, style),
            }))}
        >
          <span>{toolbar.styles[state.style]}</span>
          <ChevronDownIcon aria-hidden className="i s" />
        </ToolMenu>
      </span>
      <span className="tb__sep" />
      {button(
        'bold',
        toolbar.bold,
        <span className="glyph">{toolbar.boldLetter}</span>,
        run((chain) => chain.toggleBold()),
        { pressed: state.bold, disabled: off },
      )}
      {button(
        'italic',
        toolbar.italic,
        <span className="glyph glyph--italic">{toolbar.italicLetter}</span>,
        run((chain) => chain.toggleItalic()),
        { pressed: state.italic, disabled: off },
      )}
      {button(
        'bulletList',
        toolbar.bulletList,
        <BulletListIcon aria-hidden className="i" />,
        run((chain) => chain.toggleBulletList()),
        { pressed: state.bulletList, disabled: off },
      )}
      {button(
        'orderedList',
        toolbar.numberedList,
        <NumberListIcon aria-hidden className="i" />,
        run((chain) => chain.toggleOrderedList()),
        { pressed: state.orderedList, disabled: off },
      )}
      {button('link', toolbar.link, <LinkIcon aria-hidden className="i" />, onLink, {
        pressed: state.link,
        disabled: off,
      })}
      <span className="tb__sep" />
      <span className="tb__stop" {...stopFrame(setCurrent, 'insert')}>
        <ToolMenu
          label={toolbar.insert}
          className="tb__insert"
          disabled={off}
          tabIndex={stop('insert').tabIndex}
          onChosen={back}
          items={insertItems}
        >
          <PlusIcon aria-hidden className="i" />
          <span className="tb__word">{toolbar.insert}</span>
        </ToolMenu>
      </span>
      {state.inTable && !off && (
        <span className="tb__stop" {...stopFrame(setCurrent, 'table')}>
          <ToolMenu
            label={toolbar.table}
            tabIndex={stop('table').tabIndex}
            onChosen={back}
            items={tableItems}
          >
            <TableIcon aria-hidden className="i" />
            <span className="tb__word">{toolbar.table}</span>
          </ToolMenu>
        </span>
      )}
      {children}
      <span className="grow" />
      {button('find', toolbar.find, <SearchIcon aria-hidden className="i" />, onFind)}
      <span className="only-wide">
        {button('shortcuts', toolbar.shortcuts, <HelpIcon aria-hidden className="i" />, onShortcuts)}
      </span>
    </div>
  )
})

function stopFrame(setCurrent: (name: string) => void, name: string) {
  return { onFocus: () => setCurrent(name) }
}

function walkTools(event: KeyboardEvent<HTMLDivElement>, back: () => void): void {
  const tools = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-tool]')].filter(
    (tool) => tool.offsetParent !== null,
  )
  const at = tools.indexOf(document.activeElement as HTMLElement)
  const steps: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }
  const step = steps[event.key]
  if (event.key === 'Escape') back()
  else if (step !== undefined && at >= 0) tools.at(step % tools.length)?.focus()
  else return
  event.preventDefault()
}
