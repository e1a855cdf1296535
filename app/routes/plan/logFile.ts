import type { LoaderFunctionArgs } from '@remix-run/node'
import { csv } from '~core/render/csv'
import { shown } from '~app/answer'
import { eventLine } from '~app/i18n/eventLine'
import { textsFor } from '~app/i18n/texts'
import { dateAndClock } from '~app/i18n/time'
import { logFilter } from './logFilter'

/** The log as a file for a spreadsheet, filtered as the page is. */
export async function loader({ request, params: { planId = '' }, context }: LoaderFunctionArgs) {
  const { viewer, services, locale } = context
  const asked = services.auditFile(viewer, { planId, ...logFilter(request.url) })
  const { plan, acts } = await shown(request, asked)
  const texts = textsFor(locale)
  const { auditLog, common } = texts
  const rows = acts.map((act) => [
    dateAndClock(texts, act.at),
    act.at.toISOString(),
    act.person?.name ?? auditLog.byItself,
    act.person?.side ? common.sides[act.person.side] : '',
    auditLog.kinds[act.kind],
    eventLine(texts, act),
    act.internal ? auditLog.internal : '',
  ])
  const head = [
    auditLog.time,
    'UTC',
    auditLog.who,
    auditLog.side,
    auditLog.kind,
    auditLog.what,
    auditLog.internal,
  ]
  const name = encodeURIComponent(`${auditLog.fileName(plan.title)}.csv`)
  return new Response(csv([head, ...rows]), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="logg.csv"; filename*=UTF-8''${name.replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`,
      'Cache-Control': 'no-store',
    },
  })
}
