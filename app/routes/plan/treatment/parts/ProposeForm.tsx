import { TextArea } from '~app/components/form/fields'
import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { useTexts } from '~app/i18n/language'
import type { OpenRemark } from '../treatmentData'

/** A proposal for the text, with the remark as its reason. */
export function ProposeForm({ open: { remark, proposal } }: { open: OpenRemark }) {
  const { editor: words } = useTexts().treatment
  if (!proposal) return null
  const label = proposal.words === '' ? words.proposeNew : words.proposeWords
  return (
    <details className="assigning">
      <summary>{words.propose}</summary>
      <p className="sub">{words.proposeHint}</p>
      <PostForm intent="propose" hidden={{ remarkId: remark.id }} fields={{ words: { label } }}>
        <TextArea name="words" initial={proposal.words} rows={5} />
        <div>
          <SubmitButton>{words.proposeSend}</SubmitButton>
        </div>
      </PostForm>
    </details>
  )
}
