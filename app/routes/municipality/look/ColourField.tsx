import { contrast, LEAST_CONTRAST } from '~core/look/look'
import { colors } from '~core/render/layout/design'
import { Fault, useField } from '~app/components/form/PostForm'
import { useTexts } from '~app/i18n/language'

/** A colour, and whether it can be read on paper, told while it is chosen. */
export function ColourField({
  initial,
  chosen,
  onChoose,
}: {
  readonly initial: string
  readonly chosen: string
  readonly onChoose: (colour: string) => void
}) {
  const field = useField('colour')
  const { look: words } = useTexts()
  const ratio = Math.floor(contrast(chosen, colors.paper) * 10) / 10
  return (
    <div className="field">
      <label htmlFor={field.id}>{field.label}</label>
      <p className="hint" id={`${field.id}-hint`}>
        {field.hint}
      </p>
      <div className="row">
        <input
          id={field.id}
          className="look-colour"
          type="color"
          name="colour"
          defaultValue={field.typed ?? initial}
          onInput={({ currentTarget }) => onChoose(currentTarget.value)}
          aria-describedby={`${field.id}-hint ${field.id}-contrast`}
          aria-invalid={field.problem ? true : undefined}
        />
        <p className="m0" id={`${field.id}-contrast`} aria-live="polite">
          {chosen} · {words.contrast(ratio)} {ratio >= LEAST_CONTRAST ? words.enough : words.tooLittle}
        </p>
      </div>
      {field.problem && <Fault id={`${field.id}-fault`}>{field.problem}</Fault>}
    </div>
  )
}
