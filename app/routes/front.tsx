import { redirect, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { sides } from '~core/access/sides'
import { shown } from '~app/answer'
import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { PublicPlaces } from '~app/components/PublicPlaces'
import { Avatars, SideGlyph } from '~app/components/Side'
import { useTexts } from '~app/i18n/language'
import { pageTitle } from '~app/pageTitle'
import { firstName, SeatCard } from './demo/parts/SeatCard'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ front }) => front.title)

/** The demonstration's first page. In production there is nothing to see here, only somewhere to go. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { mode, services, viewer } = context
  if (mode === 'production') {
    if (viewer) return redirect('/planer')
    const { open } = await services.firstRunOpen(viewer, {})
    return redirect(open ? '/forste-gang' : '/logg-inn')
  }
  const people = await shown(request, services.demoPeople(viewer, {}))
  const first = people.find(({ planId }) => planId !== null)
  const plan = first?.planId ? { id: first.planId, title: first.planTitle ?? '', opener: first } : null
  return { people, plan }
}

export default function Front() {
  const { people, plan } = useLoaderData<typeof loader>()
  const { front, common } = useTexts()
  const home = people[0]?.municipality
  const others = [...new Set(people.map(({ municipality }) => municipality))].filter((name) => name !== home)
  const atThePlan = people.filter(({ planId }) => planId === plan?.id)
  return (
    <main id="content" tabIndex={-1} className="page front">
      <div className="hero">
        <div className="stack">
          <h1>{front.title}</h1>
          <p className="hero__lead">{front.lead}</p>
          <PublicPlaces />
        </div>
        {plan && (
          <section className="card raised stack" aria-labelledby="plan">
            <div>
              <p className="m0 sub sm">{front.planTitle}</p>
              <h2 id="plan" className="ds-heading m0" data-size="sm">
                {plan.title}
              </h2>
            </div>
            <p>{front.planLead(atThePlan.length)}</p>
            <Avatars people={atThePlan.map(({ id, name, side }) => ({ personId: id, name, side }))} />
            <PostForm
              action="/demo/sign-in"
              hidden={{ person: plan.opener.id, videre: `/planer/${plan.id}` }}
              newDocument
              className="row"
            >
              <SubmitButton>{front.openPlanAs(firstName(plan.opener.name))}</SubmitButton>
            </PostForm>
          </section>
        )}
      </div>

      <section aria-labelledby="try" className="front__part">
        <h2 id="try" className="ds-heading" data-size="md">
          {front.tryTitle}
        </h2>
        <ol className="tries">
          {front.tries.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </section>

      <section aria-labelledby="people" className="front__part">
        <h2 id="people" className="ds-heading m0" data-size="md">
          {front.peopleTitle}
        </h2>
        <p className="sub front__lead">{front.peopleLead}</p>
        <div className="seats">
          {sides.map((side) => (
            <section key={side} aria-labelledby={`side-${side}`} className="stack">
              <h3 id={`side-${side}`} className="row m0 seats__side">
                <SideGlyph side={side} /> {common.sides[side]}
              </h3>
              {people
                .filter((person) => person.side === side && person.municipality === home)
                .map((person) => (
                  <SeatCard key={person.id} person={person} />
                ))}
            </section>
          ))}
        </div>
        {others.map((name) => (
          <div key={name}>
            <h3 className="ds-heading front__other" data-size="xs">
              {name}
            </h3>
            <p className="sub front__lead">{front.elsewhere}</p>
            <div className="seats">
              {people
                .filter((person) => person.municipality === name)
                .map((person) => (
                  <SeatCard key={person.id} person={person} />
                ))}
            </div>
          </div>
        ))}
      </section>
    </main>
  )
}
