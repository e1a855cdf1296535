/**
 * The desk: one plan's live sections, their editors, and where the caret is.
 *
 * It lives as long as the page and knows nothing of React; components subscribe to what they show.
 */
import type { Editor } from '@tiptap/core'
import type { DocumentJson } from '~core/document/json'
import type { Id } from '~core/ids'
import type { Side } from '~core/access/sides'
import { saveState, type SaveState } from '../saveState'
import type { Arrival } from './arrival'
import { Contact } from './contact'
import { LiveSection } from './LiveSection'
import { PlanStream, type PlanNews, type Presence } from './planStream'
import { Turns } from './turns'

/** Whoever sits at this screen. */
export interface Writer {
  readonly id: Id
  readonly name: string
  readonly initials: string
  readonly side: Side
}

export interface DeskSnapshot {
  readonly save: SaveState
  /** Everyone at the table; null while there is no contact. */
  readonly people: readonly Presence[] | null
  /** The section that the caret is or was last in. */
  readonly activeId: Id | null
  /** The editor that the toolbar acts on. */
  readonly editor: Editor | null
  /** Sections that must be live wherever they stand on the page. */
  readonly pinned: ReadonlySet<Id>
  /** Counts the times a live section has come to rest, leaving its last text behind. */
  readonly rested: number
}

export interface DeskOptions {
  readonly planId: Id
  readonly writer: Writer
  /** `wss://host`, without a path. */
  readonly socketOrigin: string
  /** Called when something in the plan beside its texts changed. */
  readonly onPlanChanged: (news: PlanNews) => void
  /** Whether the server answers ordinary requests: tells blocked sockets from a lost net. */
  readonly serverAnswers: () => Promise<boolean>
}

/** How long a section stays live after nothing on the page needs it, in milliseconds. */
const LINGER = 8_000

export class Desk {
  snapshot: DeskSnapshot = {
    save: { kind: 'opening' },
    people: null,
    activeId: null,
    editor: null,
    pinned: new Set(),
    rested: 0,
  }
  /** In which editors are made. */
  readonly turns = new Turns()
  private readonly live = new Map<Id, { section: LiveSection; holders: number; leaving?: Timer }>()
  private readonly editors = new Map<Id, Editor>()
  private readonly arrivals = new Map<Id, Arrival>()
  private readonly lastTexts = new Map<Id, DocumentJson>()
  private readonly listeners = new Set<() => void>()
  private readonly stream: PlanStream
  private readonly clock: ReturnType<typeof setInterval>
  private readonly contact: Contact

  constructor(private readonly options: DeskOptions) {
    this.contact = new Contact(options.serverAnswers, () => this.reckonSave())
    const { socketOrigin, planId, writer } = options
    this.stream = new PlanStream(`${socketOrigin}/stream/${planId}?person=${writer.id}`, {
      present: (people) => this.change({ people }),
      changed: options.onPlanChanged,
      contact: (open) => this.contact.note(open),
    })
    // Time alone turns a lost line into "offline".
    this.clock = setInterval(() => this.reckonSave(), 1_000)
    window.addEventListener('online', this.hurry)
  }

