import type { LoaderFunctionArgs } from '@remix-run/node'
import { sitemapXml } from '~core/render/sitemap'
import { publicText } from './publicText'

/** The pages that everybody may find. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { services, viewer, publicUrl } = context
  const pages = await services.publicAddresses(viewer, {})
  const xml = sitemapXml(pages.map(({ path, changedOn }) => ({ address: publicUrl + path, changedOn })))
  return publicText(request, xml, { mediaType: 'application/xml', cache: 'public, max-age=3600' })
}
