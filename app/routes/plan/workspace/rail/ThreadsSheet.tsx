import { useMemo, useState } from 'react'
import { Dialog } from '~app/editor/dialogs/Dialog'
import type { RailItem } from '~app/editor/talk/railItem'
import { useRail } from '~app/editor/talk/talkContext'
import { useTexts } from '~app/i18n/language'
import { useWorkspace } from '../workspaceData'
import { RailCard } from './RailCard'
import { RailEmpty } from './RailEmpty'
import { RailHead } from './RailHead'
import { Tray } from './Tray'

/** As many cards as are made at once. */
const PAGE = 40

/** All cards one under another, by section: the margin of those who have no room for one. */
export function ThreadsSheet({ onClose }: { onClose: () => void }) {
  const { talk: texts } = useTexts()
  const { data } = useWorkspace()
  const rail = useRail()
  const [most, setMost] = useState(PAGE)
  const order = useMemo(() => new Map(data.sections.map(({ id }, index) => [id, index])), [data.sections])
  const shown = rail?.shown
  const items = useMemo(() => {
    const rank = (item: RailItem) =>
      item.kind === 'composer' ? -2 : (order.get(item.place.sectionId ?? '') ?? -1)
    return [...(shown ?? [])].sort((a, b) => rank(a) - rank(b))
  }, [shown, order])
  if (!rail) return null
  const focused = items.findIndex(({ id }) => id === rail.focusedId)
  const count = Math.max(most, focused + 1)
  return (
    <Dialog title={texts.rail} sheet onClose={onClose}>
      <RailHead />
      <ul className="plain threads-sheet">
        {items.slice(0, count).map((item) => (
          <li key={item.id}>
            <RailCard item={item} look={item.id === rail.focusedId ? 'open' : 'card'} />
          </li>
        ))}
      </ul>
      {items.length > count && (
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          onClick={() => setMost(count + PAGE)}
        >
          {texts.showMore(items.length - count)}
        </button>
      )}
      {items.length === 0 && <RailEmpty />}
      <Tray />
    </Dialog>
  )
}
