import { Link } from '@remix-run/react'
import type { Line } from '~core/diff/comparison'
import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { ClockDashedIcon } from '~app/components/icons'
import { useTexts } from '~app/i18n/language'
import { useComparison } from './comparisonContext'

/** What may be done with a line that differs: look at its history, and bring the older paragraph back. */
export function RowActs({ line, sectionId }: { line: Line; sectionId: string }) {
  const { planId, mayRestore, from } = useComparison()
  const { versions } = useTexts()
  const blockId = (line.after ?? line.before)?.block.attrs.id
  const before = line.before?.block.attrs.id
  const returns = line.kind === 'changed' || line.kind === 'removed' || line.kind === 'joined'
  return (
    <div className="diff__acts">
      {blockId && (
        <Link
          className="ds-button"
          data-variant="tertiary"
          data-color="neutral"
          to={`/planer/${planId}/avsnitt/${blockId}`}
          aria-label={versions.compare.historyOf(versions.compare.lines[line.kind])}
        >
          <ClockDashedIcon aria-hidden className="i s" /> {versions.compare.history}
        </Link>
      )}
      {mayRestore && before && returns && (
        <PostForm
          action={`/planer/${planId}/versjoner`}
          intent="paragraph"
          hidden={{ snapshotId: from, sectionId, blockId: before }}
          className="inline"
        >
          <SubmitButton variant="tertiary" neutral>
            {versions.restoreParagraph}
          </SubmitButton>
        </PostForm>
      )}
    </div>
  )
}
