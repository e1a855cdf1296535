import { shortParty } from '~core/council/parties'
import { useTexts } from '~app/i18n/language'
import type { ShownVote } from '../councilData'

/** How a body voted: a bar by party for the eye, and the same in words. */
export function VoteBar({ vote }: { vote: ShownVote }) {
  const { council: words } = useTexts()
  const side = (which: 'for' | 'against') => vote.ballots.filter((ballot) => ballot[which] > 0)
  const named = (which: 'for' | 'against') =>
    side(which)
      .map((ballot) => {
        const names = which === 'for' ? ballot.namesFor : ballot.namesAgainst
        const count = `${ballot.party || words.noParty} ${ballot[which]}`
        return names?.length ? `${count} (${names.join(', ')})` : count
      })
      .join(', ')
  return (
    <div className="vote">
      <div className="vote-bar" aria-hidden>
        {(['for', 'against'] as const).flatMap((which) =>
          side(which).map((ballot) => (
            <span
              key={`${which}-${ballot.party}`}
              className={`vote-part ${which}`}
              style={{ flexGrow: ballot[which] }}
            >
              <span>{shortParty(ballot.party)}</span>
            </span>
          )),
        )}
      </div>
      <div className="vote-sides">
        {vote.votesFor > 0 && (
          <p className="m0">
            <strong>
              {words.votesFor} {vote.votesFor}
            </strong>{' '}
            {named('for')}
          </p>
        )}
        {vote.votesAgainst > 0 && (
          <p className="m0">
            <strong>
              {words.votesAgainst} {vote.votesAgainst}
            </strong>{' '}
            {named('against')}
          </p>
        )}
      </div>
      {vote.leaderDecided && <p className="m0 sub">{words.leaderDecided}</p>}
    </div>
  )
}
