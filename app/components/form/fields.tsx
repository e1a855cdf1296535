import type { ReactNode } from 'react'
import { useTexts } from '~app/i18n/language'
import { Fault, useField } from './PostForm'

interface FieldProps {
  readonly name: string
  /** What stands there before anything is typed. */
  readonly initial?: string | null
  readonly optional?: boolean
}

/** What ties a control to its words for those who hear the page. */
function described(field: ReturnType<typeof useField>) {
  const parts = [field.hint && `${field.id}-hint`, field.problem && `${field.id}-fault`].filter(Boolean)
  return {
    id: field.id,
    'aria-describedby': parts.join(' ') || undefined,
    'aria-invalid': field.problem ? (true as const) : undefined,
  }
}

function Frame({ name, optional, children }: { name: string; optional?: boolean; children: ReactNode }) {
  const field = useField(name)
  const { common } = useTexts()
  return (
    <div className="field">
      <label htmlFor={field.id}>
        {field.label}
        {optional && <span className="sub"> ({common.optional})</span>}
      </label>
      {field.hint && (
        <p className="hint" id={`${field.id}-hint`}>
          {field.hint}
        </p>
      )}
      {children}
      {field.problem && <Fault id={`${field.id}-fault`}>{field.problem}</Fault>}
    </div>
  )
}

/** One line of text. */
export function TextField({
  name,
  initial,
  optional,
  ...input
}: FieldProps & {
  readonly type?: 'text' | 'email' | 'date' | 'time'
  readonly autoComplete?: string
  readonly inputMode?: 'numeric'
  readonly autoFocus?: boolean
  readonly list?: string
}) {
  const field = useField(name)
  return (
    <Frame name={name} optional={optional}>
      <input
        className="ds-input"
        type="text"
        name={name}
        defaultValue={field.typed ?? initial ?? ''}
        required={!optional}
        {...input}
        {...described(field)}
      />
    </Frame>
  )
}

/** Several lines of text. */
export function TextArea({ name, initial, optional, rows = 3 }: FieldProps & { readonly rows?: number }) {
  const field = useField(name)
  return (
    <Frame name={name} optional={optional}>
      <textarea
        className="ds-input"
        name={name}
        rows={rows}
        defaultValue={field.typed ?? initial ?? ''}
        required={!optional}
        {...described(field)}
      />
    </Frame>
  )
}

/** One of a few, from a list that opens. */
export function SelectField({
  name,
  initial,
  options,
}: FieldProps & { readonly options: readonly (readonly [value: string, label: string])[] }) {
  const field = useField(name)
  return (
    <Frame name={name}>
      <select
        className="ds-input"
        name={name}
        defaultValue={field.typed ?? initial ?? undefined}
        {...described(field)}
      >
        {options.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Frame>
  )
}

/** A box to tick. */
export function TickField({ name, initial = false }: { name: string; initial?: boolean }) {
  const field = useField(name)
  const ticked = field.refusedOnce ? field.typed !== undefined : initial
  return (
    <label className="tick-row" htmlFor={field.id}>
      <input className="ds-input" type="checkbox" name={name} defaultChecked={ticked} {...described(field)} />
      <span>
        {field.label}
        {field.hint && (
          <span className="hint sub sm" id={`${field.id}-hint`}>
            {field.hint}
          </span>
        )}
      </span>
    </label>
  )
}

/** One way of choosing, as a card. */
export interface Pick {
  readonly value: string
  readonly name: ReactNode
  readonly text?: ReactNode
  /** Under the text, outside the label: what a click must not choose. */
  readonly more?: ReactNode
}

/** One of a few, each explained in a card of its own. */
export function PickField({
  name,
  initial,
  picks,
  twoColumns = false,
}: FieldProps & { readonly picks: readonly Pick[]; readonly twoColumns?: boolean }) {
  const field = useField(name)
  const chosen = field.typed ?? initial
  return (
    <fieldset className="field" aria-describedby={described(field)['aria-describedby']}>
      <legend>{field.label}</legend>
      {field.hint && (
        <p className="hint" id={`${field.id}-hint`}>
          {field.hint}
        </p>
      )}
      <div className={twoColumns ? 'picks two' : 'picks'}>
        {picks.map((pick, index) => (
          <div key={pick.value} className="pick">
            <label>
              <input
                className="ds-input"
                type="radio"
                name={name}
                value={pick.value}
                id={index === 0 ? field.id : undefined}
                defaultChecked={pick.value === chosen}
              />
              <span className="pick__name">{pick.name}</span>
              {pick.text && <span className="pick__text">{pick.text}</span>}
            </label>
            {pick.more}
          </div>
        ))}
      </div>
      {field.problem && <Fault id={`${field.id}-fault`}>{field.problem}</Fault>}
    </fieldset>
  )
}

/** A file to send. */
export function FileField({ name, accept }: { name: string; accept: string }) {
  const field = useField(name)
  return (
    <Frame name={name}>
      <div className="drop">
        <input type="file" name={name} accept={accept} required {...described(field)} />
      </div>
    </Frame>
  )
}
