import type { Editor } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'
import type { Place } from '~core/anchor/anchor'
import { anchorAt } from '~core/anchor/anchorAt'
import { PlanText } from '~core/anchor/planText'
import { SectionText } from '~core/anchor/sectionText'
import type { DocumentJson } from '~core/document/json'
import type { Id } from '~core/ids'
import type { Desk } from '../live/Desk'
import { blockPlaceAt } from './blockPlaces'
import type { ItemPlace } from './railItem'

/**
 * What one would comment on now: the words that are selected, the block that the caret is in, or, where neither is
 * known, the section.
 */
export function chosenPlace(desk: Desk, currentId: Id | null): ItemPlace {
  const sectionId = selectedSection() ?? desk.snapshot.activeId ?? currentId
  const editor = sectionId === null ? undefined : desk.editorOf(sectionId)
  if (sectionId === null || !editor) return { sectionId: sectionId ?? currentId, anchor: null }
  return { sectionId, anchor: anchorIn(desk, editor, sectionId) }
}

/** The section in which the page's own selection is: whoever only reads has no caret, but may select. */
function selectedSection(): Id | null {
  const node = window.getSelection()?.anchorNode
  const element = node instanceof Element ? node : node?.parentElement
  return element?.closest('.ProseMirror') ? (element.closest('section.sec')?.id ?? null) : null
}

function anchorIn(desk: Desk, editor: Editor, sectionId: Id) {
  const place = placeIn(editor, sectionId)
  const live = desk.liveSection(sectionId)
  if (!place || !live) return null
  const plan = new PlanText([new SectionText(sectionId, editor.state.doc.toJSON() as DocumentJson)])
  return anchorAt(plan, place, live.endsOf(place)) ?? null
}

function placeIn({ state }: Editor, sectionId: Id): Place | undefined {
  const { selection, doc } = state
  if (selection instanceof NodeSelection && typeof selection.node.attrs.id === 'string') {
    const block = { blockId: selection.node.attrs.id, offset: 0 }
    return { sectionId, from: block, to: block }
  }
  const from = blockPlaceAt(doc, selection.from)
  const to = blockPlaceAt(doc, selection.to)
  return from && to && { sectionId, from, to }
}
