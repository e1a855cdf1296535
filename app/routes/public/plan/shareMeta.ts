import type { MetaFunction } from '@remix-run/node'
import { textsFor } from '~app/i18n/texts'
import { dayAsDate } from '~app/i18n/time'
import type { loader } from './page'

/**
 * What others show of a plan when somebody shares it: in the plan's language, since whoever fetches it for them has none.
 */
export const shareMeta: MetaFunction<typeof loader> = ({ data: plan }) => {
  if (!plan) return []
  const { title, language, municipality, resolution, publishedAt, changedAt, address, arms } = plan
  const texts = textsFor(language)
  const { committee, caseNumber, resolvedOn } = resolution
  const description = texts.publicPlan.resolvedBy(committee, dayAsDate(texts, resolvedOn), caseNumber)
  return [
    { title: `${title} – ${municipality.name}` },
    { name: 'description', content: `${municipality.name}. ${description}` },
    { property: 'og:type', content: 'article' },
    { property: 'og:title', content: title },
    { property: 'og:description', content: description },
    { property: 'og:site_name', content: municipality.name },
    { property: 'og:locale', content: `${language}_NO` },
    { property: 'og:url', content: address },
    ...(arms ? [{ property: 'og:image', content: new URL(arms, address).href }] : []),
    ...(publishedAt ? [{ property: 'article:published_time', content: moment(publishedAt) }] : []),
    { property: 'article:modified_time', content: moment(changedAt) },
    { tagName: 'link', rel: 'canonical', href: address },
    {
      tagName: 'link',
      rel: 'alternate',
      type: 'application/atom+xml',
      title: texts.publicPlan.news.title(title),
      href: `${address}/endringer.atom`,
    },
  ]
}

/** Moments arrive as they are where the server draws the page. */
const moment = (at: Date | string) => new Date(at).toISOString()
