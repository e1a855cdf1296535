import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { shown } from '~app/answer'
import { TextField } from '~app/components/form/fields'
import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { Notice } from '~app/components/Notice'
import { Page } from '~app/components/Page'
import { PlanTop } from '~app/components/PlanTop'
import { useTexts } from '~app/i18n/language'
import { pageTitle } from '~app/pageTitle'
import type { PageHandle } from '~app/root'
import '~app/styles/treatment.css'
import { TreatmentPages } from './parts/TreatmentPages'

export { treatmentAction as action } from './treatmentAction'

export const handle: PageHandle = { ownHeader: true }
export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, ({ treatment }) => treatment.similar.title)

export async function loader({ request, params: { planId = '' }, context }: LoaderFunctionArgs) {
  return shown(request, context.services.likeRemarks(context.viewer, { planId }))
}

/** Remarks that say nearly the same, and why that is thought; gathered, they are assessed once. */
export default function Similar() {
  const { plan, suggested, more, groups } = useLoaderData<typeof loader>()
  const { treatment } = useTexts()
  const words = treatment.similar
  return (
    <>
      <PlanTop plan={plan} />
      <Page title={words.title} lead={words.lead}>
        <TreatmentPages planId={plan.id} mayTreat />
        <Notice texts={treatment.done} />
        <div className="stack l like">
          <section className="stack" aria-labelledby="suggested">
            <h2 id="suggested">{words.suggested}</h2>
            {suggested.length === 0 && <p>{words.none}</p>}
            {suggested.map(({ ids, shared, remarks }) => (
              <article key={ids[0]} className="card stack">
                <h3>{words.count(ids.length)}</h3>
                <p className="sub">{words.why(shared)}</p>
                <ul>
                  {remarks.map((remark) => (
                    <li key={remark.id}>
                      {treatment.division.marked(remark.number)}: {remark.words}
                    </li>
                  ))}
                </ul>
                {ids.length > remarks.length && (
                  <p className="sub">{words.andMore(ids.length - remarks.length)}</p>
                )}
                <PostForm
                  intent="group"
                  hidden={Object.fromEntries(ids.map((id) => [`remark:${id}`, '1']))}
                  fields={{ name: { label: words.name } }}
                >
                  <TextField name="name" initial={shared.slice(0, 3).join(', ')} />
                  <div>
                    <SubmitButton variant="secondary">{words.group}</SubmitButton>
                  </div>
                </PostForm>
              </article>
            ))}
            {more > 0 && <p className="sub">{words.moreGroups(more)}</p>}
          </section>
          <section className="stack" aria-labelledby="groups">
            <h2 id="groups">{words.groups}</h2>
            {groups.length === 0 && <p>{words.noGroups}</p>}
            <ul>
              {groups.map(({ id, name, count }) => (
                <li key={id}>
                  {name} ({treatment.remarks(count)}){' '}
                  <Link className="lk" to={`/planer/${plan.id}/merknader?gruppe=${id}`}>
                    {words.show}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        </div>
      </Page>
    </>
  )
}
