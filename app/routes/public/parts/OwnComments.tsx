import { useTexts } from '~app/i18n/language'
import type { OwnStatement } from './own'
import { PlainButton } from './PlainButton'

/** The comments that are part of the statement, each to be changed or taken out. */
export function OwnComments({ own }: { readonly own: OwnStatement }) {
  const { publicPages } = useTexts()
  const words = publicPages.statement
  const { comments, language } = own
  return (
    <section aria-labelledby="comments">
      <h2 id="comments">{words.comments}</h2>
      {comments.length === 0 && <p className="sub">{words.noComments}</p>}
      <ol className="plain said">
        {comments.map(({ id, text, place }) => {
          const where = place.section === '' ? words.whole : place.section
          const what = place.excerpt === '' ? where : place.excerpt
          return (
            <li key={id}>
              <p className="sub m0">
                <span lang={place.section === '' ? undefined : language}>
                  {where}
                  {place.excerpt !== '' && `: «${place.excerpt}»`}
                </span>
              </p>
              <p className="lines">{text}</p>
              <p className="acts">
                <PlainButton
                  act="edit"
                  value={id}
                  variant="tertiary"
                  label={publicPages.nameOf(words.edit, what)}
                >
                  {words.edit}
                </PlainButton>
                <PlainButton
                  act="remove"
                  value={id}
                  variant="tertiary"
                  label={publicPages.nameOf(words.remove, what)}
                >
                  {words.remove}
                </PlainButton>
              </p>
            </li>
          )
        })}
      </ol>
      {(own.standing === 'open' || comments.length > 0) && (
        <p className="acts">
          <PlainButton act="add" variant="secondary">
            {words.addComment}
          </PlainButton>
        </p>
      )}
    </section>
  )
}
