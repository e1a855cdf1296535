import { sides } from '~core/access/sides'
import type { Balance } from '~server/queries/authorship'
import { SideGlyph } from '~app/components/Side'
import { useTexts } from '~app/i18n/language'

const parts = [...sides, 'away', 'nobody'] as const

/** The balance between the sides: a bar whose parts differ by pattern and carry their letter, and the same as text. */
export function BalanceBar({ balance }: { balance: Balance }) {
  const { common, versions } = useTexts()
  const { authors } = versions
  const all = parts.reduce((sum, part) => sum + balance[part], 0)
  if (all === 0) return <p className="sub m0">{authors.empty}</p>
  const present = parts.filter((part) => balance[part] > 0)
  const percent = (part: keyof Balance) => Math.round((balance[part] / all) * 100)
  const isSide = (part: keyof Balance): part is (typeof sides)[number] => part !== 'away' && part !== 'nobody'
  return (
    <div className="balance-bar">
      <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" className="balance-bar__bar">
        {present.map((part, place) => {
          const x = present.slice(0, place).reduce((sum, before) => sum + (balance[before] / all) * 100, 0)
          return (
            <rect
              key={part}
              x={x}
              y={0}
              width={(balance[part] / all) * 100}
              height={6}
              className={`balance-bar__part balance-bar__part--${part}`}
              data-color={isSide(part) ? part : undefined}
            />
          )
        })}
      </svg>
      <ul className="plain row wrap">
        {present.map((part) => (
          <li key={part} className="row">
            {isSide(part) && <SideGlyph side={part} />}
            <span>
              {isSide(part) ? common.sides[part] : authors[part]}:{' '}
              <span className="num">{authors.share(balance[part], percent(part))}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
