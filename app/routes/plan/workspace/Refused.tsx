import { Told } from './Told'
import { useDesk } from '~app/editor/deskContext'
import type { LiveSection } from '~app/editor/live/LiveSection'
import type { LineRefusal } from '~app/editor/saveState'
import { useTexts } from '~app/i18n/language'
import type { WorkspaceSection } from './workspaceData'

/** The server takes no more: why, and how to keep what was written. The text itself stays and can be copied. */
export function Refused({
  section,
  live,
  reason,
}: {
  section: WorkspaceSection
  live: LiveSection
  reason: LineRefusal
}) {
  const { workspace } = useTexts()
  const { refused } = workspace
  const desk = useDesk()
  if (!desk) return null
  const lost = live.hasUnsaved && reason !== 'signedOut' && reason !== 'outdated'
  const copy = () => {
    const text = desk.editorOf(section.id)?.getText({ blockSeparator: '\n\n' }) ?? ''
    download(refused.copyName(section.title), `${section.title}\n\n${text}\n`)
  }
  const button = (label: string, use: () => void, variant: 'primary' | 'secondary' | 'tertiary') => (
    <button type="button" className="ds-button" data-variant={variant} data-color="neutral" onClick={use}>
      {label}
    </button>
  )
  return (
    <Told kind="danger">
      <p className="m0">
        <strong>{live.hasUnsaved ? `${workspace.save.refused}. ` : ''}</strong>
        {refused.because[reason]}
      </p>
      <div className="row wrap notice__acts">
        {reason === 'signedOut' && (
          <a
            className="ds-button"
            data-variant="secondary"
            data-color="neutral"
            href="/logg-inn"
            target="_blank"
            rel="noreferrer"
          >
            {refused.signIn}
          </a>
        )}
        {reason === 'signedOut' && button(refused.tryAgain, () => desk.reconnect(), 'tertiary')}
        {reason === 'outdated' && button(refused.reload, () => window.location.reload(), 'secondary')}
        {live.hasUnsaved && button(refused.copy, copy, 'secondary')}
        {(lost || reason === 'rejected') &&
          button(refused.startAfresh, () => void desk.startAfresh(section.id), 'tertiary')}
      </div>
    </Told>
  )
}

function download(name: string, words: string): void {
  const address = URL.createObjectURL(new Blob([words], { type: 'text/plain;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
