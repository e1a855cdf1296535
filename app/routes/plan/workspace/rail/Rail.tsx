/** The margin beside the text: what is talked about, each card at its words. */
import { useRef } from 'react'
import { RAIL_ID } from '~app/editor/talk/cardIds'
import { useRail } from '~app/editor/talk/talkContext'
import { useTexts } from '~app/i18n/language'
import { SectionCard } from '../SectionCard'
import { useWorkspace } from '../workspaceData'
import { RailCard } from './RailCard'
import { RailEmpty } from './RailEmpty'
import { RailHead } from './RailHead'
import { Tray } from './Tray'
import { useRailLayout } from './useRailLayout'

export function Rail() {
  const { workspace, talk } = useTexts()
  const { currentId } = useWorkspace()
  const rail = useRail()
  const frame = useRef<HTMLDivElement>(null)
  const { placed, height, grew } = useRailLayout(rail?.shown ?? [], rail?.focusedId ?? null, frame)
  return (
    <aside id={RAIL_ID} className="rail" aria-label={talk.rail}>
      <div className="rail__head">
        <RailHead />
        {currentId && (
          <details className="about">
            <summary>{workspace.aboutSection}</summary>
            <SectionCard />
          </details>
        )}
      </div>
      <div className="rail__cards" ref={frame} style={{ minHeight: height + 320 }}>
        {placed.map(({ item, top, look }) => (
          <div key={item.id} className="rail__item" style={{ top }} data-look={look}>
            <RailCard item={item} look={look} grew={grew} />
          </div>
        ))}
        {rail && rail.shown.length === 0 && <RailEmpty />}
      </div>
      <Tray />
    </aside>
  )
}
