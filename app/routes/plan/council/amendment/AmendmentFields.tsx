import { Link } from '@remix-run/react'
import { amendmentManners } from '~core/council/passage'
import { PickField, TextArea, TextField } from '~app/components/form/fields'
import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { useTexts } from '~app/i18n/language'
import type { AmendmentPage, ChosenPassage, ChosenSection } from './amendmentData'

/** How the passage is to read, and whose amendment it is. */
export function AmendmentFields({
  page,
  chosen,
  passage,
}: {
  page: AmendmentPage
  chosen: ChosenSection
  passage: ChosenPassage
}) {
  const { form: words } = useTexts().council
  const picks = amendmentManners.map((value) => ({ value, ...words.manners[value] }))
  return (
    <section className="card stack" aria-labelledby="ordlyd">
      <h2 id="ordlyd" className="ds-heading" data-size="xs">
        {words.stands}
      </h2>
      {passage.place && <p className="m0 sub">{words.place(passage.place.page, passage.place.line)}</p>}
      <p className="m0 amendment-words">{passage.words}</p>
      <p className="m0">
        <Link className="lk" to={`?${new URLSearchParams({ del: chosen.id })}`}>
          {words.other}
        </Link>
      </p>
      <PostForm
        intent="put"
        hidden={{ sectionId: chosen.id }}
        fields={words.fields}
        faults={{ 'proposal.empty': 'words' }}
      >
        {/* As it stood when this was written: the proposal tells it from what has become of it since. */}
        <input type="hidden" name="block" value={JSON.stringify(passage.block)} />
        <PickField name="manner" initial="reword" picks={picks} />
        <TextArea name="words" initial={passage.words} rows={5} optional />
        <datalist id="parties">
          {page.parties.map((party) => (
            <option key={party} value={party} />
          ))}
        </datalist>
        <TextField name="parties" initial={page.mover.party} list="parties" optional />
        <TextField name="mover" initial={page.mover.name} optional />
        <TextArea name="reason" optional />
        <div>
          <SubmitButton>{words.put}</SubmitButton>
        </div>
      </PostForm>
    </section>
  )
}
