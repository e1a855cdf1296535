import type { SerializeFrom } from '@remix-run/node'
import { gistOf, type ReportRemark } from '~core/treatment/report'
import { useTexts } from '~app/i18n/language'
import { LineText } from '~app/routes/plan/versions/lines'

/** One remark with what the municipality made of it. Its words are in the plan's language. */
export function ResultRemark({
  remark,
  sender,
  language,
}: {
  readonly remark: SerializeFrom<ReportRemark>
  /** Left out where it stands in the heading. */
  readonly sender?: string
  readonly language: string
}) {
  const { outcome, treatment } = useTexts()
  const texts = outcome.public
  const { number, assessment, disposition, changes } = remark
  return (
    <article className="result" id={`merknad-${number}`} aria-labelledby={`m${number}`}>
      <h3 id={`m${number}`}>
        {texts.remark(number)}
        {sender && <span className="result-sender">{sender}</span>}
      </h3>
      <dl>
        <dt>{texts.said}</dt>
        <dd lang={language} className="as-written">
          {gistOf(remark) || texts.notPublic}
        </dd>
        <dt>{texts.assessment}</dt>
        <dd lang={language} className="as-written">
          {assessment}
        </dd>
        <dt>{texts.consequence}</dt>
        <dd>
          <strong>{treatment.dispositions[disposition ?? 'untreated']}</strong>
        </dd>
        <dt>{texts.change}</dt>
        <dd lang={language}>
          {changes.length === 0 && texts.noChange}
          {changes.map(({ heading, line }) => (
            <div key={heading} className="result-change">
              <p>{heading}</p>
              <LineText line={line} manner="both" near />
            </div>
          ))}
        </dd>
      </dl>
    </article>
  )
}
