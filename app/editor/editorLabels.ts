import { createContext, useContext } from 'react'
import { labelsFor, type RenderLabels } from '~core/render/labels/labels'

/** The words that belong to the plan itself («Tiltak», «Frist»), in the plan's language and not the reader's. */
export const EditorLabelsContext = createContext<RenderLabels>(labelsFor('nb'))

export function useEditorLabels(): RenderLabels {
  return useContext(EditorLabelsContext)
}
