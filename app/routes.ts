/** The table of contents: every address, and the file that answers it. */
import { index, prefix, route, type RouteConfig } from '@remix-run/route-config'

export default [
  index('routes/front.tsx'),

  ...prefix('planer', [route(':planId', 'routes/plan/workspace.tsx')]),
] satisfies RouteConfig
