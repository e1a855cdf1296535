import type { SerializeFrom } from '@remix-run/node'
import type { Services } from '~server/services'
import { TextField } from '~app/components/form/fields'
import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { When } from '~app/components/Time'
import { useTexts } from '~app/i18n/language'
import type { Moment } from '~app/i18n/time'

type Token = SerializeFrom<Awaited<ReturnType<Services['municipalitySettings']>>['tokens'][number]>

/** Keys to the JSON interface; a new one is shown once. */
export function Tokens({
  tokens,
  newToken,
  now,
}: {
  tokens: readonly Token[]
  newToken: string | null
  now: Moment
}) {
  const { municipality } = useTexts()
  return (
    <section aria-labelledby="tokens">
      <h2 id="tokens" className="ds-heading m0" data-size="xs">
        {municipality.tokens}
      </h2>
      <p className="sub">{municipality.tokensLead}</p>
      {newToken && (
        <div className="card raised stack s new-token" role="status">
          <label className="strong" htmlFor="new-token">
            {municipality.newToken}
          </label>
          <p>{municipality.newTokenLead}</p>
          <input id="new-token" className="ds-input" readOnly value={newToken} />
        </div>
      )}
      {tokens.length > 0 ? (
        <ul className="plain nd">
          {tokens.map(({ id, name, createdAt, lastUsedAt }) => (
            <li key={id}>
              <div className="grow">
                <span className="strong">{name}</span>
                <span className="sub">
                  {municipality.created} <When at={createdAt} now={now} /> ·{' '}
                  {lastUsedAt ? (
                    <>
                      {municipality.lastUsed.toLowerCase()} <When at={lastUsedAt} now={now} />
                    </>
                  ) : (
                    municipality.neverUsed
                  )}
                </span>
              </div>
              <PostForm intent="revoke" hidden={{ tokenId: id }} className="inline">
                <SubmitButton variant="tertiary" danger label={municipality.revokeThis(name)}>
                  {municipality.revoke}
                </SubmitButton>
              </PostForm>
            </li>
          ))}
        </ul>
      ) : (
        <p>{municipality.noTokens}</p>
      )}
      <PostForm
        key={tokens.length}
        intent="createToken"
        fields={municipality.tokenFields}
        className="row end token-form"
      >
        <TextField name="name" autoComplete="off" />
        <SubmitButton variant="secondary">{municipality.createToken}</SubmitButton>
      </PostForm>
    </section>
  )
}
