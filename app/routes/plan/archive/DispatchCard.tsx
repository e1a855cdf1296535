import type { SerializeFrom } from '@remix-run/node'
import type { DispatchStage } from '~core/archive/dispatch'
import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { FileExportIcon } from '~app/components/icons'
import { When } from '~app/components/Time'
import { useTexts } from '~app/i18n/language'
import type { Moment } from '~app/i18n/time'
import type { loader } from './page'

type Dispatch = SerializeFrom<typeof loader>['dispatches'][number]

const sendable: readonly DispatchStage[] = ['made', 'failed']

/** One package: how far it has come, what was received, and what can be done with it. */
export function DispatchCard({
  dispatch,
  maySend,
  now,
}: {
  dispatch: Dispatch
  maySend: boolean
  now: Moment
}) {
  const { archive: words, refusals } = useTexts()
  const { id, stage, isMade, errorCode, sha256, createdAt, createdBy, receipts } = dispatch
  const received = Object.entries(receipts)
  return (
    <article className="card stack" aria-labelledby={`package-${id}`}>
      <h3 id={`package-${id}`} className="ds-heading m0" data-size="2xs">
        {words.madeAt(createdBy)} <When at={createdAt} now={now} />
      </h3>
      <p className="m0" role="status">
        {words.stages[stage]}
        {errorCode && `: ${refusals[errorCode]({})}`}
      </p>
      {isMade && (
        <div className="row wrap">
          <a className="ds-button download" data-variant="secondary" href={`/sakspakker/${id}`} download>
            <FileExportIcon aria-hidden className="i" /> {words.download}
          </a>
          {maySend && sendable.includes(stage) && (
            <PostForm intent="send" hidden={{ dispatchId: id }}>
              <SubmitButton>{received.length > 0 ? words.sendAgain : words.send}</SubmitButton>
            </PostForm>
          )}
        </div>
      )}
      {received.length > 0 && (
        <details>
          <summary>{words.received(received.length)}</summary>
          <dl aria-label={words.receipts}>
            {received.map(([part, { at, receipt }]) => (
              <div key={part}>
                <dt>{part}</dt>
                <dd>
                  <When at={at} now={now} />: {receipt}
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      {sha256 && (
        <p className="m0 sub">
          {words.checksum}: {sha256}
        </p>
      )}
    </article>
  )
}
