/** What is voted on, in which order, and what comes of it. */
import type { Id } from '~core/ids'
import { consequences, competing, type Open } from '~core/proposal/competing'
import { applied } from '~core/proposal/applied'
import type { Texts } from '~core/proposal/change'
import { allow, deny, type Verdict } from '~core/refusal'
import type { VoteOutcome } from './ballot'

/** An amendment on the table, in the chair's order. */
export interface OnTheTable extends Open {
  readonly withdrawn: boolean
  /** Null as long as it has not been voted on. */
  readonly outcome: VoteOutcome | null
}

/** How an amendment stands in the meeting: open, withdrawn, voted on, or made pointless by one that was adopted. */
export type Standing = 'open' | 'withdrawn' | 'pointless' | VoteOutcome

/** The texts with the adopted amendments in them, in the order in which they were voted on. */
export function withAdopted(texts: Texts, amendments: readonly OnTheTable[]): Texts {
  return amendments
    .filter(({ outcome }) => outcome === 'adopted')
    .reduce<Texts>((now, { change }) => {
      const answer = applied(now, change)
      return answer.outcome === 'clean' ? new Map([...now, ...answer.texts]) : now
    }, texts)
}

/**
 * How each amendment stands. One that an adopted amendment has left no place, or nothing to say, needs no vote. One that
 * went in nowhere before that either stays open: somebody has to look at it.
 */
export function standings(texts: Texts, amendments: readonly OnTheTable[]): ReadonlyMap<Id, Standing> {
  const before = consequences(texts, amendments)
  const after = consequences(withAdopted(texts, amendments), amendments)
  return new Map(
    amendments.map(({ id, withdrawn, outcome }) => {
      if (withdrawn) return [id, 'withdrawn']
      if (outcome) return [id, outcome]
      const isMet = before.get(id) === 'clean' && after.get(id) !== 'clean'
      return [id, isMet || after.get(id) === 'already' ? 'pointless' : 'open']
    }),
  )
}

/** Amendments about the same words, to be voted on one after another; each group in the chair's order. */
export function voteTogether(texts: Texts, amendments: readonly OnTheTable[]): Id[][] {
  return competing(
    texts,
    amendments.filter(({ withdrawn }) => !withdrawn),
  )
}

/** Whether an amendment may be voted on now. */
export function mayVoteOn(standing: Standing | undefined): Verdict {
  if (standing === 'withdrawn') return deny('amendment.withdrawn')
  return standing === 'pointless' ? deny('amendment.pointless') : allow
}

/** Whether the treatment may end: all amendments are settled, and the recommendation was voted on after them. */
export function mayEnd(standing: ReadonlyMap<Id, Standing>, recommendation: VoteOutcome | null): Verdict {
  const open = [...standing.values()].filter((one) => one === 'open').length
  if (open > 0) return deny('caseStep.openAmendments', { count: open })
  return recommendation === null ? deny('caseStep.noVote') : allow
}
