import { useTexts } from '~app/i18n/language'
import { dayAsDate } from '~app/i18n/time'
import type { PlanPage } from './plan'

type Vote = PlanPage['resolution']['votes'][number]

interface Resolved {
  readonly language: PlanPage['language']
  readonly resolution: Omit<PlanPage['resolution'], 'points' | 'votes'> & {
    readonly points: readonly string[]
    readonly votes: readonly Vote[]
  }
}

/** What was resolved, point by point, and how it was voted on. */
export function Resolution({ plan: { resolution, language } }: { readonly plan: Resolved }) {
  const texts = useTexts()
  const { publicPlan } = texts
  const { committee, caseNumber, resolvedOn, points, votes } = resolution
  return (
    <section className="card resolved" aria-labelledby="vedtaket">
      <h2 id="vedtaket">{publicPlan.resolution}</h2>
      <p>{publicPlan.resolvedBy(committee, dayAsDate(texts, resolvedOn), caseNumber)}</p>
      <ol lang={language} className="points">
        {points.map((point, place) => (
          <li key={place}>{point}</li>
        ))}
      </ol>
      {votes.length > 0 && (
        <table className="facts-table">
          <caption>{publicPlan.votes}</caption>
          <thead>
            <tr>
              <th scope="col">{publicPlan.vote}</th>
              <th scope="col">{publicPlan.parties}</th>
              <th scope="col">{publicPlan.outcome}</th>
            </tr>
          </thead>
          <tbody>
            {votes.map((vote, place) => (
              <VoteRow key={place} vote={vote} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function VoteRow({ vote }: { readonly vote: Vote }) {
  const { publicPlan, common } = useTexts()
  const { amendment, parties, unanimous, ballots, votesFor, votesAgainst, outcome } = vote
  const named = (which: 'for' | 'against') =>
    ballots
      .filter((ballot) => ballot[which] > 0)
      .map((ballot) => `${ballot.party || publicPlan.noParty} ${ballot[which]}`)
      .join(', ')
  const sides = [
    { which: publicPlan.for, who: named('for') },
    { which: publicPlan.against, who: named('against') },
  ].filter(({ who }) => who !== '')
  return (
    <tr>
      <th scope="row">
        {amendment === null ? publicPlan.recommendation : publicPlan.voteOn(amendment, common.list(parties))}
      </th>
      <td data-label={publicPlan.parties}>
        <div>
          {sides.map(({ which, who }) => (
            <p key={which} className="m0">
              <strong>{which}:</strong> {who}
            </p>
          ))}
        </div>
      </td>
      <td data-label={publicPlan.outcome}>
        <div>
          <span className={`tag tag--${outcome === 'adopted' ? 'completed' : 'stopped'}`}>
            {publicPlan.outcomes[outcome]}
          </span>
          <span className="note">
            {unanimous ? publicPlan.unanimous(votesFor) : publicPlan.figures(votesFor, votesAgainst)}
          </span>
        </div>
      </td>
    </tr>
  )
}
