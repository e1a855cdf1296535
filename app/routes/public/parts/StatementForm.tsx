import { PickField, TextField } from '~app/components/form/fields'
import { PostForm } from '~app/components/form/PostForm'
import { useTexts } from '~app/i18n/language'
import { date } from '~app/i18n/time'
import { Brought } from './Brought'
import { NumberField } from './NumberField'
import { OwnComments } from './OwnComments'
import { OwnFiles } from './OwnFiles'
import { OwnLink } from './OwnLink'
import type { OwnStatement } from './own'
import { PlainButton } from './PlainButton'
import { Trap } from './Trap'
import { WhatIsPublic } from './WhatIsPublic'
import { WordsField } from './WordsField'

/** See and send: one form, so that nothing that was typed is lost whichever button is pressed. */
export function StatementForm({ own }: { readonly own: OwnStatement }) {
  const texts = useTexts()
  const words = texts.publicPages.statement
  const { state, fields, version, number } = own
  const isSent = state === 'sent'
  return (
    <PostForm files className="sheet" fields={fieldTexts(words)}>
      <Brought values={{ version: String(version) }} />
      {/* What Enter in a field presses: the first of a form's buttons, which must harm nothing. */}
      <button className="trap" name="act" value="keep" tabIndex={-1} aria-hidden />
      <div className="pub-in sendgrid">
        <div className="stack">
          <div>
            <h1>{isSent ? words.titleSent(number ?? 0) : words.title}</h1>
            {!isSent && <p className="lead">{words.lead}</p>}
            {!isSent && own.standing === 'closed' && <p className="told">{words.late}</p>}
          </div>
          {own.exists && !isSent && (
            <section className="mydraft" aria-labelledby="kept">
              <h2 id="kept">{words.keptTitle}</h2>
              <p>{words.kept(date(texts, own.keptUntil))}</p>
              <OwnLink address={own.address} />
            </section>
          )}
          <OwnComments own={own} />
          <WordsField name="text" initial={fields.text} rows={6} keep={own.exists ? undefined : own.name} />
          <PickField
            name="sender"
            initial={fields.senderKind === 'person' && !fields.nameShown ? 'hidden' : fields.senderKind}
            picks={Object.entries(words.kinds).map(([value, kind]) => ({ value, ...kind }))}
          />
          <TextField name="senderName" initial={fields.senderName} />
          <div className="only-behalf">
            <TextField name="onBehalfOf" initial={fields.onBehalfOf} optional />
          </div>
          <div className="only-organisation">
            <NumberField initial={fields.organisationNumber} />
          </div>
          <fieldset className="field wide">
            <legend>{words.contactTitle}</legend>
            <p className="hint">{words.contactHint}</p>
            <div className="two">
              <div className="not-person">
                <TextField name="contactName" initial={fields.contactName} autoComplete="name" optional />
              </div>
              <TextField name="email" initial={fields.email} type="email" autoComplete="email" optional />
              <TextField name="phone" initial={fields.phone} autoComplete="tel" optional />
            </div>
          </fieldset>
          <OwnFiles own={own} />
          <Trap />
        </div>
        <WhatIsPublic moderated={own.moderated} />
        <div className="acts send">
          <PlainButton act={isSent ? 'keep' : 'send'}>{isSent ? words.saveSent : words.send}</PlainButton>
          {!isSent && (
            <PlainButton act="keep" variant="secondary">
              {words.save}
            </PlainButton>
          )}
          {!isSent && own.exists && (
            <>
              <PlainButton act="forget" variant="tertiary">
                {words.forget}
              </PlainButton>
              <PlainButton act="withdraw" variant="tertiary">
                {words.discard}
              </PlainButton>
            </>
          )}
        </div>
      </div>
    </PostForm>
  )
}

function fieldTexts(words: ReturnType<typeof useTexts>['publicPages']['statement']) {
  return {
    text: { label: words.text, hint: words.textHint },
    sender: { label: words.who },
    senderName: { label: words.senderName, hint: words.senderNameHint },
    onBehalfOf: { label: words.onBehalfOf, hint: words.onBehalfOfHint },
    organisationNumber: { label: words.organisationNumber, hint: words.organisationNumberHint },
    contactName: { label: words.contactName },
    email: { label: words.email, problem: words.emailProblem },
    phone: { label: words.phone },
    trap: { label: words.trap, problem: words.trapProblem },
  }
}
