import { useState } from 'react'
import type { ProposalAnswer } from '~app/editor/proposals/proposalLine'
import { useTexts } from '~app/i18n/language'

/** Asks for something to be done, and says why where it was not. */
export function useProposalActs() {
  const { refusals, proposals } = useTexts()
  const [failed, setFailed] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const tried = async (asked: Promise<ProposalAnswer> | undefined): Promise<boolean> => {
    if (!asked || busy) return false
    setBusy(true)
    const answer = await asked.finally(() => setBusy(false))
    setFailed(
      answer.kind === 'done'
        ? null
        : answer.kind === 'refused'
          ? refusals[answer.code](answer.facts)
          : proposals.unanswered,
    )
    return answer.kind === 'done'
  }
  return { tried, failed, busy }
}
