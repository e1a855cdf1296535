import type { SerializeFrom } from '@remix-run/node'
import type { Services } from '~server/services'
import { useTexts } from '~app/i18n/language'

type Preview = SerializeFrom<Awaited<ReturnType<Services['importPreview']>>>

/** How much of everything was found in the document. */
export function Counts({ counts }: { counts: Preview['counts'] }) {
  const { importing } = useTexts()
  const kinds = Object.keys(importing.counts) as (keyof typeof importing.counts)[]
  return (
    <section aria-labelledby="counts">
      <h2 id="counts" className="ds-heading h7" data-size="xs">
        {importing.counted}
      </h2>
      <ul className="plain counts">
        {kinds.map((kind) => (
          <li key={kind}>
            <strong className="num">{counts[kind]}</strong> {importing.counts[kind](counts[kind])}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What the person should know about how the document was understood, with its own words. */
export function Remarks({ remarks }: { remarks: Preview['remarks'] }) {
  const { importing } = useTexts()
  return (
    <section aria-labelledby="remarks">
      <h2 id="remarks" className="ds-heading h7" data-size="xs">
        {importing.remarks}
      </h2>
      <ul className="plain stack s">
        {remarks.map(({ code, count, quotes }) => (
          <li key={code}>
            {importing.remark[code](count)}
            {quotes.some((quote) => quote !== '') && (
              <details className="more">
                <summary>{importing.quotes(quotes.length)}</summary>
                <ul className="quotes">
                  {quotes.map((quote, index) => (
                    <li key={index}>{quote}</li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
