import { MoreIcon } from '~app/editor/icons'
import { ToolMenu } from '~app/editor/toolbar/ToolMenu'
import { useTexts } from '~app/i18n/language'
import { useSectionMenuItems } from './sectionMenuItems'
import type { WorkspaceSection } from './workspaceData'

/** The button with a section's choices; nothing for those who may only read. */
export function SectionMenu({ section }: { section: WorkspaceSection }) {
  const { workspace } = useTexts()
  const items = useSectionMenuItems(section)
  if (items.length === 0) return null
  return (
    <ToolMenu label={workspace.outline.menu(section.title)} className="section-menu" items={items}>
      <MoreIcon aria-hidden className="i" />
    </ToolMenu>
  )
}
