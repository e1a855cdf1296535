import type { DocumentJson } from '~core/document/json'
import type { Id } from '~core/ids'
import type { Texts } from '~core/proposal/change'
import type { Desk } from '../live/Desk'

/** The texts of sections as they stand on this screen. */
export function textsNow(
  desk: Desk | null,
  given: readonly { readonly id: Id; readonly text: DocumentJson }[],
  sectionIds: readonly Id[],
): Texts {
  return new Map(
    sectionIds.flatMap((id): [Id, DocumentJson][] => {
      const editor = desk?.editorOf(id)
      const live = editor && !editor.isDestroyed ? (editor.state.doc.toJSON() as DocumentJson) : undefined
      const text = live ?? desk?.lastText(id) ?? given.find((section) => section.id === id)?.text
      return text ? [[id, text]] : []
    }),
  )
}
