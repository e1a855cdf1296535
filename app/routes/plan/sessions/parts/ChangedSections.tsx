import type { ChangedSection } from '~core/session/record'
import { useTexts } from '~app/i18n/language'
import { placeName } from '../sessionData'

/** What was changed in the text: by section, in words in and out, and how it read before and now. */
export function ChangedSections({ changes }: { changes: readonly ChangedSection[] }) {
  const { workSessions } = useTexts()
  const { record } = workSessions
  return (
    <ul className="plain stack">
      {changes.map(({ section, kind, moved, inserted, removed, passages, more }) => (
        <li key={section.sectionId}>
          <h4 className="m0">
            {placeName(section)}{' '}
            <span className="sub num">
              {[record.kinds[kind], moved && record.moved, record.words(inserted, removed)]
                .filter(Boolean)
                .join(', ')}
            </span>
          </h4>
          {passages.map(({ before, after }, index) => (
            <div className="passage" key={index}>
              {before !== null && (
                <p>
                  <span className="strong">{record.before}</span> <del>{before}</del>
                </p>
              )}
              {after !== null && (
                <p>
                  <span className="strong">{record.after}</span> <ins>{after}</ins>
                </p>
              )}
            </div>
          ))}
          {more > 0 && <p className="sub">{record.more(more)}</p>}
        </li>
      ))}
    </ul>
  )
}
