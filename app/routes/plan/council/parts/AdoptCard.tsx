import { Link } from '@remix-run/react'
import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { useTexts } from '~app/i18n/language'
import { dayInWords } from '~app/i18n/time'
import type { CouncilPage } from '../councilData'

type Deciding = NonNullable<CouncilPage['deciding']>

/** The council has decided: its resolution is registered, or what stands in the way is told. */
export function AdoptCard({ deciding }: { deciding: Deciding }) {
  const { council: words, refusals } = useTexts()
  const { stepId, verdict } = deciding
  return (
    <section className="card stack" aria-labelledby="vedta">
      <h2 id="vedta" className="ds-heading" data-size="xs">
        {words.adopt}
      </h2>
      <p className="m0">{words.adoptLead}</p>
      {verdict.allowed ? (
        <PostForm intent="adopt" hidden={{ stepId }}>
          <div>
            <SubmitButton>{words.adopt}</SubmitButton>
          </div>
        </PostForm>
      ) : (
        <p className="m0 strong">{refusals[verdict.code](verdict.facts)}</p>
      )}
    </section>
  )
}

/** What the council resolved. */
export function ResolutionCard({ plan, resolution }: Pick<CouncilPage, 'plan'> & { resolution: Resolution }) {
  const texts = useTexts()
  const { council: words } = texts
  const { committee, caseNumber, resolvedOn, points } = resolution
  return (
    <section className="card stack" aria-labelledby="vedtaket">
      <h2 id="vedtaket" className="ds-heading" data-size="xs">
        {words.resolution}
      </h2>
      <p className="m0">
        {committee}, {words.onDay(dayInWords(texts, resolvedOn), caseNumber)}
      </p>
      <ol className="m0">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ol>
      <p className="m0">
        <Link className="lk" to={`/planer/${plan.id}/vedtak`}>
          {texts.resolution.fromCouncil}
        </Link>
      </p>
    </section>
  )
}

type Resolution = NonNullable<CouncilPage['resolution']>
