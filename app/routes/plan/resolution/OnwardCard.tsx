import { Form, Link } from '@remix-run/react'
import { FilePdfIcon } from '~app/components/icons'
import { useTexts } from '~app/i18n/language'
import type { ResolutionPage, ShownResolution } from './resolutionPage'

/** What follows a resolution: its PDF, the measures, the record, and for those who run the case the package. */
export function OnwardCard({
  plan,
  municipalityId,
  mayPublish,
  resolution,
}: Omit<ResolutionPage, 'resolution'> & { resolution: ShownResolution }) {
  const { resolution: words } = useTexts()
  const at = `/planer/${plan.id}`
  const places = [
    ...(resolution.measures > 0 ? [[`${at}/tiltak`, words.measures(resolution.measures)] as const] : []),
    [`${at}/politisk/${resolution.stepId}/protokoll`, words.record] as const,
    [`${at}/versjoner`, words.versions] as const,
    ...(mayPublish
      ? [
          [`${at}/sakspakke`, words.archive] as const,
          [`/kommuner/${municipalityId}/utseende`, words.look] as const,
        ]
      : []),
  ]
  return (
    <section className="card stack" aria-labelledby="onward">
      <h2 id="onward" className="ds-heading" data-size="xs">
        {words.onward}
      </h2>
      <Form method="post" action={`${at}/eksport`}>
        <button
          type="submit"
          name="format"
          value="pdf"
          className="ds-button"
          data-variant="secondary"
          data-color="neutral"
        >
          <FilePdfIcon aria-hidden className="i" /> {words.pdf}
        </button>
      </Form>
      <ul className="plain row wrap m0">
        {places.map(([to, name]) => (
          <li key={to}>
            <Link className="ds-button" data-variant="secondary" data-color="neutral" to={to}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
