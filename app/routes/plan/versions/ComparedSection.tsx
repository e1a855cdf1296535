import type { ShownSection } from '~core/snapshot/shown'
import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { useTexts } from '~app/i18n/language'
import { useComparison } from './comparisonContext'
import { Row, UnchangedRow } from './rows'
import { ComparedWords } from './words'

interface ComparedSectionProps {
  readonly section: ShownSection
  /** What the two versions are called. */
  readonly names: readonly [string, string]
  readonly language: string
}

/** One section of a comparison: a table of its lines. */
export function ComparedSection({ section, names, language }: ComparedSectionProps) {
  const { planId, from, sideBySide, mayRestore, tellsWho } = useComparison()
  const { versions } = useTexts()
  const { compare } = versions
  const { id, kind, moved, before, after, title, lines } = section
  const head = after ?? before
  return (
    <section className="compared-section" id={`del-${id}`} aria-labelledby={`del-${id}-title`} tabIndex={-1}>
      <div className="row between wrap">
        <h2 id={`del-${id}-title`} className="ds-heading" data-size="sm" lang={language}>
          {head?.number && <span className="secno">{head.number} </span>}
          <ComparedWords words={title} manner="both" />
        </h2>
        {mayRestore && before && kind !== 'kept' && (
          <PostForm
            action={`/planer/${planId}/versjoner`}
            intent="restore"
            hidden={{ snapshotId: from, sectionId: id }}
            className="inline"
          >
            <SubmitButton variant="tertiary" neutral label={`${versions.restoreSection}: ${before.title}`}>
              {versions.restoreSection}
            </SubmitButton>
          </PostForm>
        )}
      </div>
      <p className="sub m0">
        {[compare.sections[kind], moved && compare.movedSection].filter(Boolean).join(' · ')}
      </p>
      {lines.length > 0 && (
        <table className={sideBySide ? 'diffs side-by-side' : 'diffs'}>
          <colgroup>
            <col className="diffs__kind" />
            {sideBySide && <col />}
            <col />
            {tellsWho && <col className="diffs__who" />}
          </colgroup>
          <thead className={sideBySide ? undefined : 'ds-sr-only'}>
            <tr>
              <th scope="col">{compare.paragraph}</th>
              {sideBySide ? (
                names.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))
              ) : (
                <th scope="col">{compare.inText}</th>
              )}
              {tellsWho && <th scope="col">{compare.who}</th>}
            </tr>
          </thead>
          <tbody lang={language}>
            {lines.map((line, place) =>
              line.kind === 'unchanged' ? (
                <UnchangedRow key={place} {...line} />
              ) : (
                <Row key={place} line={line} sectionId={id} />
              ),
            )}
          </tbody>
        </table>
      )}
    </section>
  )
}
