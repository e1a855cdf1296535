import { useCallback } from 'react'
import { useDesk } from '~app/editor/deskContext'
import { chosenPlace } from '~app/editor/talk/chosenPlace'
import type { ItemPlace } from '~app/editor/talk/railItem'
import { useRail } from '~app/editor/talk/talkContext'
import { useWorkspace } from '../workspaceData'

/** Where there is no room for a margin beside the text, cards are in a sheet over it. */
export const hasMargin = () => window.matchMedia('(min-width: 75.01rem)').matches

/** Begins a comment on a place; on what is chosen in the text where none is given. */
export function useBeginComment(): (place?: ItemPlace) => void {
  const desk = useDesk()
  const talk = useRail()?.talk
  const { currentId, openDialog } = useWorkspace()
  return useCallback(
    (place) => {
      if (!talk) return
      talk.compose(place ?? (desk ? chosenPlace(desk, currentId) : { sectionId: currentId, anchor: null }))
      if (!hasMargin()) openDialog({ kind: 'threads' })
    },
    [desk, talk, currentId, openDialog],
  )
}
