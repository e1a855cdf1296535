import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { percent } from '~core/treatment/changes'
import { shown } from '~app/answer'
import { EmptyState } from '~app/components/EmptyState'
import { Notice } from '~app/components/Notice'
import { Page } from '~app/components/Page'
import { PlanTop } from '~app/components/PlanTop'
import { useTexts } from '~app/i18n/language'
import { pageTitle } from '~app/pageTitle'
import type { PageHandle } from '~app/root'
import { LineText } from '~app/routes/plan/versions/lines'
import '~app/styles/treatment.css'
import { RenewalForm } from './parts/RenewalForm'
import { TreatmentPages } from './parts/TreatmentPages'

export { treatmentAction as action } from './treatmentAction'

export const handle: PageHandle = { ownHeader: true }
export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, ({ treatment }) => treatment.checks.title)

export async function loader({ request, params: { planId = '' }, context }: LoaderFunctionArgs) {
  return shown(request, context.services.treatmentChecks(context.viewer, { planId }))
}

/** Three things before the case goes on: promised and not written, written and not asked for, and how much is changed. */
export default function Checks() {
  const { plan, mayTreat, checks } = useLoaderData<typeof loader>()
  const { treatment } = useTexts()
  const words = treatment.checks
  const table = `/planer/${plan.id}/merknader`
  return (
    <>
      <PlanTop plan={plan} />
      <Page title={words.title} lead={words.lead}>
        <TreatmentPages planId={plan.id} mayTreat={mayTreat} />
        <Notice texts={treatment.done} />
        {checks ? (
          <div className="stack l checks">
            <section className="card stack" aria-labelledby="untreated">
              <h2 id="untreated">{words.untreated}</h2>
              {checks.progress.untreated === 0 ? (
                <p>{words.untreatedNone}</p>
              ) : (
                <p>
                  <Link className="lk" to={`${table}?konsekvens=untreated`}>
                    {treatment.blocked(checks.progress.untreated)}
                  </Link>
                </p>
              )}
            </section>
            <section className="card stack" aria-labelledby="unkept">
              <h2 id="unkept">{words.unkept}</h2>
              <p className="sub">{checks.unkept.count === 0 ? words.unkeptNone : words.unkeptHint}</p>
              <ul>
                {checks.unkept.remarks.map((remark) => (
                  <li key={remark.id}>
                    <Link className="lk" to={`${table}?apen=${remark.id}#merknad-${remark.id}`}>
                      {treatment.open(remark.number)}
                    </Link>{' '}
                    {remark.summary || remark.words}
                  </li>
                ))}
              </ul>
              <More count={checks.unkept.count - checks.unkept.remarks.length} />
            </section>
            <section className="card stack" aria-labelledby="unasked">
              <h2 id="unasked">{words.unasked}</h2>
              <p className="sub">{checks.unasked.count === 0 ? words.unaskedNone : words.unaskedHint}</p>
              {checks.unasked.hunks.map(({ blockId, heading, line }) => (
                <div key={blockId} className="changes">
                  <p className="m0 strong">{heading}</p>
                  <LineText line={line} manner="both" near />
                </div>
              ))}
              <More count={checks.unasked.count - checks.unasked.hunks.length} />
              {checks.consultation.snapshotId && (
                <Link
                  className="lk"
                  to={`/planer/${plan.id}/sammenlign?fra=${checks.consultation.snapshotId}`}
                >
                  {words.compare}
                </Link>
              )}
            </section>
            <section className="card stack" aria-labelledby="renewal">
              <h2 id="renewal">{words.renewal}</h2>
              <p className="sub">{words.renewalHint}</p>
              <ul>
                <li>
                  {words.blocks(
                    checks.shares.blocks.changed,
                    checks.shares.blocks.of,
                    percent(checks.shares.blocks),
                  )}
                </li>
                <li>
                  {checks.shares.measures.of === 0
                    ? words.noMeasures
                    : words.measures(
                        checks.shares.measures.changed,
                        checks.shares.measures.of,
                        percent(checks.shares.measures),
                      )}
                </li>
                <li>{words.words(checks.shares.words.inserted, checks.shares.words.removed)}</li>
              </ul>
              <RenewalForm
                consultationId={checks.consultation.id}
                reviews={checks.reviews}
                mayTreat={mayTreat}
              />
            </section>
          </div>
        ) : (
          <EmptyState title={treatment.none}>
            <p>{treatment.noneHint}</p>
          </EmptyState>
        )}
      </Page>
    </>
  )
}

function More({ count }: { count: number }) {
  const { checks } = useTexts().treatment
  return count > 0 ? <p className="sub">{checks.more(count)}</p> : null
}
