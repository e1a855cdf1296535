import { useEffect, useMemo, useState } from 'react'
import type { DocumentJson } from '~core/document/json'
import type { Id } from '~core/ids'
import { applied, type Applied } from '~core/proposal/applied'
import { sectionsOf, type Change } from '~core/proposal/change'
import { rebased } from '~core/proposal/rebased'
import { useDesk } from '../deskContext'
import type { TalkProposal } from './proposalLine'
import { textsNow } from './textsNow'

/** How a proposal stands in the text as it is on this screen now. */
export interface ProposalStanding {
  readonly applied: Applied
  /** Made anew on the text; null when what it is about is gone. */
  readonly now: Change | null
}

/** It is looked at anew when nobody has written for so long, in milliseconds. */
const REST = 700

/** How an open proposal stands, as long as its card is open; null before that is known. */
export function useStanding(
  { change }: TalkProposal,
  isOpen: boolean,
  given: readonly { readonly id: Id; readonly text: DocumentJson }[],
): ProposalStanding | null {
  const desk = useDesk()
  const [round, setRound] = useState(0)
  useEffect(() => {
    const editors = isOpen ? sectionsOf(change).flatMap((id) => desk?.editorOf(id) ?? []) : []
    let timer: ReturnType<typeof setTimeout> | undefined
    const later = ({ transaction }: { transaction: { docChanged: boolean } }) => {
      if (!transaction.docChanged) return
      clearTimeout(timer)
      timer = setTimeout(() => setRound((count) => count + 1), REST)
    }
    for (const editor of editors) editor.on('transaction', later)
    return () => {
      clearTimeout(timer)
      for (const editor of editors) editor.off('transaction', later)
    }
  }, [desk, change, isOpen, round])
  return useMemo(() => {
    if (!isOpen) return null
    const texts = textsNow(desk, given, sectionsOf(change))
    return { applied: applied(texts, change), now: rebased(texts, change) ?? null }
    // The text is read anew each round.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `round` stands for what editors hold
  }, [desk, given, change, isOpen, round])
}
