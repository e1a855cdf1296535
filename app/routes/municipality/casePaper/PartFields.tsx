import { isComputed } from '~core/casePaper/parts'
import type { TemplatePart } from '~core/casePaper/template'
import { SelectField, TextArea, TextField, TickField } from '~app/components/form/fields'
import { FieldWords } from '~app/components/form/FieldWords'
import { useTexts } from '~app/i18n/language'

/** A part of the template, or one that could be taken into it. */
export interface OfferedPart extends TemplatePart {
  readonly included: boolean
}

/** The fields of one part: whether it is there, where, and what it says. Its fields are named by its place in the form. */
export function PartFields({ part, index, count }: { part: OfferedPart; index: number; count: number }) {
  const { casePaper } = useTexts()
  const words = casePaper.partFields
  const isNew = part.part === null && part.title === ''
  const name = isNew ? casePaper.newPart : casePaper.parts[part.part ?? 'own']
  const field = (of: string) => `${of}-${index}`
  const places = Array.from({ length: count }, (_, place) => [String(place + 1), String(place + 1)] as const)
  return (
    <fieldset className="card stack paper-part">
      <legend>{name}</legend>
      <FieldWords
        fields={{
          [field('with')]: { label: words.with },
          [field('place')]: { label: words.place },
          [field('title')]: { label: words.title },
          [field('guidance')]: { label: words.guidance },
          [field('text')]: {
            label: words.text,
            hint: part.part === 'resolution' ? words.pointsHint : words.textHint,
          },
        }}
      >
        <input type="hidden" name={field('part')} value={part.part ?? ''} />
        <div className="row wrap">
          <TickField name={field('with')} initial={part.included} />
          <SelectField name={field('place')} initial={String(index + 1)} options={places} />
        </div>
        <TextField name={field('title')} initial={part.title} optional={isNew} />
        {!isComputed(part.part) && (
          <>
            <TextArea name={field('guidance')} initial={part.guidance} optional />
            <TextArea name={field('text')} initial={part.text} optional />
          </>
        )}
      </FieldWords>
    </fieldset>
  )
}
