import type { DocumentJson } from '~core/document/json'
import type { Id } from '~core/ids'
import { canonicalText } from '~core/snapshot/canonical'
import type { Deps } from '../deps'

/** A text that is to be written over another one. */
export interface KeptWriting {
  readonly sectionId: Id
  readonly personId: Id | null
  /** The text that is kept already. */
  readonly known: DocumentJson
  /** What is made of the text as it stands. */
  readonly wanted: (text: DocumentJson) => DocumentJson
  /** Keeps a text that somebody has written since. */
  readonly keep: (text: DocumentJson) => Promise<void>
}

/**
 * Writes over a text only what is kept: when it has moved on since, it is kept as it stands now and tried again, until
 * nobody's words came in between.
 */
export async function writeKept(
  { texts }: Pick<Deps, 'texts'>,
  { sectionId, personId, known, wanted, keep }: KeptWriting,
): Promise<void> {
  let kept = canonicalText(known)
  for (;;) {
    let movedOn: DocumentJson | undefined
    try {
      const edit = (text: DocumentJson) => {
        const next = wanted(text)
        const form = canonicalText(text)
        if (form === kept || form === canonicalText(next)) return next
        movedOn = text
        throw new Error('the text has moved on')
      }
      return await texts.change(sectionId, edit, personId)
    } catch (error) {
      if (!movedOn) throw error
    }
    await keep(movedOn)
    kept = canonicalText(movedOn)
  }
}
