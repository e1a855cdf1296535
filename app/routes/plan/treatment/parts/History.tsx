import { useTexts } from '~app/i18n/language'
import { dateAndClock } from '~app/i18n/time'
import { useTreatment, type OpenRemark } from '../treatmentData'

/** Everything that was saved about a remark, the latest first. */
export function History({ open: { versions } }: { open: OpenRemark }) {
  const texts = useTexts()
  const words = texts.treatment.editor
  const { language } = useTreatment()
  return (
    <details className="assigning">
      <summary>{words.history}</summary>
      {versions.length === 0 && <p className="sub">{words.noHistory}</p>}
      <ol className="plain stack">
        {versions.map(({ version, assessment, disposition, by, createdAt }) => (
          <li key={version}>
            <p className="m0 strong">{words.version(by, dateAndClock(texts, createdAt))}</p>
            <p className="m0">{texts.treatment.dispositions[disposition ?? 'untreated']}</p>
            <p className="m0 as-written" lang={language}>
              {assessment || texts.treatment.notAssessed}
            </p>
          </li>
        ))}
      </ol>
    </details>
  )
}
