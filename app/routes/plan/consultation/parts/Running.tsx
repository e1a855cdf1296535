import { useRefused } from '~app/components/form/PostForm'
import { useTexts } from '~app/i18n/language'
import { useConsultationFields, useDesk } from '../pageContext'
import { CancelCard, ExtendCard } from './DeadlineCards'
import { DocumentsStep } from './DocumentsStep'
import { AnswersStep, ContactStep, PublicPageStep } from './FramingSteps'
import { Summary } from './Summary'

/** An open consultation: how it goes, its deadline, and what may still be put right. */
export function Running() {
  const { consultation } = useTexts()
  const { page, latest } = useDesk()
  const hidden = useConsultationFields()
  const refusals = [
    useRefused('page', hidden),
    useRefused('contact', hidden),
    useRefused('answers', hidden),
    useRefused('attach', hidden),
  ]
  return (
    <div className="stack l running">
      <Summary page={page} latest={latest} />
      <ExtendCard />
      <details className="more" open={refusals.some(Boolean) || undefined}>
        <summary>{consultation.adjust}</summary>
        <div className="stack l">
          <PublicPageStep />
          <ContactStep />
          <DocumentsStep />
          <AnswersStep />
        </div>
      </details>
      <CancelCard />
    </div>
  )
}
