import { useNavigate } from '@remix-run/react'
import { useCallback } from 'react'

/**
 * Goes to a section of the page: into view, with the focus, and in the address. A plain fragment link would do,
 * were it not that the page's scroll restoration takes it for a step back.
 */
export function useGoToSection(): (sectionId: string) => void {
  const navigate = useNavigate()
  return useCallback(
    (sectionId) => {
      navigate(`#${sectionId}`, { replace: true, preventScrollReset: true })
      // A dialog that is closing gives the focus back first.
      requestAnimationFrame(() => {
        const section = document.getElementById(sectionId)
        section?.scrollIntoView()
        section?.focus({ preventScroll: true })
      })
    },
    [navigate],
  )
}
