/** Writes a text as the log gets it: each change is a row. */
import { Doc } from 'yjs'
import type { Id } from '~core/ids'
import type { FoldRow } from '~server/text/textWork'

export const MINUTE = 60_000

export class Writing {
  readonly doc = new Doc()
  readonly rows: FoldRow[] = []
  private personId: Id | null = null
  private at = 0

  constructor() {
    this.doc.on('update', (bytes: Uint8Array) => {
      this.rows.push({ bytes, personId: this.personId, at: this.at })
    })
  }

  /** Changes the text as somebody, at a moment. */
  by(personId: Id | null, at: number, change: (doc: Doc) => void): this {
    this.personId = personId
    this.at = at
    this.doc.transact(() => change(this.doc))
    return this
  }

  /** The rows since it was last asked. */
  take(): FoldRow[] {
    return this.rows.splice(0)
  }
}
