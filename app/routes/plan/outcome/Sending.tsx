import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { useTexts } from '~app/i18n/language'
import type { ShownReply } from './Recipients'

/** How many can be answered now, how many wait, and the two acts. */
export function Sending({
  consultationId,
  replies,
}: {
  consultationId: string
  replies: readonly ShownReply[]
}) {
  const { outcome } = useTexts()
  const count = (state: ShownReply['state'], channel?: ShownReply['channel']) =>
    replies.filter((reply) => reply.state === state && (channel === undefined || reply.channel === channel))
      .length
  const [ready, waiting, answered] = [count('ready'), count('waiting'), count('answered')]
  const letters = count('answered', 'letter')
  return (
    <section className="card stack" aria-labelledby="sending">
      <h2 id="sending">{outcome.sending}</h2>
      <p>
        {ready === 0 ? outcome.nobodyReady : outcome.ready(count('ready', 'mail'), count('ready', 'letter'))}
      </p>
      {waiting > 0 && <p>{outcome.waiting(waiting)}</p>}
      {answered > 0 && <p>{outcome.answered(answered)}</p>}
      {ready > 0 && (
        <PostForm intent="send" hidden={{ consultationId }}>
          <p className="hint">{outcome.sendHint}</p>
          <div>
            <SubmitButton>{outcome.send}</SubmitButton>
          </div>
        </PostForm>
      )}
      {letters > 0 && (
        <PostForm intent="print" hidden={{ consultationId }}>
          <div className="row">
            <SubmitButton name="format" value="docx">
              {outcome.printLetters(letters)} (Word)
            </SubmitButton>
            <SubmitButton name="format" value="pdf" variant="secondary">
              {outcome.printLetters(letters)} (PDF)
            </SubmitButton>
          </div>
        </PostForm>
      )}
    </section>
  )
}
