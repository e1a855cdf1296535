import { SelectField } from '~app/components/form/fields'
import { useTexts } from '~app/i18n/language'
import { versionName } from '~app/routes/plan/versions/versionName'
import { useDesk } from '../pageContext'
import { StepCard } from './StepCard'
import { StepForm } from './StepForm'

/** The text that is asked about: a version from the list, or the one that stands when the consultation opens. */
export function TextStep() {
  const texts = useTexts()
  const { consultation } = texts
  const { running } = useDesk()
  const now = consultation.textNow(consultation.words(running.wordCount))
  return (
    <StepCard step="text">
      <StepForm step="text">
        <SelectField
          name="snapshotId"
          initial={running.snapshotId ?? ''}
          options={[
            ['', running.snapshotId === null ? now : consultation.textWhenOpened],
            ...running.versions.map(
              (version) =>
                [
                  version.id,
                  consultation.version(versionName(texts, version), consultation.words(version.wordCount)),
                ] as const,
            ),
          ]}
        />
      </StepForm>
    </StepCard>
  )
}
