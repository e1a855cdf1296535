import type { SerializeFrom } from '@remix-run/node'
import { useTexts } from '~app/i18n/language'
import { date } from '~app/i18n/time'
import type { loader } from '../statements'

type List = SerializeFrom<typeof loader>

/** A statement as everybody may read it. */
export function PublishedStatement({
  statement,
  list,
}: {
  readonly statement: List['statements'][number]
  readonly list: List
}) {
  const texts = useTexts()
  const { publicPages } = texts
  const { published } = publicPages
  const { id, number, name, kind, sentAt, receivedOn, late, text, comments, files } = statement
  const day = receivedOn === null ? sentAt : `${receivedOn}T12:00:00Z`
  return (
    <li className="card" id={`u-${number}`}>
      <article aria-labelledby={`n-${id}`}>
        <h2 id={`n-${id}`}>{name ?? published.person(list.municipality.name)}</h2>
        <p className="sub">
          {published.number(number)} · {published.kinds[kind]}
          {day !== null && <> · {published.received(date(texts, day))}</>}
          {late && <> · {published.late}</>}
        </p>
        {text !== '' && <p className="lines">{text}</p>}
        {comments.map(({ id: commentId, place, text: words }) => (
          <div key={commentId} className="said__one">
            <p className="sub m0">
              {published.about}{' '}
              <a
                className="lk"
                href={`/horing/${list.name}#${place.blockId ? `a-${place.blockId}` : `d-${place.sectionId ?? ''}`}`}
                lang={place.section === '' ? undefined : list.language}
              >
                {place.section === '' ? published.whole : place.section}
                {place.excerpt !== '' && `: «${place.excerpt}»`}
              </a>
            </p>
            <p className="lines">{words}</p>
          </div>
        ))}
        {files.length > 0 && (
          <>
            <h3>{published.files}</h3>
            <ul className="plain">
              {files.map(({ id: fileId, name: fileName, byteLength }) => (
                <li key={fileId}>
                  <a className="lk line" href={`/horing/${list.name}/vedlegg/${fileId}`}>
                    {fileName}
                  </a>{' '}
                  {byteLength !== null && <span className="sub">({publicPages.fileSize(byteLength)})</span>}
                </li>
              ))}
            </ul>
          </>
        )}
      </article>
    </li>
  )
}
