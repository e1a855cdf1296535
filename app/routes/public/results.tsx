import { data, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { shown } from '~app/answer'
import { useTexts } from '~app/i18n/language'
import { pageTitle } from '~app/pageTitle'
import { PublicPage } from './parts/PublicPage'
import { ResultRemark } from './parts/ResultRemark'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, ({ publicPages }) => publicPages.results)

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders

export async function loader({ request, params: { name = '' }, context }: LoaderFunctionArgs) {
  const isBySender = new URL(request.url).searchParams.get('etter') === 'avsender'
  const results = await shown(request, context.services.consultationResults(context.viewer, { name }))
  return data({ ...results, isBySender }, { headers: { 'Cache-Control': 'public, max-age=60' } })
}

/** What happened to every remark, by part of the plan or by sender. */
export default function Results() {
  const { facts, places, municipality, name, isBySender } = useLoaderData<typeof loader>()
  const { publicPages, outcome } = useTexts()
  const texts = outcome.public
  const senders = new Map(facts.senders.map((sender) => [sender.number, sender]))
  const nameOf = (number: number) => {
    const sender = senders.get(number)
    if (!sender?.isPublic) return texts.notPublicSender
    return sender.name ?? texts.person(facts.municipality)
  }
  return (
    <PublicPage municipality={municipality} back={`/horing/${name}`}>
      <div className="pub-in results">
        <h1>{publicPages.results}</h1>
        <p className="lead">{texts.lead(facts.senders.length, facts.remarks.length)}</p>
        <nav className="results-order" aria-label={publicPages.results}>
          <a className="lk" href="?" aria-current={isBySender ? undefined : 'page'}>
            {texts.bySection}
          </a>
          <a className="lk" href="?etter=avsender" aria-current={isBySender ? 'page' : undefined}>
            {texts.bySender}
          </a>
        </nav>
        {isBySender
          ? facts.senders.map((sender) => {
              const remarks = facts.remarks.filter(({ statement }) => statement === sender.number)
              return (
                <section key={sender.number} aria-labelledby={`s${sender.number}`}>
                  <h2 id={`s${sender.number}`}>
                    {sender.number}. {nameOf(sender.number)}
                  </h2>
                  {remarks.length === 0 && <p>{texts.noRemarks}</p>}
                  {remarks.map((remark) => (
                    <ResultRemark key={remark.number} remark={remark} language={facts.language} />
                  ))}
                </section>
              )
            })
          : places.map(({ section, remarks }) => (
              <section key={section?.id ?? 'whole'} aria-labelledby={`p${section?.id ?? 'whole'}`}>
                <h2 id={`p${section?.id ?? 'whole'}`}>
                  {section ? `${section.number} ${section.title}`.trim() : outcome.whole}
                </h2>
                {remarks.map((remark) => (
                  <ResultRemark
                    key={remark.number}
                    remark={remark}
                    sender={nameOf(remark.statement)}
                    language={facts.language}
                  />
                ))}
              </section>
            ))}
      </div>
    </PublicPage>
  )
}
