import { Form, Link } from '@remix-run/react'
import { useTexts } from '~app/i18n/language'
import type { AmendmentPage, ChosenSection } from './amendmentData'

/** Which section the amendment is about; asks anew, with or without a script. */
export function ChooseSection({
  sections,
  chosen,
}: {
  sections: AmendmentPage['sections']
  chosen: string | null
}) {
  const { form: words } = useTexts().council
  return (
    <Form method="get" className="form" key={chosen}>
      <div className="field">
        <label htmlFor="del">{words.section}</label>
        <select className="ds-input" id="del" name="del" defaultValue={chosen ?? undefined}>
          {sections.map(({ id, number, title, part }) => (
            <option key={id} value={id}>
              {part === null ? `${number} ${title}`.trim() : words.resolution(title)}
            </option>
          ))}
        </select>
      </div>
      <div>
        <button type="submit" className="ds-button" data-variant="secondary">
          {words.show}
        </button>
      </div>
    </Form>
  )
}

/** The section's paragraphs and points, each with the way to a proposal about it. */
export function Passages({ chosen }: { chosen: ChosenSection }) {
  const { form: words } = useTexts().council
  return (
    <section className="stack" aria-labelledby="avsnitt">
      <h2 id="avsnitt" className="ds-heading" data-size="xs">
        {words.passages(chosen.title)}
      </h2>
      {chosen.passages.length === 0 && <p className="m0 sub">{words.noPassages}</p>}
      <ol className="plain stack">
        {chosen.passages.map(({ blockId, words: text, place }) => (
          <li key={blockId} className="card stack s">
            <p className="m0 amendment-words">{text}</p>
            <div className="row between wrap">
              <span className="sub">{place && words.place(place.page, place.line)}</span>
              <Link
                className="ds-button"
                data-variant="tertiary"
                to={`?${new URLSearchParams({ del: chosen.id, avsnitt: blockId })}`}
                aria-label={words.chooseThis(text.slice(0, 60))}
              >
                {words.choose}
              </Link>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
