import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { useTexts } from '~app/i18n/language'
import { LineText } from '~app/routes/plan/versions/lines'
import { useTreatment, type OpenRemark } from '../treatmentData'

/** What a remark changed, and what it may have changed: the changes in the same paragraph, then in the same part. */
export function ChangeLinks({ open: { remark, suggested } }: { open: OpenRemark }) {
  const { editor: words } = useTexts().treatment
  const { language } = useTreatment()
  return (
    <section className="stack" aria-labelledby={`changes-${remark.id}`}>
      <h2 id={`changes-${remark.id}`}>{words.changes}</h2>
      {remark.links.map(({ blockId, heading, line }) => (
        <div key={blockId} className="changes linked" lang={language}>
          <p className="m0 strong">{heading}</p>
          <LineText line={line} manner="both" near />
          <PostForm intent="unlink" hidden={{ remarkId: remark.id, blockId }} className="form">
            <div>
              <SubmitButton variant="secondary">{words.unlink}</SubmitButton>
            </div>
          </PostForm>
        </div>
      ))}
      {suggested.length === 0 && <p className="m0 sub">{words.noSuggested}</p>}
      {suggested.map(({ blockId, heading, line, nearness }) => (
        <div key={blockId} className="changes suggested" lang={language}>
          <p className="m0 sub">{words.suggested[nearness]}</p>
          <p className="m0 strong">{heading}</p>
          <LineText line={line} manner="both" near />
          <PostForm intent="link" hidden={{ remarkId: remark.id, blockId }} className="form">
            <div>
              <SubmitButton variant="secondary">{words.link}</SubmitButton>
            </div>
          </PostForm>
        </div>
      ))}
    </section>
  )
}
