import type { DocumentJson } from '~core/document/json'
import type { Id } from '~core/ids'
import type { BlockRevision } from '../text/revisions'
import type { FoundPlaces, SoughtPlaces } from '../text/places'

/**
 * Sections' texts as the rest of the server sees them: JSON in, JSON out, always through the live room, so
 * that a reader gets what the writers see and a change made by a command reaches every open screen.
 */
export interface Texts {
  /** The text as it stands now, the unwritten tick included. Reading changes nothing. */
  read(sectionId: Id): Promise<DocumentJson>
  /** Several at once, in the order asked for. */
  readMany(sectionIds: readonly Id[]): Promise<DocumentJson[]>
  /** Looks places up in the text as it stands now, in its history. */
  places(sectionId: Id, sought: SoughtPlaces): Promise<FoundPlaces>
  /** How its blocks changed, by first touch; what the log has not folded yet is told too. Folds nothing. */
  revisions(sectionId: Id): Promise<BlockRevision[]>
  /** How many of the words that stand were written by whom; null is the server. */
  authors(sectionId: Id): Promise<ReadonlyMap<Id | null, number>>
  /**
   * Looks after the texts that are open now instead of when they are quiet, and resolves when all that was written is
   * durable; before what is read next is kept for ever.
   */
  settle(sectionIds: readonly Id[]): Promise<void>
  /**
   * Makes the text equal to `text` by minimal change, attributed to the person, and resolves when it is durable.
   * Blocks without an id are given one. Also how a new section gets its first text.
   */
  write(sectionId: Id, text: DocumentJson, personId: Id | null): Promise<void>
  /**
   * Writes what `edit` makes of the text as it stands. Nobody's typing comes in between, which a `read` followed
   * by a `write` would undo.
   */
  change(sectionId: Id, edit: (text: DocumentJson) => DocumentJson, personId: Id | null): Promise<void>
}

/** What the realtime part must be told when rights or locks change, so that live connections follow at once. */
export interface Doors {
  /** Someone's right in a plan, or a section's status, changed: every live connection of the plan is judged again. */
  rightsChanged(planId: Id): void
  /** A session ended: its connections close. */
  sessionEnded(sessionId: Id): void
}
