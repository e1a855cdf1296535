/**
 * Other people's carets and selections.
 *
 * A caret carries a flag with the side's letter. It shows the whole name for three seconds after its owner
 * moved or wrote, and while our own caret is within a line of it; otherwise the letter alone, so that the text
 * stays readable. Nothing is animated into place.
 */
import { Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { yCursorPlugin, yCursorPluginKey } from '@tiptap/y-tiptap'
import type { Awareness } from 'y-protocols/awareness'
import type { Side } from '~core/access/sides'
import { readCaret } from './caretReading'

/** What the server writes beside each connection's caret. */
export interface CaretUser {
  readonly id?: string
  readonly name?: string
  readonly initials?: string
  readonly side?: Side
}

export interface CaretsOptions {
  readonly awareness: Awareness
  readonly sideLetter: (side: Side) => string
}

/** How long a flag shows the name after its owner moved, in milliseconds. */
const NAME_SHOWN = 3_000
/** How near our own caret must be, in lines. */
const NEAR = 1.6

function sideOf(user: CaretUser): Side {
  return user.side ?? 'administration'
}

function caretElement(user: CaretUser, client: number, letter: (side: Side) => string): HTMLElement {
  const side = sideOf(user)
  const caret = document.createElement('span')
  caret.className = 'caret'
  caret.dataset.color = side
  caret.dataset.client = String(client)
  // The names of those present stand in the outline; read aloud in mid-sentence they would break the text.
  caret.setAttribute('aria-hidden', 'true')
  const flag = caret.appendChild(document.createElement('span'))
  flag.className = 'caret__flag'
  const glyph = flag.appendChild(document.createElement('span'))
  glyph.className = 'side'
  glyph.dataset.color = side
  glyph.textContent = letter(side)
  const name = flag.appendChild(document.createElement('span'))
  name.className = 'caret__name'
  name.textContent = user.name ?? ''
  return caret
}

/** The awareness, heard by nobody: the binding's own listener draws without asking where the caret is. */
function unheard(awareness: Awareness): Awareness {
  const deaf = Object.create(awareness) as Awareness
  deaf.on = () => () => undefined
  deaf.off = () => undefined
  return deaf
}

/** Draws the others' carets anew when they have moved, once a frame, and keeps our own where the browser has it. */
class Redrawing {
  private frame = 0

  constructor(
    private readonly view: EditorView,
    private readonly awareness: Awareness,
  ) {
    awareness.on('change', this.redrawSoon)
  }

  destroy(): void {
    this.awareness.off('change', this.redrawSoon)
    cancelAnimationFrame(this.frame)
  }

  private readonly redrawSoon = () => {
    cancelAnimationFrame(this.frame)
    this.frame = requestAnimationFrame(() => {
      if (this.view.isDestroyed) return
      readCaret(this.view)
      this.view.dispatch(this.view.state.tr.setMeta(yCursorPluginKey, { awarenessUpdated: true }))
    })
  }
}

/** Decides which flags show their name, and on which side of the line they hang. */
class Flags {
  private readonly movedAt = new Map<number, number>()
  private timer: ReturnType<typeof setTimeout> | undefined
  private frame = 0

  constructor(
    private readonly view: EditorView,
    private readonly awareness: Awareness,
  ) {
    awareness.on('change', this.noteMoves)
    this.arrange()
  }

  update(): void {
    this.arrange()
  }

  destroy(): void {
    this.awareness.off('change', this.noteMoves)
    clearTimeout(this.timer)
    cancelAnimationFrame(this.frame)
  }

  private readonly noteMoves = ({ added, updated }: { added: number[]; updated: number[] }) => {
    for (const client of [...added, ...updated]) this.movedAt.set(client, Date.now())
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.arrange(), NAME_SHOWN + 50)
    this.arrange()
  }

  private arrange(): void {
    cancelAnimationFrame(this.frame)
    this.frame = requestAnimationFrame(() => {
      if (this.view.isDestroyed) return
      const carets = [...this.view.dom.querySelectorAll<HTMLElement>('.caret')]
      if (carets.length === 0) return
      const own = this.view.hasFocus() ? this.view.coordsAtPos(this.view.state.selection.head) : null
      const edge = this.view.dom.getBoundingClientRect()
      for (const caret of carets) {
        const place = caret.getBoundingClientRect()
        const moved = this.movedAt.get(Number(caret.dataset.client)) ?? 0
        const near = own !== null && Math.abs(own.top - place.top) < NEAR * (place.height || 24)
        caret.classList.toggle('caret--named', Date.now() - moved < NAME_SHOWN || near)
        caret.classList.toggle('caret--below', endsLine(caret) || place.top < edge.top + place.height)
        caret.classList.toggle('caret--left', place.left > edge.right - 9 * 16)
      }
    })
  }
}

/** Whether nothing but the caret is left on its line. */
function endsLine(caret: HTMLElement): boolean {
  let next = caret.nextSibling
  while (next && (next as HTMLElement).classList?.contains('caret')) next = next.nextSibling
  return next === null || next.nodeName === 'BR' || next.nodeName === 'IMG'
}

export const Carets = Extension.create<CaretsOptions>({
  name: 'carets',
  addProseMirrorPlugins() {
    const { awareness, sideLetter } = this.options
    return [
      yCursorPlugin(unheard(awareness), {
        cursorBuilder: (user: CaretUser, client: number) => caretElement(user, client, sideLetter),
        selectionBuilder: (user: CaretUser) => ({ class: 'sel', 'data-color': sideOf(user) }),
      }),
      new Plugin({
        key: new PluginKey('caretRedrawing'),
        view: (view) => new Redrawing(view, awareness),
      }),
      new Plugin({ key: new PluginKey('caretFlags'), view: (view) => new Flags(view, awareness) }),
    ]
  },
})
