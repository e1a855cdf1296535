import type { ShownComparison, ShownSection } from '~core/snapshot/shown'
import { useTexts } from '~app/i18n/language'

interface ChangedSectionsProps {
  readonly sections: readonly ShownSection[]
  readonly tally: ShownComparison['tally']
}

/** The sections that changed, with how many words came and went. */
export function ChangedSections({ sections, tally }: ChangedSectionsProps) {
  const { compare } = useTexts().versions
  return (
    <nav className="compare__outline" aria-label={compare.changed}>
      <p className="strong m0">{compare.summary(sections.length, tally.lines)}</p>
      <ul className="plain">
        {sections.map(({ id, kind, before, after, tally: { inserted, removed } }) => (
          <li key={id}>
            <a href={`#del-${id}`}>
              <span className="num">{(after ?? before)?.number}</span>
              <span>
                {(after ?? before)?.title}
                <span className="sub sm">
                  {compare.sections[kind]}
                  {' · '}
                  <span aria-hidden>{compare.wordCounts(inserted, removed)}</span>
                  <span className="ds-sr-only">{compare.spokenCounts(inserted, removed)}</span>
                </span>
              </span>
            </a>
          </li>
        ))}
      </ul>
      <p className="key sm">
        <ins>+ {compare.keyInserted}</ins> <del>− {compare.keyRemoved}</del>
      </p>
    </nav>
  )
}
