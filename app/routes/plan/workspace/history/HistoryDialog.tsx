import { Link } from '@remix-run/react'
import { useEffect, useState } from 'react'
import type { RefusalCode, RefusalFacts } from '~core/refusal'
import { answered } from '~app/answered'
import { Dialog } from '~app/editor/dialogs/Dialog'
import { useTexts } from '~app/i18n/language'
import { Sittings, type ParagraphHistory } from '../../versions/Sittings'
import { useWorkspace } from '../workspaceData'

type Answer =
  ParagraphHistory | { readonly refusal: { readonly code: RefusalCode; readonly facts: RefusalFacts } }

/** Who changed a paragraph, over the text that one is in; null where none was chosen. */
export function HistoryDialog({ blockId }: { blockId: string | null }) {
  const { data, openDialog } = useWorkspace()
  const { history } = useTexts().versions
  const address = `/planer/${data.plan.id}/avsnitt/${blockId}`
  return (
    <Dialog title={history.who} wide onClose={() => openDialog(null)}>
      {blockId === null ? (
        <p>{history.noParagraph}</p>
      ) : (
        <>
          <Told address={`${address}/historikk`} />
          <p>
            <Link className="lk" to={address}>
              {history.ownPage}
            </Link>
          </p>
        </>
      )}
    </Dialog>
  )
}

function Told({ address }: { address: string }) {
  const { refusals, versions } = useTexts()
  const [answer, setAnswer] = useState<Answer | 'asked' | 'none'>('asked')
  useEffect(() => {
    const gone = new AbortController()
    void answered(fetch(address, { signal: gone.signal })).then(
      (told) => !gone.signal.aborted && setAnswer(told ? (told as Answer) : 'none'),
    )
    return () => gone.abort()
  }, [address])
  if (answer === 'asked') return <p role="status">{versions.history.asked}</p>
  if (answer === 'none') return <p role="alert">{versions.history.unanswered}</p>
  if ('refusal' in answer) return <p>{refusals[answer.refusal.code](answer.refusal.facts)}</p>
  return <Sittings sittings={answer.sittings} />
}
