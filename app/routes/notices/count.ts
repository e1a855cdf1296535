import type { LoaderFunctionArgs } from '@remix-run/node'

/** How many notices are unread, for the header of a page that stands open. */
export async function loader({ context: { viewer, services } }: LoaderFunctionArgs) {
  const { unread } = viewer ? await services.unreadNotices(viewer, {}) : { unread: 0 }
  return Response.json({ unread }, { headers: { 'Cache-Control': 'no-store' } })
}
