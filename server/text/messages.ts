/** What travels between TextWork and its thread. Byte strings travel packed, in the order that is told here. */
import type { DocumentJson } from '~core/document/json'
import type { Id } from '~core/ids'
import type { DoubledPair } from '~core/sync/doubled'
import type { Measure } from '../realtime/examine'
import type { WordsOfClient } from './authorship'
import type { Packed } from './packed'
import type { FoundPlaces, SoughtPlaces } from './places'
import type { BlockRevision } from './revisions'

export type TextRequest =
  /** The state, where there is one, then the rows. */
  | {
      readonly call: 'fold'
      readonly hasState: boolean
      readonly rows: readonly { readonly personId: Id | null; readonly at: number }[]
    }
  /** The updates. */
  | { readonly call: 'read' }
  | { readonly call: 'write'; readonly text: DocumentJson; readonly clientId: number }
  | { readonly call: 'inspect'; readonly clientId: number }
  /** The updates. */
  | { readonly call: 'places'; readonly sought: SoughtPlaces }
  /** The updates. */
  | { readonly call: 'authors' }
  /** The state vector, then the updates. */
  | { readonly call: 'missing' }
  /** The one update. */
  | { readonly call: 'examine'; readonly most: Measure | undefined }

export type TextAnswer =
  /** The state, the state vector, the deletions. */
  | { readonly call: 'fold'; readonly revisions: readonly BlockRevision[] }
  | { readonly call: 'read'; readonly text: DocumentJson }
  /** The update, or nothing. */
  | { readonly call: 'write' }
  /** The repair, or nothing. */
  | { readonly call: 'inspect'; readonly doubled: readonly DoubledPair[] }
  | { readonly call: 'places'; readonly found: FoundPlaces }
  | { readonly call: 'authors'; readonly words: readonly WordsOfClient[] }
  /** The update. */
  | { readonly call: 'missing' }
  /** What was found, see packedExamined.ts. */
  | { readonly call: 'examine' }

/** What the thread is asked, by number: answers may come in any order. */
export interface Asked {
  readonly number: number
  readonly request: TextRequest
  readonly packed: Packed
}

/** What the thread tells. */
export type Told =
  | {
      readonly kind: 'answered'
      readonly number: number
      readonly answer: TextAnswer
      readonly packed: Packed
    }
  | { readonly kind: 'failed'; readonly number: number; readonly error: ToldError }
  /** Updates that could not be applied and were left out. The answer comes after. */
  | { readonly kind: 'unapplied'; readonly call: TextRequest['call']; readonly errors: readonly ToldError[] }

export interface ToldError {
  readonly name: string
  readonly message: string
  readonly stack?: string
}

/** An answer and the byte strings with it. */
export interface WithBytes<T> {
  readonly answer: T
  readonly bytes: readonly Uint8Array[]
}
