/**
 * The page layout model: what stands where on which page, and how it hangs together for those who listen
 * to the document instead of looking at it. Measures are in points, `y` grows downwards from the page's top.
 */
import type { Id } from '~core/ids'
import type { TextStyle } from './typesetter'

/** Structure elements of a tagged PDF that a plan uses. */
export type TagRole =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'P'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'BlockQuote'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Caption'
  | 'Link'
  | 'Reference'
  | 'Note'
  | 'Span'
  | 'TOC'
  | 'TOCI'

/** A structure element. Its children stand in reading order, wherever on the pages they are drawn. */
export interface Tag {
  readonly role: TagRole
  readonly children: (Tag | Slot)[]
  readonly alt?: string
  /** What is read instead of the letters that are drawn. */
  readonly actual?: string
  readonly id?: string
  readonly scope?: 'Column' | 'Row' | 'Both'
  readonly colSpan?: number
  readonly rowSpan?: number
  readonly numbering?: 'Disc' | 'Decimal'
}

/** A place in the structure for marks on the pages; known by its identity, as it may be drawn in several goes. */
export interface Slot {
  readonly kind: 'slot'
}

/** Where a link leads: out of the document, or to a named place in it. */
export type LinkTarget = { readonly href: string } | { readonly place: string }

/** One thing drawn. Without a slot it is an artifact: seen, not read. */
export type Mark =
  | {
      readonly kind: 'text'
      readonly x: number
      /** The line that the letters stand on. */
      readonly y: number
      readonly text: string
      readonly width: number
      readonly style: TextStyle
      readonly slot: Slot | null
      /** A hyphen that is only there because the line ended. */
      readonly divides?: boolean
    }
  | {
      readonly kind: 'box'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly fill?: string
      readonly stroke?: string
      readonly dashed?: boolean
      readonly radius?: number
    }
  | {
      readonly kind: 'rule'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly weight: number
      readonly color: string
      readonly dotted?: boolean
    }
  | {
      readonly kind: 'image'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly fileId: Id
      readonly slot: Slot
    }
  | {
      readonly kind: 'link'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly target: LinkTarget
      /** The link's words, for those who do not see them. */
      readonly words: string
      readonly slot: Slot
    }

export interface Page {
  readonly marks: readonly Mark[]
  /** Whether the sheet lies down. */
  readonly turned?: boolean
}

/** A named place that links and bookmarks lead to. */
export interface Place {
  readonly name: string
  /** Counted from 0. */
  readonly page: number
  readonly y: number
}

/** A bookmark. */
export interface Bookmark {
  readonly title: string
  readonly place: string
  readonly children: readonly Bookmark[]
}

export interface PageLayout {
  readonly pages: readonly Page[]
  readonly root: Tag
  readonly places: readonly Place[]
  readonly bookmarks: readonly Bookmark[]
}

/** Adds a structure element under its parent. */
export function addTag(parent: Tag, role: TagRole, more: Partial<Omit<Tag, 'role' | 'children'>> = {}): Tag {
  const tag: Tag = { role, children: [], ...more }
  parent.children.push(tag)
  return tag
}

/** Adds a place for marks under a structure element. */
export function addSlot(parent: Tag): Slot {
  const slot: Slot = { kind: 'slot' }
  parent.children.push(slot)
  return slot
}

/** The same mark, moved. */
export function moved<M extends Mark>(mark: M, dx: number, dy: number): M {
  return dx === 0 && dy === 0 ? mark : { ...mark, x: mark.x + dx, y: mark.y + dy }
}

/** The same mark as an artifact, as when a table's head is repeated; links and pictures are not repeated. */
export function asArtifact(mark: Mark): Mark[] {
  if (mark.kind === 'link' || mark.kind === 'image') return []
  return mark.kind === 'text' ? [{ ...mark, slot: null }] : [mark]
}
