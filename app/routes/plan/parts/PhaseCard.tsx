import { Link } from '@remix-run/react'
import { phasesFrom } from '~core/phases/mayEnter'
import type { Phase } from '~core/phases/phases'
import type { Id } from '~core/ids'
import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { useTexts } from '~app/i18n/language'

/** The phase that the plan is in, and a button for each that an owner may take it into by hand. */
export function PhaseCard({ phase, planId }: { phase: Phase; planId: Id }) {
  const { planSettings, common } = useTexts()
  return (
    <section className="card" aria-labelledby="phase">
      <h2 id="phase" className="ds-heading" data-size="xs">
        {planSettings.phase}
      </h2>
      <p>{planSettings.phaseNow(common.phases[phase])}</p>
      <p className="sub">{planSettings.phaseLead}</p>
      <p>
        <Link className="lk" to={`/planer/${planId}/horing`}>
          {planSettings.toConsultation}
        </Link>
      </p>
      {phasesFrom(phase).map((next) => (
        <PostForm key={next} intent="phase">
          <input type="hidden" name="phase" value={next} />
          <SubmitButton variant="secondary">{planSettings.enterPhase(common.phases[next])}</SubmitButton>
        </PostForm>
      ))}
    </section>
  )
}
