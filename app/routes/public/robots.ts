import type { LoaderFunctionArgs } from '@remix-run/node'
import { publicText } from './publicText'

/**
 * What search engines may look at: the public pages, without the forms in which people write and the links that are
 * theirs alone. Of a demonstration nothing: what stands there was made up.
 */
export function loader({ request, context: { mode, publicUrl } }: LoaderFunctionArgs) {
  const rules =
    mode === 'production'
      ? [
          'Disallow: /horing/*/kommentar/',
          'Disallow: /horing/*/uttalelse/',
          'Disallow: /horing/*/invitasjon/',
          ...['/plan$', '/plan/', '/horing$', '/horing/', '/assets/', '/sitemap.xml'].map(
            (path) => `Allow: ${path}`,
          ),
          'Disallow: /',
          `Sitemap: ${publicUrl}/sitemap.xml`,
        ]
      : ['Disallow: /']
  const text = ['User-agent: *', ...rules, ''].join('\n')
  return publicText(request, text, { mediaType: 'text/plain', cache: 'public, max-age=3600' })
}
