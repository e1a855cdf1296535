import { useEffect } from 'react'
import { PencilWritingIcon } from '~app/components/icons'
import { useProposalsState } from '~app/editor/proposals/proposalsContext'
import { useTexts } from '~app/i18n/language'
import { WordsTool } from '../WordsTool'
import { useBeginProposal } from './useBeginProposal'

/** Proposes a change of the block that is chosen in the text; by Ctrl+Alt+P as well. */
export function ProposeButton({ withWords = false }: { withWords?: boolean }) {
  const { proposals } = useTexts()
  const may = useProposalsState((snapshot) => snapshot.may.make, false)
  const begin = useBeginProposal()
  useEffect(() => {
    if (!may) return
    const pressed = (event: KeyboardEvent) => {
      const withControl = event.ctrlKey || event.metaKey
      if (!withControl || !event.altKey || event.code !== 'KeyP' || event.defaultPrevented) return
      event.preventDefault()
      begin()
    }
    window.addEventListener('keydown', pressed)
    return () => window.removeEventListener('keydown', pressed)
  }, [may, begin])
  if (!may) return null
  return (
    <WordsTool
      icon={PencilWritingIcon}
      label={proposals.propose}
      title={proposals.proposeShortcut}
      words={withWords && proposals.propose}
      onClick={begin}
    />
  )
}
