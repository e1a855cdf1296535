import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { useTexts } from '~app/i18n/language'

const formats = ['pdf', 'docx'] as const

/** The record as a file. */
export function DownloadCard() {
  const { meetingRecord: words } = useTexts()
  return (
    <section className="card stack" aria-labelledby="download">
      <h2 id="download" className="ds-heading" data-size="xs">
        {words.download}
      </h2>
      <PostForm intent="export" className="row wrap">
        {formats.map((format) => (
          <SubmitButton key={format} variant="secondary" neutral name="format" value={format}>
            {words.formats[format]}
          </SubmitButton>
        ))}
      </PostForm>
    </section>
  )
}
