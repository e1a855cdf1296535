import { Link } from '@remix-run/react'
import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { useTexts } from '~app/i18n/language'
import type { Division } from '../treatmentData'

/** The remarks of a statement, each with its place in the text that was asked about. */
export function PlacedRemarks({ division: { plan, remarks, places } }: { division: Division }) {
  const { division: words } = useTexts().treatment
  return (
    <section className="card stack" aria-labelledby="remarks">
      <h2 id="remarks">{words.remarks}</h2>
      {remarks.length === 0 && <p>{words.noRemarks}</p>}
      {remarks.map(({ id, number, origin, text, sectionId, blockId, mayUnmark }) => (
        <article key={id} className="placed stack" aria-label={words.marked(number)}>
          <p className="m0">
            <strong>{words.marked(number)}</strong>{' '}
            <span className="sub">{words.origins[origin as 'comment' | 'passage']}</span>
          </p>
          <p className="m0 as-written">{text}</p>
          <PostForm intent="place" hidden={{ remarkId: id }} className="form">
            <label className="field">
              <span>{words.placeOf(number)}</span>
              <select
                className="ds-input"
                name="place"
                defaultValue={[sectionId, blockId].filter(Boolean).join(' ')}
              >
                <option value="">{words.wholePlan}</option>
                {places.map((section) => {
                  const name = `${section.number} ${section.title}`.trim()
                  return (
                    <optgroup key={section.id} label={name}>
                      <option value={section.id}>{words.wholeSection(name)}</option>
                      {section.blocks.map((block) => (
                        <option key={block.id} value={`${section.id} ${block.id}`}>
                          {block.words}
                        </option>
                      ))}
                    </optgroup>
                  )
                })}
              </select>
            </label>
            <div className="row wrap">
              <SubmitButton variant="secondary">{words.savePlace}</SubmitButton>
              <Link className="lk" to={`/planer/${plan.id}/merknader?apen=${id}#merknad-${id}`}>
                {words.treat}
              </Link>
            </div>
          </PostForm>
          {mayUnmark && (
            <PostForm intent="unmark" hidden={{ remarkId: id }} className="form">
              <div>
                <SubmitButton variant="tertiary">{words.unmark}</SubmitButton>
              </div>
            </PostForm>
          )}
        </article>
      ))}
    </section>
  )
}
