import { useNavigate } from '@remix-run/react'
import { sectionStatuses } from '~core/plan/section'
import type { ToolMenuItem } from '~app/editor/toolbar/ToolMenu'
import { useTexts } from '~app/i18n/language'
import { useWatch } from './mine/useWatch'
import { useBeginComment } from './rail/useBeginComment'
import { placeAfterStep, type Step } from './outlineMoves'
import { useWorkspace, type WorkspaceSection } from './workspaceData'

/** Everything that may be done with a section as a whole, by whoever is asking. */
export function useSectionMenuItems(section: WorkspaceSection): readonly ToolMenuItem[] {
  const { data, act, arranges, locks, writes, openDialog } = useWorkspace()
  const { common, workspace, talk, notices, versions } = useTexts()
  const { watches, setWatched } = useWatch()
  const { outline } = workspace
  const navigate = useNavigate()
  const beginComment = useBeginComment()
  const sectionId = section.id
  const comment = { label: talk.commentSection, choose: () => beginComment({ sectionId, anchor: null }) }
  const watched = watches(sectionId)
  const watch = {
    label: watched ? notices.unwatchSection : notices.watchSection,
    choose: () => setWatched(sectionId, !watched),
  }
  const history = {
    label: versions.history.choose,
    choose: () => openDialog({ kind: 'paragraphs', sectionId }),
  }
  if (!arranges) return [comment, watch, history]
  const locked = section.status === 'locked'

  const above = data.sections
    .filter((other) => other.parentId === null)
    .at(data.sections.filter((other) => other.parentId === null).findIndex(({ id }) => id === sectionId) - 1)
  const stepItem = (step: Step, label: string): ToolMenuItem[] => {
    const place = placeAfterStep(data.sections, sectionId, step)
    if (!place) return []
    return [{ label, choose: () => act('moveSection', { sectionId, ...placeFields(place) }) }]
  }
  const statuses = sectionStatuses
    .filter((status) => locks || (status !== 'locked' && !locked))
    .map((status) => ({
      label: common.statuses[status],
      checked: status === section.status,
      choose: () => act('setStatus', { sectionId, status }),
    }))
  return [
    ...statuses,
    comment,
    watch,
    history,
    ...(locked ? [] : [{ label: outline.edit, choose: () => openDialog({ kind: 'edit', sectionId }) }]),
    ...stepItem('up', outline.up),
    ...stepItem('down', outline.down),
    ...stepItem('under', outline.under(above?.title ?? '')),
    ...stepItem('out', outline.out),
    {
      label: outline.addAfter,
      choose: () => openDialog({ kind: 'add', parentId: section.parentId, afterId: sectionId }),
    },
    ...(writes && !locked
      ? [
          {
            label: outline.importHere,
            choose: () => navigate(`/planer/import?plan=${data.plan.id}&del=${sectionId}`),
          },
        ]
      : []),
    ...(locked ? [] : [{ label: outline.delete, choose: () => openDialog({ kind: 'delete', sectionId }) }]),
  ]
}

/** A place as form fields, where nothing is the empty text. */
export function placeFields({ parentId, afterId }: { parentId: string | null; afterId: string | null }) {
  return { parentId: parentId ?? '', afterId: afterId ?? '' }
}
