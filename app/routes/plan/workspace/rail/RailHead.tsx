import type { Side } from '~core/access/sides'
import { sides } from '~core/access/sides'
import { everythingOpen, type RailFilter } from '~app/editor/talk/filter'
import { useRail } from '~app/editor/talk/talkContext'
import { FunnelIcon } from '~app/components/icons'
import { Menu } from '~app/components/Menu'
import { useTexts } from '~app/i18n/language'
import { CommentPlanButton } from './CommentPlanButton'

const kinds = ['all', 'comments', 'proposals'] as const

/** Which cards are shown: by what they are, and by whose and where. */
export function RailHead() {
  const rail = useRail()
  const { talk: texts } = useTexts()
  if (!rail) return null
  const { filter, setFilter, items } = rail
  const counts = {
    all: items.filter(isOpen).length,
    comments: items.filter((item) => item.kind === 'thread' && isOpen(item)).length,
    proposals: items.filter((item) => item.kind === 'proposal').length,
  }
  return (
    <div className="rail__filters">
      <div className="ds-toggle-group" role="radiogroup" aria-label={texts.show}>
        {kinds.map((kind) => (
          <label
            key={kind}
            className="ds-button"
            data-variant={filter.kind === kind ? 'primary' : 'tertiary'}
          >
            <input
              type="radio"
              className="ds-sr-only"
              name="rail-kind"
              checked={filter.kind === kind}
              onChange={() => setFilter({ ...filter, kind })}
            />
            {texts[kind](counts[kind])}
          </label>
        ))}
      </div>
      <Menu
        label={isNarrowed(filter) ? texts.filterOn : texts.filter}
        summary={
          <span className="rail__filter" data-on={isNarrowed(filter) || undefined}>
            <FunnelIcon aria-hidden className="i" />
          </span>
        }
      >
        <FilterFields filter={filter} setFilter={setFilter} />
        <CommentPlanButton />
      </Menu>
    </div>
  )
}

const isOpen = (item: { readonly kind: string; readonly thread?: { readonly resolved: unknown } }) =>
  item.kind !== 'composer' && item.kind !== 'draft' && !item.thread?.resolved

const isNarrowed = ({ state, mine, side, here }: RailFilter) =>
  state !== everythingOpen.state || mine || here || side !== null

function FilterFields({
  filter,
  setFilter,
}: {
  filter: RailFilter
  setFilter: (filter: RailFilter) => void
}) {
  const { common, talk: texts } = useTexts()
  return (
    <div className="rail__fields">
      <label>
        <span>{texts.state}</span>
        <select
          className="ds-input"
          value={filter.state}
          onChange={({ target }) => setFilter({ ...filter, state: target.value as RailFilter['state'] })}
        >
          <option value="open">{texts.open}</option>
          <option value="resolved">{texts.resolved}</option>
        </select>
      </label>
      <label>
        <span>{texts.side}</span>
        <select
          className="ds-input"
          value={filter.side ?? ''}
          onChange={({ target }) => setFilter({ ...filter, side: (target.value || null) as Side | null })}
        >
          <option value="">{texts.allSides}</option>
          {sides.map((side) => (
            <option key={side} value={side}>
              {common.sides[side]}
            </option>
          ))}
        </select>
      </label>
      {(['mine', 'here'] as const).map((tick) => (
        <label key={tick} className="rail__tick">
          <input
            type="checkbox"
            className="ds-input"
            checked={filter[tick]}
            onChange={({ target }) => setFilter({ ...filter, [tick]: target.checked })}
          />
          <span>{texts[tick]}</span>
        </label>
      ))}
    </div>
  )
}
