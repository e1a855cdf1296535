import type { ShownComparison } from '~core/snapshot/shown'
import { useTexts } from '~app/i18n/language'
import { ChangedSections } from '../versions/ChangedSections'
import { ComparedSection } from '../versions/ComparedSection'
import { ComparisonContext } from '../versions/comparisonContext'

interface ChangedTextProps {
  readonly plan: { readonly id: string; readonly language: string }
  /** The text as one saw it last; null: it was not kept. */
  readonly seenId: string | null
  readonly comparison: ShownComparison | null
}

/** What changed in the text since one saw it, section by section, with the words that came and went. */
export function ChangedText({ plan, seenId, comparison }: ChangedTextProps) {
  const { myView } = useTexts()
  if (!comparison || seenId === null) return <p className="sub">{myView.textGone}</p>
  const changed = comparison.sections.filter(({ kind }) => kind !== 'kept')
  if (changed.length === 0) return <p className="sub">{myView.textSame}</p>
  const titles = new Map(
    comparison.sections.map(({ id, before, after }) => [id, (after ?? before)?.title ?? '']),
  )
  const page = {
    planId: plan.id,
    from: seenId,
    sideBySide: false,
    mayRestore: false,
    tellsWho: false,
    changedBy: {},
    titleOf: (id: string) => titles.get(id) ?? '',
  }
  return (
    <div className="compare__body compare__body--inner">
      <ChangedSections sections={changed} tally={comparison.tally} />
      <div className="compare__text">
        <ComparisonContext.Provider value={page}>
          {changed.map((section) => (
            <ComparedSection
              key={section.id}
              section={section}
              names={[myView.then, myView.now]}
              language={plan.language}
            />
          ))}
        </ComparisonContext.Provider>
      </div>
    </div>
  )
}
