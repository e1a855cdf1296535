import { phasesFrom } from '~core/phases/mayEnter'
import type { Phase } from '~core/phases/phases'
import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { useTexts } from '~app/i18n/language'

/** The phase that the plan is in, and a button for each that an owner may take it into by hand. */
export function PhaseCard({ phase }: { phase: Phase }) {
  const { planSettings, common } = useTexts()
  return (
    <section className="card" aria-labelledby="phase">
      <h2 id="phase" className="ds-heading" data-size="xs">
        {planSettings.phase}
      </h2>
      <p>{planSettings.phaseNow(common.phases[phase])}</p>
      <p className="sub">{planSettings.phaseLead}</p>
      {phasesFrom(phase).map((next) => (
        <PostForm key={next} intent="phase">
          <input type="hidden" name="phase" value={next} />
          <SubmitButton variant="secondary">{planSettings.enterPhase(common.phases[next])}</SubmitButton>
        </PostForm>
      ))}
    </section>
  )
}
