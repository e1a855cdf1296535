import { ArrowDownIcon, ArrowUpIcon } from '~app/components/icons'
import { useTexts } from '~app/i18n/language'
import { useChangeKeys } from './useChangeKeys'

/** The way from one change to the next, and where on it one is. It takes a script, and is not shown where there is none. */
export function Leaf({ all }: { all: number }) {
  const { compare } = useTexts().versions
  const { place, leaf } = useChangeKeys()
  return (
    <div className="leaf">
      <button
        className="ds-button"
        data-variant="tertiary"
        data-icon
        type="button"
        onClick={() => leaf(-1)}
        aria-label={compare.previous}
        title={compare.previous}
      >
        <ArrowUpIcon aria-hidden className="i" />
      </button>
      <span role="status" className="num">
        {compare.at(place, all)}
      </span>
      <button
        className="ds-button"
        data-variant="tertiary"
        data-icon
        type="button"
        onClick={() => leaf(1)}
        aria-label={compare.next}
        title={compare.next}
      >
        <ArrowDownIcon aria-hidden className="i" />
      </button>
    </div>
  )
}
