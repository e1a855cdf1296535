import type { SerializeFrom } from '@remix-run/node'
import type { Services } from '~server/services'
import { useTexts } from '~app/i18n/language'

type Section = SerializeFrom<Awaited<ReturnType<Services['importPreview']>>>['sections'][number]

/** The sections that a document becomes, each with how it begins and what it holds. */
export function UnderstoodSections({ sections }: { sections: readonly Section[] }) {
  return (
    <ol className="plain understood">
      {sections.map((section, index) => (
        <UnderstoodSection key={index} section={section} />
      ))}
    </ol>
  )
}

function UnderstoodSection({ section }: { section: Section }) {
  const { importing } = useTexts()
  return (
    <li>
      <div className="card">
        <p className="m0 row between">
          <span className="understood__title">{section.title || importing.untitled}</span>
          <span className="sub sm nowrap">{importing.words(section.words)}</span>
        </p>
        {section.beginning && <p className="understood__text">{section.beginning}</p>}
        <CountLine counts={section.counts} />
      </div>
      {section.sections.length > 0 && <UnderstoodSections sections={section.sections} />}
    </li>
  )
}

/** What a section holds besides paragraphs, in a line. */
function CountLine({ counts }: { counts: Section['counts'] }) {
  const { importing } = useTexts()
  const told = (['measures', 'listItems', 'tables', 'images', 'footnotes'] as const).filter(
    (what) => counts[what] > 0,
  )
  if (told.length === 0) return null
  return (
    <p className="m0 sub sm">
      {told.map((what) => `${counts[what]} ${importing.counts[what](counts[what])}`).join(' · ')}
    </p>
  )
}
