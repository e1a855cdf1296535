import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { shown } from '~app/answer'
import { Page } from '~app/components/Page'
import { PlanTop } from '~app/components/PlanTop'
import { Avatar } from '~app/components/Side'
import { useTexts } from '~app/i18n/language'
import { pageTitle } from '~app/pageTitle'
import type { PageHandle } from '~app/root'
import '~app/styles/versions.css'
import { BalanceBar } from './BalanceBar'

export const handle: PageHandle = { ownHeader: true }
export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, ({ versions }) => versions.authors.title)

export async function loader({ request, params: { planId = '' }, context }: LoaderFunctionArgs) {
  return shown(request, context.services.authorship(context.viewer, { planId }))
}

/** Who wrote the words that stand: the balance between the sides, and the people. */
export default function Authors() {
  const { plan, balance, people, sections } = useLoaderData<typeof loader>()
  const { versions } = useTexts()
  const { authors } = versions
  return (
    <>
      <PlanTop plan={plan} />
      <Page title={authors.title} lead={authors.lead} narrow>
        <div className="card raised stack">
          <h2 className="ds-heading m0" data-size="xs">
            {authors.whole}
          </h2>
          <BalanceBar balance={balance} />
        </div>
        {people.length > 0 && (
          <section className="stack" aria-labelledby="people">
            <h2 id="people" className="ds-heading" data-size="xs">
              {authors.people}
            </h2>
            <ul className="plain nd">
              {people.map(({ id, name, side, count }) => (
                <li key={id}>
                  <Avatar name={name} side={side} decorative />
                  <span className="grow">{name}</span>
                  <span className="num">{authors.words(count)}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
        {sections.map((section) => (
          <section key={section.id} className="authored" aria-labelledby={`hvem-${section.id}`}>
            <h2 id={`hvem-${section.id}`} className="ds-heading m0" data-size="2xs">
              {section.number} {section.title}
            </h2>
            <BalanceBar balance={section.balance} />
          </section>
        ))}
      </Page>
    </>
  )
}
