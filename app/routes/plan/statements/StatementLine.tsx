import { Link } from '@remix-run/react'
import type { SerializeFrom } from '@remix-run/node'
import { PostForm, useRefused } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { useTexts } from '~app/i18n/language'
import { date } from '~app/i18n/time'
import type { loader } from './list'

type Listed = SerializeFrom<typeof loader>['statements'][number]

/** One statement: who sent it, and what of it everybody may read. */
export function StatementLine({
  statement,
  planId,
}: {
  readonly statement: Listed
  readonly planId: string
}) {
  const texts = useTexts()
  const words = texts.statements
  const { id, number, senderName, onBehalfOf, senderKind, channel, sentAt, receivedOn, late, remarks } =
    statement
  const received = receivedOn === null ? sentAt : `${receivedOn}T12:00:00Z`
  return (
    <tr>
      <td className="num">{number}</td>
      <td>
        <strong>{senderName}</strong> {onBehalfOf !== '' && words.behalfOf(onBehalfOf)}
        <br />
        <span className="sub">{words.kinds[senderKind]}</span>
      </td>
      <td>
        {received !== null && date(texts, received)}
        {late && (
          <>
            <br />
            <span className="ds-tag quiet">{words.late}</span>
          </>
        )}
      </td>
      <td>{words.channels[channel]}</td>
      <td>
        <span className="num">{remarks}</span>{' '}
        <Link
          className="ds-button"
          data-variant="tertiary"
          to={`/planer/${planId}/merknader/uttalelse/${id}`}
          aria-label={words.divide(number)}
        >
          {words.divideShort}
        </Link>
      </td>
      <td>{statement.withdrawn ? words.withdrawn : <Publication statement={statement} />}</td>
    </tr>
  )
}

function Publication({ statement }: { readonly statement: Listed }) {
  const { statements: words } = useTexts()
  const { id, number, publication, publicationReason, files } = statement
  const hidden = { statementId: id }
  const refused = useRefused('decide', hidden)
  return (
    <details open={refused || undefined}>
      <summary aria-label={words.decide(words.publications[publication], number)} className="lk">
        {words.publications[publication]}
      </summary>
      {publicationReason && <p className="sub m0">{words.reasons[publicationReason]}</p>}
      <PostForm intent="decide" hidden={hidden} className="stack s">
        {files.map((file) => (
          <div key={file.id} className="row wrap">
            <a className="lk" href={`/uttalelser/filer/${file.id}`}>
              {file.name}
            </a>
            <label className="tick-row">
              <input
                className="ds-input"
                type="checkbox"
                name={`file:${file.id}`}
                defaultChecked={file.published}
              />
              <span>{words.showFile(file.name)}</span>
            </label>
          </div>
        ))}
        <div className="row wrap">
          <SubmitButton name="publication" value="published">
            {words.publish}
          </SubmitButton>
          <SubmitButton name="publication" value="withheld" variant="secondary" neutral>
            {words.withhold}
          </SubmitButton>
        </div>
      </PostForm>
    </details>
  )
}
