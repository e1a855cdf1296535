import { PostForm } from '~app/components/form/PostForm'
import { useTexts } from '~app/i18n/language'
import { dateAndClock, weekdayAndDate } from '~app/i18n/time'
import { OwnLink } from './OwnLink'
import type { OwnStatement } from './own'
import { PlainButton } from './PlainButton'

/** The receipt of what was sent, and what can be done with it yet. */
export function Receipt({ own }: { readonly own: OwnStatement }) {
  const texts = useTexts()
  const { receipt, ...words } = texts.publicPages.statement
  const { fields, comments, files, publication, refusal, name, standing } = own
  const email = fields.email
  const content = [
    ...(comments.length > 0 ? [texts.publicPages.comments(comments.length)] : []),
    ...(fields.text !== '' ? [receipt.textIncluded] : []),
    ...(files.length > 0 ? [receipt.fileCount(files.length)] : []),
  ]
  const isOpen = standing === 'open'
  return (
    <div className="pub-in">
      <section className="kcard" aria-labelledby="receipt">
        <h1 id="receipt">{receipt.title}</h1>
        <p className="lead">{email === '' ? receipt.notMailed : receipt.mailed(email)}</p>
        <dl className="kdl">
          <Fact name={receipt.number} value={String(own.number ?? '')} />
          <Fact name={receipt.received} value={own.sentAt ? dateAndClock(texts, own.sentAt) : ''} />
          <Fact name={receipt.sender} value={fields.onBehalfOf || fields.senderName} />
          <Fact name={receipt.content} value={texts.common.list(content)} />
        </dl>
        {own.late && <p className="told">{receipt.late}</p>}
        <h2>{receipt.next}</h2>
        <ol className="vtl">
          <li>{receipt[publication as 'waiting' | 'published' | 'withheld']}</li>
          {refusal === null && (
            <li>{receipt.changeable(weekdayAndDate(texts, `${own.deadlineOn}T12:00:00Z`))}</li>
          )}
          {refusal === 'consultation.ended' && <li>{receipt.ended}</li>}
          {refusal === 'statement.inTreatment' && <li>{texts.refusals[refusal]({})}</li>}
          <li>{receipt.assessed}</li>
        </ol>
        <OwnLink address={own.address} />
        {isOpen && (
          <div className="acts">
            {refusal === null && (
              <a className="ds-button" data-variant="secondary" href="?endre=1">
                {receipt.change}
              </a>
            )}
            <PostForm className="inline">
              <PlainButton act="withdraw" variant="tertiary">
                {words.withdraw}
              </PlainButton>
            </PostForm>
          </div>
        )}
        {isOpen && <p className="sub">{words.withdrawHint}</p>}
        <p>
          <a className="lk" href={`/horing/${name}`}>
            {texts.publicPages.back}
          </a>
        </p>
      </section>
    </div>
  )
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}
