import { useEffect, useState } from 'react'
import { useDeskState } from '~app/editor/deskContext'

/**
 * Following somebody through the text: the section they are in is brought into view when they go to another one.
 * It is chosen, never forced; Escape lets go, and whoever is writing is left where they are.
 */
export function useFollow(leaderId: string | null) {
  const [wanted, setFollowing] = useState(false)
  const following = wanted && leaderId !== null
  const at = useDeskState(
    ({ people }) =>
      (following && people?.find((person) => person.personId === leaderId && person.sectionId)?.sectionId) ||
      null,
    null,
  )
  useEffect(() => {
    const isWriting = document.activeElement?.closest('.ProseMirror[contenteditable="true"]')
    if (at && !isWriting) document.getElementById(at)?.scrollIntoView()
  }, [at])
  useEffect(() => {
    if (!following) return
    const letGo = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setFollowing(false)
    }
    window.addEventListener('keydown', letGo)
    return () => window.removeEventListener('keydown', letGo)
  }, [following])
  return { following, setFollowing }
}
