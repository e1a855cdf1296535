import type { SectionStatus } from '~core/plan/section'
import { useTexts } from '~app/i18n/language'
import { CheckmarkIcon, EyeIcon, PadlockLockedIcon, PencilIcon } from './icons'

const icons = { draft: PencilIcon, review: EyeIcon, ready: CheckmarkIcon, locked: PadlockLockedIcon }

/** The icon of a section's status, for places too narrow for the tag. */
export function StatusIcon({ status }: { status: SectionStatus }) {
  const Icon = icons[status]
  return <Icon aria-hidden className="i s" />
}

/** A section's status: icon, border style and word. */
export function StatusTag({ status }: { status: SectionStatus }) {
  const { common } = useTexts()
  return (
    <span className="ds-tag" data-status={status}>
      <StatusIcon status={status} />
      {common.statuses[status]}
    </span>
  )
}
