import { everythingOpen } from '~app/editor/talk/filter'
import { useRail, useTalkState } from '~app/editor/talk/talkContext'
import { useTexts } from '~app/i18n/language'

/** What stands in the margin where no card does. */
export function RailEmpty() {
  const rail = useRail()
  const { talk: texts } = useTexts()
  const known = useTalkState(rail?.talk ?? null, (snapshot) => snapshot.known, false)
  if (!rail || !known) return null
  if (rail.items.length === 0) return <p className="rail__none">{texts.none}</p>
  return (
    <div className="rail__none">
      <p>{texts.noneFiltered}</p>
      <button
        type="button"
        className="ds-button"
        data-variant="tertiary"
        onClick={() => rail.setFilter(everythingOpen)}
      >
        {texts.clearFilter}
      </button>
    </div>
  )
}
