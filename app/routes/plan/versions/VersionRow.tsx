import type { SerializeFrom } from '@remix-run/node'
import { Link } from '@remix-run/react'
import type { Services } from '~server/services'
import { PostForm, useRefused } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { useTexts } from '~app/i18n/language'
import { dateAndClock } from '~app/i18n/time'

interface VersionRowProps {
  readonly planId: string
  readonly snapshot: SerializeFrom<Awaited<ReturnType<Services['snapshots']>>>['snapshots'][number]
  readonly mayRestore: boolean
}

/** One version: what it is, and the ways from it. A damaged one is named and leads nowhere. */
export function VersionRow({ planId, snapshot, mayRestore }: VersionRowProps) {
  const texts = useTexts()
  const { versions } = texts
  const { id, name, kind, createdAt, by, wordCount, isDamaged, isUnchanged } = snapshot
  const called = name ?? versions.kinds[kind]
  const wasRefused = useRefused('restore', { snapshotId: id })
  return (
    <li className="version">
      <div className="grow">
        <span className="strong">{called}</span>
        <span className="sub">
          {[
            dateAndClock(texts, createdAt),
            by && versions.by(by),
            versions.words(wordCount),
            isUnchanged && versions.unchanged,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {isDamaged && <span className="damaged">{versions.damaged}</span>}
      </div>
      {!isDamaged && (
        <Link
          className="ds-button"
          data-variant="secondary"
          data-color="neutral"
          to={`/planer/${planId}/sammenlign?${new URLSearchParams({ fra: id, til: 'na' })}`}
          aria-label={versions.compareThis(called)}
        >
          {versions.compareWithNow}
        </Link>
      )}
      {!isDamaged && mayRestore && (
        <details className="more edit" open={wasRefused || undefined}>
          <summary aria-label={versions.restoreThis(called)}>{versions.restore}</summary>
          <div className="stack">
            <p className="m0">{versions.restoreLead}</p>
            <PostForm intent="restore" hidden={{ snapshotId: id }}>
              <div>
                <SubmitButton>{versions.restoreSubmit}</SubmitButton>
              </div>
            </PostForm>
          </div>
        </details>
      )}
    </li>
  )
}
