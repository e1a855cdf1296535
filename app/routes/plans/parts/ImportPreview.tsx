import { Link } from '@remix-run/react'
import type { SerializeFrom } from '@remix-run/node'
import type { Services } from '~server/services'
import type { PlanLanguage } from '~core/plan/document'
import { SelectField, TextField } from '~app/components/form/fields'
import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { useTexts } from '~app/i18n/language'
import { Counts, Remarks } from './ImportNotes'
import { Switch } from './Switch'
import { UnderstoodSections } from './UnderstoodSections'

type Preview = SerializeFrom<Awaited<ReturnType<Services['importPreview']>>>

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
        <UnderstoodSections sections={preview.sections} />
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
