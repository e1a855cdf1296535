import type { SerializeFrom } from '@remix-run/node'
import type { Services } from '~server/services'
import { TextField } from '~app/components/form/fields'
import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { useTexts } from '~app/i18n/language'
import { AgendaFields, type AgendaRow } from './AgendaFields'
import { InvitedFields } from './InvitedFields'

/** What a call may choose from. */
export type CallChoices = SerializeFrom<Awaited<ReturnType<Services['workSessionCall']>>>

/** What stands in the form before anything is typed. */
export interface GivenCall {
  readonly title: string
  readonly date: string
  readonly time: string
  readonly minutes: number
  readonly place: string
  readonly invited: readonly string[]
  readonly items: readonly AgendaRow[]
}

/** Calls a work session, or changes the call. */
export function CallForm({
  choices: { people, sections },
  given,
  submit,
}: {
  choices: CallChoices
  given: GivenCall
  submit: string
}) {
  const { workSessions } = useTexts()
  const { form } = workSessions
  return (
    <PostForm fields={form.fields} className="form call">
      <fieldset className="card stack plain-set">
        <legend className="ds-heading" data-size="xs">
          {form.when}
        </legend>
        <TextField name="title" initial={given.title} />
        <div className="form__row">
          <TextField name="date" type="date" initial={given.date} />
          <TextField name="time" type="time" initial={given.time} />
          <TextField name="minutes" inputMode="numeric" initial={String(given.minutes)} />
        </div>
        <TextField name="place" optional initial={given.place} />
      </fieldset>
      <AgendaFields given={given.items} sections={sections} />
      <InvitedFields people={people} invited={given.invited} />
      <div>
        <SubmitButton>{submit}</SubmitButton>
      </div>
    </PostForm>
  )
}
