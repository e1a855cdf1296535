import { leaf, node } from '~core/archive/xml'
import type { Day } from '~core/calendar/day'
import { attributes } from './element'

/** A page that search engines may show. */
export interface SitemapPage {
  readonly address: string
  /** The day on which it last came to say something else; null where nothing tells. */
  readonly changedOn: Day | null
}

/** The public pages as search engines fetch them (sitemaps.org). */
export function sitemapXml(pages: readonly SitemapPage[]): string {
  const root = `urlset${attributes({ xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' })}`
  const urls = pages.map(({ address, changedOn }) =>
    node('url', leaf('loc', address), leaf('lastmod', changedOn)),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${node(root, ...urls)}\n`
}
