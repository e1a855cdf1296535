import { Link } from '@remix-run/react'
import type { SerializeFrom } from '@remix-run/node'
import type { Services } from '~server/services'
import type { PlanLanguage } from '~core/plan/document'
import { SelectField, TextField } from '~app/components/form/fields'
import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { useTexts } from '~app/i18n/language'
import { Switch } from './Switch'

type Preview = SerializeFrom<Awaited<ReturnType<Services['importPreview']>>>
type Section = Preview['sections'][number]

/** What was understood of the document: what it becomes, how much of everything, and what is worth a look. */
export function ImportPreview({
  preview,
  target,
  bulletsAsMeasures,
  language,
}: {
  preview: Preview
  target: { readonly sectionId: string; readonly planId: string }
  bulletsAsMeasures: boolean
  language: PlanLanguage
}) {
  const { importing, common } = useTexts()
  const intoSection = target.sectionId !== ''
  const place = { importId: preview.importId, ...(bulletsAsMeasures && { bulletsAsMeasures: 'on' }) }
  const hidden = intoSection ? { ...place, ...target } : { ...place, municipalityId: preview.municipalityId }
  const where = intoSection ? { del: target.sectionId, plan: target.planId } : null
  const address = (tiltak: string) =>
    `/planer/import?${new URLSearchParams({ id: preview.importId, tiltak, ...where })}`
  return (
    <div className="new">
      <section aria-labelledby="sections">
        <h2 id="sections" className="ds-heading h7" data-size="xs">
          {intoSection ? importing.sectionsInSection : importing.sections(preview.counts.sections)}
        </h2>
        <ol className="plain understood">
          {preview.sections.map((section, index) => (
            <UnderstoodSection key={index} section={section} />
          ))}
        </ol>
      </section>
      <aside className="stack l">
        <div className="card raised">
          <PostForm intent="make" fields={importing.fields} hidden={hidden}>
            {!intoSection && (
              <>
                <TextField name="title" initial={preview.title} />
                <SelectField
                  name="language"
                  initial={language}
                  options={Object.entries(common.planLanguages)}
                />
              </>
            )}
            <div className="row wrap">
              <SubmitButton>{intoSection ? importing.put : importing.make}</SubmitButton>
            </div>
          </PostForm>
          <p>
            <Link
              className="lk"
              to={`/planer/import?${new URLSearchParams(where ?? { kommune: preview.municipalityId })}`}
            >
              {importing.another}
            </Link>
          </p>
        </div>
        {preview.measurePoints > 0 && (
          <section aria-labelledby="points" className="stack s">
            <h2 id="points" className="ds-heading" data-size="xs">
              {importing.points}
            </h2>
            <p>{importing.pointsLead(preview.measurePoints)}</p>
            <Switch
              label={importing.points}
              choices={[
                [address('ja'), importing.asMeasures, bulletsAsMeasures],
                [address('nei'), importing.asList, !bulletsAsMeasures],
              ]}
            />
          </section>
        )}
        <Counts counts={preview.counts} />
        {preview.remarks.length > 0 && <Remarks remarks={preview.remarks} />}
      </aside>
    </div>
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
      {section.sections.length > 0 && (
        <ol className="plain understood">
          {section.sections.map((nested, index) => (
            <UnderstoodSection key={index} section={nested} />
          ))}
        </ol>
      )}
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

function Counts({ counts }: { counts: Preview['counts'] }) {
  const { importing } = useTexts()
  const kinds = Object.keys(importing.counts) as (keyof typeof importing.counts)[]
  return (
    <section aria-labelledby="counts">
      <h2 id="counts" className="ds-heading h7" data-size="xs">
        {importing.counted}
      </h2>
      <ul className="plain counts">
        {kinds.map((kind) => (
          <li key={kind}>
            <strong className="num">{counts[kind]}</strong> {importing.counts[kind](counts[kind])}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Remarks({ remarks }: { remarks: Preview['remarks'] }) {
  const { importing } = useTexts()
  return (
    <section aria-labelledby="remarks">
      <h2 id="remarks" className="ds-heading h7" data-size="xs">
        {importing.remarks}
      </h2>
      <ul className="plain stack s">
        {remarks.map(({ code, count, quotes }) => (
          <li key={code}>
            {importing.remark[code](count)}
            {quotes.some((quote) => quote !== '') && (
              <details className="more">
                <summary>{importing.quotes(quotes.length)}</summary>
                <ul className="quotes">
                  {quotes.map((quote, index) => (
                    <li key={index}>{quote}</li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
