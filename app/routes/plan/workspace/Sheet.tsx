import type { SaveState } from '~app/editor/saveState'
import type { ShortcutTargets } from '~app/editor/extensions/shortcuts'
import { useTexts } from '~app/i18n/language'
import { SheetSection } from './SheetSection'
import { Told } from './Told'
import type { useRenderedSections } from './useRenderedSections'
import type { useSectionActions } from './useSectionActions'
import { useWorkspace } from './workspaceData'

interface SheetProps {
  readonly save: SaveState
  readonly refused: ReturnType<typeof useSectionActions>['refused']
  readonly rendered: ReturnType<typeof useRenderedSections>
  readonly shortcuts: ShortcutTargets
}

/** The page itself: what must be told about it, then the plan's sections one after another. */
export function Sheet({ save, refused, rendered, shortcuts }: SheetProps) {
  const { workspace, refusals } = useTexts()
  const { sections } = useWorkspace().data
  return (
    <div className="sheet">
      {refused && <Told kind="danger">{refusals[refused.refusal.code](refused.refusal.facts)}</Told>}
      {save.kind === 'blocked' && (
        <Told kind="warning">
          <strong>{workspace.blocked.title}</strong> {workspace.blocked.body}
        </Told>
      )}
      {save.kind === 'storageFailing' && <Told kind="danger">{workspace.storageFailing}</Told>}
      {sections.map((section) => {
        const shown = rendered.get(section.id)
        if (!shown) return null
        return <SheetSection key={section.id} section={section} rendered={shown} shortcuts={shortcuts} />
      })}
      {sections.length === 0 && <p className="sheet__none">{workspace.noSections}</p>}
    </div>
  )
}
