import type { CSSProperties, ReactNode } from 'react'
import { dispositions } from '~core/treatment/remark'
import { SideGlyph } from '~app/components/Side'
import { useTexts } from '~app/i18n/language'
import type { PlanPage } from './plan'

/** The work in figures: four large ones, and tables whose figures are bars as well. */
export function JourneyFigures({ journey }: { readonly journey: PlanPage['journey'] }) {
  const { publicPlan, common, treatment } = useTexts()
  const { keys, tables } = publicPlan
  const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0)
  const statements = sum(journey.consultations.map((asked) => asked.statements))
  const remarks = sum(journey.consultations.map((asked) => asked.remarks))
  // Of a plan that was written elsewhere and brought here, nothing tells who said what.
  const tellsWriting = journey.sides.some(({ comments, proposals }) => comments + proposals > 0)
  const told = journey.consultations.flatMap(({ outcome }) => outcome ?? [])
  const large = [
    { word: keys.people, figure: sum(journey.sides.map(({ people }) => people)) },
    ...(journey.consultations.length > 0
      ? [
          { word: keys.statements, figure: statements },
          { word: keys.remarks, figure: remarks },
        ]
      : []),
    { word: keys.days, figure: journey.days },
  ]
  return (
    <>
      <h3>{publicPlan.figuresTitle}</h3>
      <dl className="kpi">
        {large.map(({ word, figure }) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd className="num">{figure}</dd>
          </div>
        ))}
      </dl>
      <table className="facts-table">
        <caption>{tables.sides}</caption>
        <thead>
          <tr>
            <th scope="col">{tables.side}</th>
            <th scope="col">{tables.people}</th>
            {tellsWriting && <th scope="col">{tables.comments}</th>}
            {tellsWriting && <th scope="col">{tables.proposals}</th>}
          </tr>
        </thead>
        <tbody>
          {journey.sides.map(({ side, people, comments, proposals }) => (
            <tr key={side}>
              <th scope="row">
                <SideGlyph side={side} /> {common.sides[side]}
              </th>
              <td className="num" data-label={tables.people}>
                {people}
              </td>
              {tellsWriting && (
                <>
                  <td className="num" data-label={tables.comments}>
                    {comments}
                  </td>
                  <td className="num" data-label={tables.proposals}>
                    {proposals}
                  </td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {told.length > 0 && remarks > 0 && (
        <Bars
          caption={tables.outcomes}
          heads={[tables.outcome, tables.remarks]}
          rows={dispositions.map((key) => ({
            name: treatment.dispositions[key],
            figure: sum(told.map((outcome) => outcome[key])),
          }))}
        />
      )}
      {journey.phases.length > 0 && (
        <Bars
          caption={tables.phases}
          heads={[tables.phase, tables.days]}
          rows={journey.phases.map(({ phase, days }) => ({ name: common.phases[phase], figure: days }))}
        />
      )}
    </>
  )
}

interface BarsProps {
  readonly caption: ReactNode
  readonly heads: readonly [string, string]
  readonly rows: readonly { readonly name: string; readonly figure: number }[]
}

/** One thing, read by eye or aloud: the bar is beside its figure, in the table. */
function Bars({ caption, heads, rows }: BarsProps) {
  const most = Math.max(1, ...rows.map(({ figure }) => figure))
  return (
    <table className="facts-table figures">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, figure }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className="num">
              <span className="bar" style={{ '--share': figure / most } as CSSProperties} aria-hidden />
              {figure}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
