import { Form } from '@remix-run/react'
import { FilePdfIcon, FileWordIcon } from '~app/components/icons'
import { useTexts } from '~app/i18n/language'

const formats = [
  ['docx', FileWordIcon],
  ['pdf', FilePdfIcon],
] as const

/** The paper as a file: for the case system, and for everybody. */
export function DownloadCard({ paperId }: { paperId: string }) {
  const { casePaper: words } = useTexts()
  return (
    <section className="card stack" aria-labelledby="download">
      <h2 id="download" className="ds-heading" data-size="xs">
        {words.download}
      </h2>
      <p className="sub m0">{words.downloadLead}</p>
      <Form method="post" action={`/planer/${paperId}/eksport`} className="row wrap">
        {formats.map(([format, Icon]) => (
          <button
            key={format}
            type="submit"
            name="format"
            value={format}
            className="ds-button"
            data-variant="secondary"
            data-color="neutral"
          >
            <Icon aria-hidden className="i" /> {words.formats[format]}
          </button>
        ))}
      </Form>
    </section>
  )
}
