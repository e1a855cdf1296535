import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { answer, doneAt, shown } from '~app/answer'
import { EmptyState } from '~app/components/EmptyState'
import { PlusIcon } from '~app/components/icons'
import { Notice } from '~app/components/Notice'
import { Page } from '~app/components/Page'
import { Legend } from '~app/components/Side'
import { postedForm } from '~app/form'
import { useTexts } from '~app/i18n/language'
import { hourOf, weekdayAndDate } from '~app/i18n/time'
import { pageTitle } from '~app/pageTitle'
import { NeedList } from './parts/NeedList'
import { NewsList } from './parts/NewsList'
import { PlanBin } from './parts/PlanBin'
import { PlanCard } from './parts/PlanCard'
import { PlanFilter } from './parts/PlanFilter'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ myPlans }) => myPlans.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { viewer, services } = context
  const { plans, needsMe, news, bin } = await shown(request, services.myPlans(viewer, {}))
  const adopted = plans.filter(({ phase }) => phase === 'adopted' || phase === 'closed')
  const active = plans.filter((plan) => !adopted.includes(plan))
  const showsAdopted = new URL(request.url).searchParams.get('vis') === 'vedtatte'
  return {
    name: viewer?.name ?? '',
    mayCreate: (viewer?.seats.length ?? 0) > 0,
    plans: showsAdopted ? adopted : active,
    counts: { active: active.length, adopted: adopted.length, showsAdopted },
    needsMe,
    news,
    bin,
    now: new Date(),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await postedForm(request)
  const restored = context.services.restorePlan(context.viewer, { planId: form.text('planId') })
  return answer(request, form, restored, () => doneAt('/planer', 'restored'))
}

/** The first screen after sign-in: what needs me, my plans, what is new. */
export default function MyPlans() {
  const { name, mayCreate, plans, counts, needsMe, news, bin, now } = useLoaderData<typeof loader>()
  const texts = useTexts()
  const { myPlans } = texts
  const newPlan = (
    <Link className="ds-button" data-variant="primary" to="/planer/ny">
      <PlusIcon aria-hidden className="i" /> {myPlans.newPlan}
    </Link>
  )
  return (
    <Page
      title={myPlans.greetings[partOfDay(hourOf(now))](name.split(' ')[0] ?? name)}
      lead={`${capitalised(weekdayAndDate(texts, now))} · ${myPlans.waiting(needsMe.length)}`}
      actions={mayCreate ? newPlan : undefined}
    >
      <Notice texts={myPlans.done} />
      <div className="dash">
        <div className="stack l">
          <section aria-labelledby="needs">
            <h2 id="needs" className="ds-heading h7" data-size="xs">
              {myPlans.needs}
            </h2>
            {needsMe.length > 0 ? (
              <NeedList needs={needsMe} />
            ) : (
              <p className="sub m0">{myPlans.nothingNeeded}</p>
            )}
          </section>
          <section aria-labelledby="plans">
            <div className="row between h7">
              <h2 id="plans" className="ds-heading m0" data-size="xs">
                {myPlans.plans}
              </h2>
              <PlanFilter {...counts} />
            </div>
            {plans.length > 0 ? (
              <div className="pls">
                {plans.map((plan) => (
                  <PlanCard key={plan.id} plan={plan} />
                ))}
              </div>
            ) : (
              <EmptyState title={myPlans.noPlans}>
                <p className="sub">{mayCreate ? myPlans.noPlansHint : myPlans.noSeatHint}</p>
              </EmptyState>
            )}
          </section>
          {bin.length > 0 && <PlanBin bin={bin} now={now} />}
        </div>
        <aside aria-labelledby="news" className="news">
          <h2 id="news" className="ds-heading h7" data-size="xs">
            {myPlans.news}
          </h2>
          {news.length > 0 ? <NewsList news={news} now={now} /> : <p className="sub">{myPlans.noNews}</p>}
          <Legend />
        </aside>
      </div>
    </Page>
  )
}

function partOfDay(hour: number) {
  if (hour < 5) return 'night'
  if (hour < 10) return 'morning'
  return hour < 18 ? 'day' : 'evening'
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
