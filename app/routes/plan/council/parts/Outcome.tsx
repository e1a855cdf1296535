import { CheckmarkIcon, MinusIcon, XMarkIcon } from '~app/components/icons'
import { useTexts } from '~app/i18n/language'
import type { ShownAmendment } from '../councilData'
import { VoteBar } from './VoteBar'

type Shown = Pick<ShownAmendment, 'standing' | 'vote'>

const signs = { adopted: CheckmarkIcon, rejected: XMarkIcon, withdrawn: MinusIcon, pointless: MinusIcon }

/** How an amendment stands, in a word and the figures. */
export function StandingTag({ standing, vote }: Shown) {
  const { council: words } = useTexts()
  const Sign = standing === 'open' ? null : signs[standing]
  return (
    <span className="ds-tag standing" data-standing={standing} data-color="neutral">
      {Sign && <Sign aria-hidden className="i s" />}
      {words.standings[standing]}
      {vote && ` ${words.figures(vote.votesFor, vote.votesAgainst)}`}
    </span>
  )
}

/** Why it stands so: how each party voted, and what that came to, in words. */
export function Outcome({ standing, vote }: Shown) {
  const { council: words } = useTexts()
  if (standing === 'withdrawn' || standing === 'pointless') return <p className="m0">{words.why[standing]}</p>
  if (!vote) return null
  return (
    <>
      <VoteBar vote={vote} />
      <p className="m0">{words.why[vote.outcome](vote.votesFor, vote.votesAgainst)}</p>
    </>
  )
}
