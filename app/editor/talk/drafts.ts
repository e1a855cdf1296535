/** Comments that wait on this device: written without contact, sent when there is some. Each person has their own. */
import type { Id } from '~core/ids'
import type { RefusalCode, RefusalFacts } from '~core/refusal'
import type { ItemPlace } from './railItem'

/** A comment that has not reached the server. */
export interface Draft {
  /** What the server knows it by, so that one that is sent twice becomes one comment. */
  readonly key: Id
  readonly planId: Id
  readonly place: ItemPlace
  /** The thread that it answers; null: it opens one. */
  readonly threadId: Id | null
  /** With mentions as tokens. */
  readonly text: string
  readonly onlySide: string | null
  /** Milliseconds since 1970. */
  readonly writtenAt: number
  /** Why the server did not take it; it is not sent again by itself. */
  readonly refusal?: { readonly code: RefusalCode; readonly facts: RefusalFacts }
}

/** Where drafts are kept: the browser's local storage, or what stands for it in a test. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

export class Drafts {
  /** Kept here too: a browser may have no room, or not let anything be kept. */
  private all: readonly Draft[]
  private readonly name: string

  constructor(
    personId: Id,
    private readonly planId: Id,
    private readonly storage: DraftStorage | null,
  ) {
    this.name = `langbord:drafts:${personId}:${planId}`
    this.all = this.read()
  }

  get list(): readonly Draft[] {
    return this.all
  }

  put(draft: Draft): void {
    this.write([...this.all.filter(({ key }) => key !== draft.key), draft])
  }

  remove(key: Id): void {
    this.write(this.all.filter((draft) => draft.key !== key))
  }

  private read(): readonly Draft[] {
    try {
      const kept = JSON.parse(this.storage?.getItem(this.name) ?? '[]') as unknown
      return Array.isArray(kept) ? (kept as Draft[]).filter((draft) => draft.planId === this.planId) : []
    } catch {
      return []
    }
  }

  private write(drafts: readonly Draft[]): void {
    this.all = drafts
    try {
      if (drafts.length === 0) this.storage?.removeItem(this.name)
      else this.storage?.setItem(this.name, JSON.stringify(drafts))
    } catch {
      // Without room on the device the draft lives as long as the page.
    }
  }
}
