import type { SerializeFrom } from '@remix-run/node'
import type { Services } from '~server/services'
import { SideGlyph } from '~app/components/Side'
import { eventLine } from '~app/i18n/eventLine'
import { useTexts } from '~app/i18n/language'
import { dateAndClock } from '~app/i18n/time'

type Act = SerializeFrom<Awaited<ReturnType<Services['auditLog']>>['acts'][number]>

/** Acts, newest first. On a phone each row is a card. */
export function LogTable({ acts }: { acts: readonly Act[] }) {
  const texts = useTexts()
  const { auditLog, common } = texts
  return (
    <table className="ds-table log-table">
      <thead>
        <tr>
          <th scope="col">{auditLog.time}</th>
          <th scope="col">{auditLog.who}</th>
          <th scope="col">{auditLog.what}</th>
        </tr>
      </thead>
      <tbody>
        {acts.map((act) => (
          <tr key={act.id}>
            <td className="num">
              <time dateTime={new Date(act.at).toISOString()}>{dateAndClock(texts, act.at)}</time>
            </td>
            <td>
              <span className="row log-table__who">
                {act.person?.side && <SideGlyph side={act.person.side} />}
                <span>
                  {act.person?.name ?? auditLog.byItself}
                  {act.person?.side && (
                    <span className="ds-sr-only">, {common.sideOfOne[act.person.side]}</span>
                  )}
                </span>
              </span>
            </td>
            <td>
              {eventLine(texts, act)}{' '}
              {act.internal && <span className="ds-tag quiet">{auditLog.internal}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
