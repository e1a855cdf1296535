import { useEffect, useMemo, useState } from 'react'
import type { DocumentJson } from '~core/document/json'
import type { Id } from '~core/ids'
import { applied, type Applied } from '~core/proposal/applied'
import { sectionsOf, type Change, type Texts } from '~core/proposal/change'
import { rebased } from '~core/proposal/rebased'
import { useDesk } from '../deskContext'
import type { Desk } from '../live/Desk'
import type { TalkProposal } from './proposalLine'

/** How a proposal stands in the text as it is on this screen now. */
export interface ProposalStanding {
  readonly applied: Applied
  /** Made anew on the text; null when what it is about is gone. */
  readonly now: Change | null
}

/** It is looked at anew when nobody has written for so long, in milliseconds. */
const REST = 700

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
