import { Link } from '@remix-run/react'
import { mayBe, mayMove } from '~core/council/road'
import { ArrowDownIcon, ArrowUpIcon } from '~app/components/icons'
import { SelectField } from '~app/components/form/fields'
import { PostForm, useRefused } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { useTexts } from '~app/i18n/language'
import type { CouncilPage, ShownStep } from '../councilData'

/** Where the road is made longer and shorter, and the bodies that have not begun change places. */
export function RoadEditor({
  steps,
  bodies,
  municipalityId,
}: Pick<CouncilPage, 'bodies' | 'municipalityId'> & { steps: readonly ShownStep[] }) {
  const { council: words } = useTexts()
  const refused = [useRefused('move'), useRefused('remove'), useRefused('addStep')].includes(true)
  return (
    <details className="more" open={refused || undefined}>
      <summary>{words.changeRoad}</summary>
      <div className="card stack">
        <p className="m0 sub">{words.roadLead}</p>
        <ol className="plain road-rows" aria-label={words.road}>
          {steps.map((step, index) => (
            <RoadRow key={step.id} steps={steps} step={step} index={index} />
          ))}
        </ol>
        {bodies.length > 0 && (
          <PostForm intent="addStep" fields={words.fields}>
            <SelectField name="committeeId" options={bodies.map(({ id, name }) => [id, name])} />
            <div>
              <SubmitButton variant="secondary">{words.addStep}</SubmitButton>
            </div>
          </PostForm>
        )}
        <PostForm intent="road">
          <div>
            <SubmitButton variant="tertiary">{words.addMissing}</SubmitButton>
          </div>
        </PostForm>
        <p className="m0">
          <Link className="lk" to={`/kommuner/${municipalityId}/utvalg`}>
            {words.toCommittees}
          </Link>
        </p>
      </div>
    </details>
  )
}

function RoadRow({ steps, step, index }: { steps: readonly ShownStep[]; step: ShownStep; index: number }) {
  const { council: words } = useTexts()
  const { name } = step.committee
  const moves = [
    [index - 1, words.moveUp(name), ArrowUpIcon],
    [index + 1, words.moveDown(name), ArrowDownIcon],
  ] as const
  return (
    <li>
      <span className="grow">
        <span className="strong">{name}</span> <span className="sub">{words.states[step.state]}</span>
      </span>
      {moves.map(
        ([to, label, Icon]) =>
          to >= 0 &&
          to < steps.length &&
          mayMove(steps, step, to).allowed && (
            <PostForm key={to} intent="move" hidden={{ stepId: step.id, to: String(to) }}>
              <SubmitButton variant="tertiary" neutral label={label}>
                <Icon aria-hidden className="i" />
              </SubmitButton>
            </PostForm>
          ),
      )}
      {mayBe('remove', step.state).allowed && (
        <PostForm intent="remove" hidden={{ stepId: step.id }}>
          <SubmitButton variant="tertiary" danger label={words.removeThis(name)}>
            {words.remove}
          </SubmitButton>
        </PostForm>
      )}
    </li>
  )
}
