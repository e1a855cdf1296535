import type { ReactNode } from 'react'
import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { useTexts } from '~app/i18n/language'
import { useConsultationFields } from '../pageContext'
import type { Step } from './steps'

/** The form of one step, saved by itself. */
export function StepForm({ step, children }: { step: Step; children: ReactNode }) {
  const { consultation, common } = useTexts()
  return (
    <PostForm intent={step} hidden={useConsultationFields()} fields={consultation.fields}>
      {children}
      <div>
        <SubmitButton variant="secondary" label={`${common.save}: ${consultation.step[step]}`}>
          {common.save}
        </SubmitButton>
      </div>
    </PostForm>
  )
}
