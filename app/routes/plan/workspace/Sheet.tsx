import { Link } from '@remix-run/react'
import { isAdopted } from '~core/phases/phases'
import type { SaveState } from '~app/editor/saveState'
import type { ShortcutTargets } from '~app/editor/extensions/shortcuts'
import { useTexts } from '~app/i18n/language'
import type { Texts } from '~app/i18n/texts'
import { NewsStrip } from './mine/NewsStrip'
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
  const texts = useTexts()
  const { workspace } = texts
  const { data, writes } = useWorkspace()
  const { sections } = data
  return (
    <div className="sheet">
      <NewsStrip />
      {isAdopted(data.plan.phase) && <AdoptedText planId={data.plan.id} />}
      {refused && <Told kind="danger">{whyRefused(texts, refused)}</Told>}
      {save.kind === 'blocked' && (
        <Told kind="warning">
          <strong>{workspace.blocked.title}</strong> {workspace.blocked.body}
        </Told>
      )}
      {save.kind === 'storageFailing' && (
        <Told kind="danger">{workspace.storageFailing[writes ? 'writer' : 'reader']}</Told>
      )}
      {sections.map((section) => {
        const shown = rendered.get(section.id)
        if (!shown) return null
        return <SheetSection key={section.id} section={section} rendered={shown} shortcuts={shortcuts} />
      })}
      {sections.length === 0 && <p className="sheet__none">{workspace.noSections}</p>}
    </div>
  )
}

/** That nothing is written here any more, and where what came after the resolution is. */
function AdoptedText({ planId }: { planId: string }) {
  const { resolution } = useTexts()
  return (
    <Told kind="info">
      <p className="m0">
        {resolution.adopted}{' '}
        <Link className="lk" to={`/planer/${planId}/vedtak`}>
          {resolution.fromCouncil}
        </Link>
      </p>
    </Told>
  )
}

function whyRefused({ refusals, workspace }: Texts, refused: NonNullable<SheetProps['refused']>): string {
  if ('refusal' in refused) return refusals[refused.refusal.code](refused.refusal.facts)
  return workspace.unanswered[refused.unanswered]
}
