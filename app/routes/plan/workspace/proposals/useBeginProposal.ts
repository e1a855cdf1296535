import { useCallback } from 'react'
import { useDesk } from '~app/editor/deskContext'
import { useProposals } from '~app/editor/proposals/proposalsContext'
import { textsNow } from '~app/editor/proposals/textsNow'
import { outermost } from '~app/editor/proposals/wishes'
import { chosenPlace } from '~app/editor/talk/chosenPlace'
import { useWorkspace } from '../workspaceData'

/** Begins a proposal on the block that is chosen in the text; at the beginning of the section where none is. */
export function useBeginProposal(): () => void {
  const desk = useDesk()
  const proposals = useProposals()
  const { data, currentId } = useWorkspace()
  return useCallback(() => {
    if (!proposals || !desk) return
    const place = chosenPlace(desk, currentId)
    const sectionId = place.sectionId ?? data.sections[0]?.id
    if (!sectionId) return
    const text = textsNow(desk, data.sections, [sectionId]).get(sectionId)
    const block = text && place.anchor ? outermost(text, place.anchor.blockId) : null
    proposals.write({ kind: 'new', sectionId, block })
  }, [desk, proposals, data.sections, currentId])
}
