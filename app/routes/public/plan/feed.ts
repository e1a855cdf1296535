import type { LoaderFunctionArgs } from '@remix-run/node'
import { atomXml } from '~core/render/atom'
import { shown } from '~app/answer'
import { textsFor } from '~app/i18n/texts'
import { dayAsDate } from '~app/i18n/time'
import { publicText } from '../publicText'

/** What happens to an adopted plan, in its own language, for those who follow it from elsewhere. */
export async function loader({ request, params: { name = '' }, context }: LoaderFunctionArgs) {
  const { services, viewer, publicUrl } = context
  const plan = await shown(request, services.publicPlanNews(viewer, { name }))
  const { title, language, municipality, resolution, publishedAt, changedAt, fingerprint } = plan
  const texts = textsFor(language)
  const { news, statuses, resolvedBy } = texts.publicPlan
  const page = `${publicUrl}/plan/${plan.name}`
  const published = {
    id: `${page}#vedtaket`,
    title: news.published(title),
    at: publishedAt ?? changedAt,
    words: resolvedBy(resolution.committee, dayAsDate(texts, resolution.resolvedOn), resolution.caseNumber),
    page,
  }
  const followed = plan.measures.flatMap((measure) => {
    const { blockId, number, version, status, note, changedAt: at } = measure
    const called = `${number} ${measure.title}`.trim()
    return at === null
      ? []
      : [
          {
            id: `${page}#m-${blockId}-${version}`,
            title: news.measure(called, statuses[status]),
            ...{ at, words: note, page: `${page}#m-${blockId}` },
          },
        ]
  })
  const xml = atomXml({
    ...{ page, self: `${page}/endringer.atom`, title: news.title(title), language },
    author: municipality.name,
    updated: changedAt,
    entries: [...followed, published].sort((one, other) => other.at.getTime() - one.at.getTime()),
  })
  const cache = viewer === null ? 'public, max-age=300' : 'private, no-store'
  return publicText(request, xml, { mediaType: 'application/atom+xml', cache, etag: `"${fingerprint}"` })
}
