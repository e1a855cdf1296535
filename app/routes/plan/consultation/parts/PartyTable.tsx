import type { SerializeFrom } from '@remix-run/node'
import type { Services } from '~server/services'
import type { Moment } from '~app/i18n/time'
import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { When } from '~app/components/Time'
import { useTexts } from '~app/i18n/language'

type Party = SerializeFrom<Awaited<ReturnType<Services['invitedParties']>>>['parties'][number]

/** Those who are invited, a row each: the letter, the answer, and the way off the list. */
export function PartyTable({
  parties,
  mayRemove,
  now,
}: {
  parties: readonly Party[]
  mayRemove: boolean
  now: Moment
}) {
  const { consultation, register } = useTexts()
  const { parties: words } = consultation
  return (
    <div className="wide-table">
      <table className="ds-table party-table">
        <caption>{words.count(parties.length)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.who}</th>
            <th scope="col">{words.letter}</th>
            <th scope="col">{words.answer}</th>
            {mayRemove && (
              <th>
                <span className="ds-sr-only">{words.remove}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {parties.map(({ id, name, kind, email, letter, answer, remindedAt }) => (
            <tr key={id}>
              <th scope="row">
                {name}
                <span className="sub sm">{[register.kinds[kind], email].filter(Boolean).join(' · ')}</span>
              </th>
              <td className={letter === 'failed' ? 'lack-inline' : undefined}>{words.letters[letter]}</td>
              <td>
                {words.answers[answer]}
                {remindedAt && (
                  <span className="sub sm">
                    {words.remindedAt} <When at={remindedAt} now={now} />
                  </span>
                )}
              </td>
              {mayRemove && (
                <td className="end">
                  <PostForm intent="remove" hidden={{ partyId: id }} className="inline">
                    <SubmitButton variant="tertiary" danger label={words.removeThis(name)}>
                      {words.remove}
                    </SubmitButton>
                  </PostForm>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
