import type { DocumentJson } from '~core/document/json'
import type { Id } from '~core/ids'
import type { DoubledPair } from '~core/sync/doubled'
import type { ExaminedUpdate, Measure } from '../realtime/examine'
import type { Logger } from 'pino'
import type { WordsOfClient } from './authorship'
import type { FoundPlaces, SoughtPlaces } from './places'
import type { BlockRevision } from './revisions'
import { unpackExamined } from './packedExamined'
import { TextThread, type TextThreadSettings } from './textThread'

/**
 * What needs a Y.Doc, in a thread of its own: nobody's keystroke waits for it. Bytes in, bytes or JSON out; nothing is
 * kept between calls, and no call changes the bytes that it is given. Updates are Yjs updates of version 1; they may
 * come in any order.
 *
 * The bytes are those of the log, examined before they came there. Should one still be impossible to apply, then
 * everything but `fold` goes on without it, and the log of the server tells of it.
 *
 * Every call is refused when the updates could take more memory than the thread has, and may fail because the thread
 * ended under it; asked again, another thread answers.
 */
export interface TextWork {
  /**
   * Folds a checkpoint's state and the rows after it into one; tells what the rows changed, block by block.
   *
   * @throws when a row cannot be applied
   */
  fold(state: Uint8Array | null, rows: readonly FoldRow[]): Promise<FoldedText>
  /** The text that the updates give, fitted to the schema. */
  read(updates: readonly Uint8Array[]): Promise<DocumentJson>
  /** The update that makes the text equal to `text` by minimal change, written under `clientId`; null when it is equal already. */
  write(updates: readonly Uint8Array[], text: DocumentJson, clientId: number): Promise<Uint8Array | null>
  /** How many of the words that stand were written under each client id. */
  authors(updates: readonly Uint8Array[]): Promise<readonly WordsOfClient[]>
  /** Looks places up in the text: anchors' relative positions, and what they are for other places. */
  places(updates: readonly Uint8Array[], sought: SoughtPlaces): Promise<FoundPlaces>
  /** Checks the text against the full schema. */
  inspect(updates: readonly Uint8Array[], clientId: number): Promise<InspectedText>
  /**
   * What someone who has come as far as `stateVector` lacks.
   *
   * @throws when the state vector cannot be decoded
   */
  missing(updates: readonly Uint8Array[], stateVector: Uint8Array): Promise<Uint8Array>
  /**
   * The look at an update on its way in, for one that is so large that the look takes time.
   *
   * @throws like `examineUpdate`
   */
  examine(bytes: Uint8Array, most?: Measure): Promise<ExaminedUpdate>
  /** Waits for the calls in hand and ends the thread. Later calls are refused. */
  close(): Promise<void>
}

/** A row of the log, as far as folding needs it. */
export interface FoldRow {
  readonly bytes: Uint8Array
  /** Whose connection it came over; null for the server's own changes. */
  readonly personId: Id | null
  /** Milliseconds since 1970. */
  readonly at: number
}

/** A text folded into one update. */
export interface FoldedText {
  /** Yjs update of the whole text, what waits for missing predecessors included. */
  readonly state: Uint8Array
  /** How far the text goes, encoded. */
  readonly stateVector: Uint8Array
  /** Yjs update without any items: the delete set alone. */
  readonly deletions: Uint8Array
  /** What the rows changed, by first touch. */
  readonly revisions: readonly BlockRevision[]
}

export interface InspectedText {
  /**
   * The update that puts right what is wrong (foreign values, nodes that do not fit, unsound attributes, missing or
   * doubled block ids); null when the text is sound. It is one transaction under the client id that was given.
   */
  readonly repair: Uint8Array | null
  /** Neighbours that say the same, as the text stands with the repair. */
  readonly doubled: readonly DoubledPair[]
}

const defaults: TextThreadSettings = { memory: 1536, patience: 120_000, rest: 30_000 }

/**
 * Text work in a thread, which starts with the first call and ends when it is asked nothing for half a minute. A thread
 * that died is started again with the next call; the calls in hand fail.
 */
export function openTextWork(
  shell: { readonly logger: Logger },
  settings: Partial<TextThreadSettings> = {},
): TextWork {
  const thread = new TextThread(shell.logger, { ...defaults, ...settings })
  return {
    async fold(state, rows) {
      const strings = rows.map((row) => row.bytes)
      const { answer, bytes } = await thread.ask(
        {
          call: 'fold',
          hasState: state !== null,
          rows: rows.map(({ personId, at }) => ({ personId, at })),
        },
        state ? [state, ...strings] : strings,
      )
      const [folded, stateVector, deletions] = bytes as [Uint8Array, Uint8Array, Uint8Array]
      return { state: folded, stateVector, deletions, revisions: answer.revisions }
    },
    async read(updates) {
      return (await thread.ask({ call: 'read' }, updates)).answer.text
    },
    async write(updates, text, clientId) {
      return (await thread.ask({ call: 'write', text, clientId }, updates)).bytes[0] ?? null
    },
    async authors(updates) {
      return (await thread.ask({ call: 'authors' }, updates)).answer.words
    },
    async places(updates, sought) {
      return (await thread.ask({ call: 'places', sought }, updates)).answer.found
    },
    async inspect(updates, clientId) {
      const { answer, bytes } = await thread.ask({ call: 'inspect', clientId }, updates)
      return { repair: bytes[0] ?? null, doubled: answer.doubled }
    },
    async missing(updates, stateVector) {
      const { bytes } = await thread.ask({ call: 'missing' }, [stateVector, ...updates])
      return bytes[0] as Uint8Array
    },
    async examine(bytes, most) {
      return unpackExamined((await thread.ask({ call: 'examine', most }, [bytes])).bytes)
    },
    close: () => thread.close(),
  }
}