  get writer(): Writer {
    return this.options.writer
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Makes the section live, if it is not, until every holder has let go of it. */
  hold(sectionId: Id): { readonly section: LiveSection; readonly release: () => void } {
    const known = this.live.get(sectionId)
    const held = known ?? { section: this.begin(sectionId), holders: 0 }
    this.live.set(sectionId, held)
    if (!known) this.tell()
    clearTimeout(held.leaving)
    held.holders += 1
    let released = false
    const release = () => {
      if (released) return
      released = true
      held.holders -= 1
      this.leaveLater(sectionId)
    }
    return { section: held.section, release }
  }

  liveSection(sectionId: Id): LiveSection | undefined {
    return this.live.get(sectionId)?.section
  }

  get liveSections(): readonly LiveSection[] {
    return [...this.live.values()].map(({ section }) => section)
  }

  editorOf(sectionId: Id): Editor | undefined {
    return this.editors.get(sectionId)
  }

  /** The text as it stood when the section was last live here; newer than the page's own until that is fetched. */
  lastText(sectionId: Id): DocumentJson | undefined {
    return this.lastTexts.get(sectionId)
  }

  /** The page has fetched the texts anew. */
  forgetTexts(): void {
    this.lastTexts.clear()
  }

  /** Called by a section's editor when it stands on the page. */
  register(sectionId: Id, editor: Editor): () => void {
    this.editors.set(sectionId, editor)
    const arrival = this.arrivals.get(sectionId)
    if (arrival) queueMicrotask(() => this.arrive(sectionId, arrival))
    if (this.snapshot.activeId === sectionId) this.change({ editor })
    this.tell()
    return () => {
      if (this.editors.get(sectionId) !== editor) return
      this.editors.delete(sectionId)
      this.lastTexts.set(sectionId, editor.state.doc.toJSON() as DocumentJson)
      const { rested } = this.snapshot
      this.change({ rested: rested + 1, ...(this.snapshot.editor === editor && { editor: null }) })
    }
  }

  /** The caret came into a section. */
  activate(sectionId: Id): void {
    this.stream.at(sectionId)
    const editor = this.editors.get(sectionId) ?? null
    if (this.snapshot.activeId !== sectionId || this.snapshot.editor !== editor) {
      this.change({ activeId: sectionId, editor })
    }
  }

  /** The section that is being read, as long as nothing is being written. */
  look(sectionId: Id | null): void {
    if (!this.snapshot.editor?.isFocused) this.stream.at(sectionId)
  }

  /** Puts the caret into a section, which is made live first where it is not. */
  go(sectionId: Id, arrival: Arrival): void {
    this.pin(sectionId)
    if (this.editors.has(sectionId)) this.arrive(sectionId, arrival)
    else this.arrivals.set(sectionId, arrival)
  }

  pin(sectionId: Id): void {
    if (this.snapshot.pinned.has(sectionId)) return
    this.change({ pinned: new Set([...this.snapshot.pinned, sectionId]) })
  }

  unpinAll(): void {
    if (this.snapshot.pinned.size > 0) this.change({ pinned: new Set() })
  }

  /** The section's editor, once the section is live and its text is there. */
  editorWhenLive(sectionId: Id): Promise<Editor> {
    this.pin(sectionId)
    return new Promise((found) => {
      const look = () => {
        const editor = this.editors.get(sectionId)
        // Whether it may be written in is known a moment after the text.
        if (!editor || !this.liveSection(sectionId)?.snapshot.access) return
        stop()
        found(editor)
      }
      const stop = this.subscribe(look)
      look()
    })
  }

  /** Whether a block id stands in another live section of the plan. */
  standsElsewhere(blockId: Id, hereId: Id): boolean {
    for (const [sectionId, editor] of this.editors) {
      if (sectionId === hereId) continue
      let found = false
      editor.state.doc.descendants((node) => {
        found ||= node.attrs.id === blockId
        return !found
      })
      if (found) return true
    }
    return false
  }

  /** Throws away what the server refused in a section, and fetches the server's text. */
  async startAfresh(sectionId: Id): Promise<void> {
    const held = this.live.get(sectionId)
    if (!held) return
    await held.section.forgetCopy()
    await held.section.close()
    held.section = this.begin(sectionId)
    this.tell()
    this.reckonSave()
  }

  /** Tries again after the reason for a refusal is gone: signed in again, a right given back. */
  reconnect(): void {
    this.stream.reconnect()
    for (const section of this.liveSections) section.reconnect()
  }

  close(): void {
    clearInterval(this.clock)
    window.removeEventListener('online', this.hurry)
    this.stream.close()
    for (const { section, leaving } of this.live.values()) {
      clearTimeout(leaving)
      void section.close()
    }
    this.live.clear()
    this.listeners.clear()
  }

  /** The browser has a net again. */
  private readonly hurry = () => {
    this.stream.hurry()
    for (const section of this.liveSections) section.hurry()
  }

  private begin(sectionId: Id): LiveSection {
    const section = new LiveSection({
      sectionId,
      personId: this.options.writer.id,
      syncUrl: `${this.options.socketOrigin}/sync`,
      onContact: (open) => this.contact.note(open),
      now: () => Date.now(),
    })
    section.subscribe(() => {
      this.reckonSave()
      this.tell()
    })
    return section
  }

  private leaveLater(sectionId: Id): void {
    const held = this.live.get(sectionId)
    if (!held || held.holders > 0) return
    held.leaving = setTimeout(() => {
      if (held.holders > 0) return
      // A section with unacknowledged changes stays until the server has them.
      if (held.section.hasUnsaved) return this.leaveLater(sectionId)
      this.live.delete(sectionId)
      void held.section.close()
      this.reckonSave()
      // It leaves the page now, and not together with the next one that comes.
      this.tell()
    }, LINGER)
  }

  private arrive(sectionId: Id, arrival: Arrival): void {
    this.arrivals.delete(sectionId)
    const editor = this.editors.get(sectionId)
    if (!editor || editor.isDestroyed) return
    editor.commands.arriveAt(arrival)
  }

  private reckonSave(): void {
    const lines = this.liveSections.map((section) => section.snapshot.line)
    const save = saveState(lines, Date.now(), this.contact.blocked)
    if (JSON.stringify(save) !== JSON.stringify(this.snapshot.save)) this.change({ save })
  }

  private change(change: Partial<DeskSnapshot>): void {
    this.snapshot = { ...this.snapshot, ...change }
    this.tell()
  }

  private tell(): void {
    for (const listener of this.listeners) listener()
  }
}

type Timer = ReturnType<typeof setTimeout>
