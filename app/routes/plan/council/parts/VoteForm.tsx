import { PostForm, useRefused } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { useTexts } from '~app/i18n/language'
import type { ShownStep, ShownVote } from '../councilData'

/** Where the chair's side records a vote: everybody for, or party by party; and takes it back. */
export function VoteForm({
  step,
  amendmentId,
  vote,
}: {
  step: ShownStep
  amendmentId: string | null
  vote: ShownVote | null
}) {
  const { council: words } = useTexts()
  const hidden = {
    stepId: step.id,
    amendmentId: amendmentId ?? '',
    version: String(vote?.version ?? 0),
  }
  const refused = [useRefused('byParty', hidden), useRefused('unanimous', hidden)].includes(true)
  return (
    <details className="more" open={refused || undefined}>
      <summary>{words.voteOn}</summary>
      <div className="stack">
        <PostForm intent="unanimous" hidden={hidden}>
          <div>
            <SubmitButton variant="secondary">{words.voteUnanimous}</SubmitButton>
          </div>
        </PostForm>
        <PostForm intent="byParty" hidden={hidden}>
          <p className="m0 sub">{words.namesHint}</p>
          {step.parties.map(({ party, count }, index) => (
            <fieldset key={party} className="ballot">
              <legend>
                {party || words.noParty} ({count})
              </legend>
              <input type="hidden" name="party" value={party} />
              <Cell name={`for-${index}`} label={words.votesFor} number />
              <Cell name={`against-${index}`} label={words.votesAgainst} number />
              <Cell name={`namesFor-${index}`} label={`${words.names}: ${words.votesFor}`} />
              <Cell name={`namesAgainst-${index}`} label={`${words.names}: ${words.votesAgainst}`} />
            </fieldset>
          ))}
          <div>
            <SubmitButton>{words.voteByParty}</SubmitButton>
          </div>
        </PostForm>
        {vote ? (
          <PostForm intent="takeBack" hidden={hidden}>
            <div>
              <SubmitButton variant="tertiary">{words.takeBack}</SubmitButton>
            </div>
          </PostForm>
        ) : (
          amendmentId && (
            <PostForm intent="withdraw" hidden={hidden}>
              <div>
                <SubmitButton variant="tertiary">{words.withdraw}</SubmitButton>
              </div>
            </PostForm>
          )
        )}
      </div>
    </details>
  )
}

function Cell({ name, label, number = false }: { name: string; label: string; number?: boolean }) {
  return (
    <label>
      <span>{label}</span>
      <input
        className="ds-input"
        name={name}
        type={number ? 'number' : 'text'}
        min={number ? 0 : undefined}
        defaultValue={number ? 0 : ''}
      />
    </label>
  )
}
