/** The table of contents: every address, and the file that answers it. */
import { index, type RouteConfig } from '@remix-run/route-config'

export default [index('routes/front.tsx')] satisfies RouteConfig
