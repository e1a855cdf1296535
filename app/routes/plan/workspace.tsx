import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { textHtml } from '~core/render/html'
import { labelsFor } from '~core/render/labels/labels'
import { numberingOf } from '~core/render/numbering'
import { shown } from '~app/answer'
import { PhaseSteps } from '~app/components/PhaseBar'
import { TopBar } from '~app/components/TopBar'
import { useTexts } from '~app/i18n/language'
import type { PageHandle } from '~app/root'

export const handle: PageHandle = { ownHeader: true }

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.plan.title} – ${data.plan.municipality.name}` : 'Langbord' },
]

export async function loader({ request, params: { planId = '' }, context }: LoaderFunctionArgs) {
  const { viewer, services } = context
  const { plan, sections } = await shown(request, services.planWorkspace(viewer, { planId }))
  await services.noteVisit(viewer, { planId })
  const numbering = numberingOf(
    sections.map((section) => ({
      ...section,
      hasNested: sections.some(({ parentId }) => parentId === section.id),
    })),
  )
  const read = sections.map(({ id, number, level, title, text }) => {
    const options = {
      labels: labelsFor(plan.language),
      numbering,
      imageUrl: (fileId: string) => `/bilder/${fileId}`,
      headingLevel: level + 2,
      idPrefix: `${id}-`,
    }
    return { id, number, level, title, html: textHtml(text, options) }
  })
  return { plan, sections: read }
}

/** The plan as everyone in it may read it. */
export default function Workspace() {
  const { plan, sections } = useLoaderData<typeof loader>()
  const { workspace } = useTexts()
  return (
    <>
      <TopBar below={<PhaseSteps phase={plan.phase} />}>
        <div className="plan-id">
          <h1>{plan.title}</h1>
          <p>{plan.municipality.name}</p>
        </div>
      </TopBar>
      <main id="content" tabIndex={-1} className="page narrow">
        {sections.map(({ id, number, level, title, html }) => {
          const Title = level === 1 ? 'h2' : 'h3'
          return (
            <section key={id} id={id} className="read" lang={plan.language}>
              <Title>
                {number && <span className="secno">{number}</span>}
                {title}
              </Title>
              {html ? (
                <div dangerouslySetInnerHTML={{ __html: html }} />
              ) : (
                <p className="sub">{workspace.emptySection}</p>
              )}
            </section>
          )
        })}
      </main>
    </>
  )
}
