import { useTexts } from '~app/i18n/language'
import { date, dayAsDate } from '~app/i18n/time'
import { JourneyFigures } from './JourneyFigures'
import type { PlanPage } from './plan'

/** How the plan was made: what happened when, and the figures of it. */
export function Journey({ plan }: { readonly plan: PlanPage }) {
  const texts = useTexts()
  const { publicPlan } = texts
  const { journey, resolution, publishedAt } = plan
  const day = (on: string) => dayAsDate(texts, on)
  // A body that treated the case without a date being kept tells nothing here; the last one is the resolution itself.
  const before = journey.meetings.filter(
    ({ meetingOn, caseNumber, committee }) =>
      meetingOn !== null && !(committee === resolution.committee && caseNumber === resolution.caseNumber),
  )
  return (
    <section aria-labelledby="slik-ble-planen-til">
      <h2 id="slik-ble-planen-til" className="pubh">
        {publicPlan.journey}
      </h2>
      <p>{publicPlan.journeyLead(journey.days)}</p>
      <ol className="plain timeline" aria-label={publicPlan.steps}>
        <li>
          <p className="sub">{day(journey.begunOn)}</p>
          <p>{publicPlan.begun}</p>
          {journey.sessions > 0 && <p>{publicPlan.sessions(journey.sessions)}</p>}
        </li>
        {journey.consultations.map((asked) => (
          <Asked key={asked.name} asked={asked} plan={plan} />
        ))}
        {before.map(({ meetingOn, committee, caseNumber }) => (
          <li key={`${meetingOn} ${committee}`}>
            <p className="sub">{day(meetingOn ?? '')}</p>
            <p>{publicPlan.meeting(committee, caseNumber)}</p>
          </li>
        ))}
        <li>
          <p className="sub">{day(resolution.resolvedOn)}</p>
          <p>
            <strong>{publicPlan.by(resolution.committee, resolution.caseNumber)}</strong>
          </p>
        </li>
        {publishedAt && (
          <li>
            <p className="sub">{date(texts, publishedAt)}</p>
            <p>{publicPlan.publishedStep}</p>
          </li>
        )}
      </ol>
      <JourneyFigures journey={journey} />
    </section>
  )
}

type Consultation = PlanPage['journey']['consultations'][number]

function Asked({ asked, plan }: { readonly asked: Consultation; readonly plan: PlanPage }) {
  const texts = useTexts()
  const { publicPlan } = texts
  const { name, opensOn, deadlineOn, statements, remarks, outcome } = asked
  const version = plan.versions.find(({ path }) => path === `/horing/${name}`)
  return (
    <li>
      <p className="sub">{publicPlan.period(dayAsDate(texts, opensOn), dayAsDate(texts, deadlineOn))}</p>
      <p>
        <strong>{publicPlan.consultation}:</strong> {publicPlan.answers(statements, remarks)}{' '}
        {outcome && remarks > 0 && publicPlan.changes(outcome.changes)}
      </p>
      <ul className="plain">
        <li>
          <a className="lk line" href={`/horing/${name}`}>
            {publicPlan.readConsultation}
          </a>
        </li>
        {outcome && (
          <li>
            <a className="lk line" href={`/horing/${name}/hva-skjedde`}>
              {publicPlan.readResults}
            </a>
          </li>
        )}
        {version && (
          <li>
            <a className="lk line" href={`/plan/${plan.name}/endret/${version.snapshotId}`}>
              {publicPlan.whatChanged}
            </a>
          </li>
        )}
      </ul>
    </li>
  )
}
