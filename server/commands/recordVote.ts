import { z } from 'zod'
import { BallotInput, mayCount, resultOf, unanimousBallots, voteManners } from '~core/council/ballot'
import { sitsOn } from '~core/council/committee'
import { isQuorate } from '~core/council/presence'
import { votes } from '~core/council/road'
import { mayEnd, mayVoteOn } from '~core/council/voting'
import { Refusal, refuseUnless } from '~core/refusal'
import { signedIn } from '../auth/signedIn'
import { command } from '../command'
import { changeStep } from '../council/changeStep'
import { stepFor, type StepRow } from '../council/stepInHand'
import { tableOf } from '../council/table'
import { id } from '../plans/input'

/**
 * Records how the body voted on an amendment, or on the recommendation with what was adopted before; corrects a vote
 * that was recorded.
 *
 * @throws Refusal what is wrong with the figures, with who is present, or with the body's period
 */
export const recordVote = command(
  z.object({
    stepId: id,
    /** Null: the recommendation. */
    amendmentId: id.nullable(),
    manner: z.enum(voteManners),
    /** By party; none when it was unanimous. */
    ballots: z.array(BallotInput).max(100).default([]),
    /** Of the vote that is corrected; 0: none was recorded yet. */
    version: z.number().int().min(0),
  }),
  async (deps, viewer, { stepId, amendmentId, manner, ballots: given, version }) => {
    const { step: found } = await stepFor(deps.db, viewer, 'council.run', stepId)
    const { standings } = await tableOf(deps, found)
    const { id: personId } = signedIn(viewer)
    const asked = { stepId, act: 'run', kind: 'council.changed' } as const
    await changeStep(deps, viewer, asked, async (tx, step) => {
      // The table was judged on what was known before the plan was held.
      if (step.version !== found.version) throw new Refusal('vote.stale')
      mayBePut(step)
      if (amendmentId === null) refuseUnless(mayEnd(standings, 'adopted'))
      else {
        if (!standings.has(amendmentId)) throw new Refusal('amendment.notFound')
        refuseUnless(mayVoteOn(standings.get(amendmentId)))
        if (step.votes.some((vote) => vote.amendmentId === null))
          throw new Refusal('vote.afterRecommendation')
      }
      const ballots = manner === 'unanimous' ? unanimousBallots(step.present) : given
      refuseUnless(mayCount(ballots, step.present))
      const result = resultOf(ballots, step.present)
      if (!result) throw new Refusal('presence.nobodyLeads')
      const row = { ...result, manner, ballots, personId }
      const before = step.votes.find((vote) => vote.amendmentId === amendmentId)
      if ((before?.version ?? 0) !== version) throw new Refusal('vote.stale')
      if (before) {
        await tx.vote.update({ where: { id: before.id }, data: { ...row, version: { increment: 1 } } })
        return {}
      }
      const position = Math.max(-1, ...step.votes.map((vote) => vote.position)) + 1
      await tx.vote.create({
        data: { id: deps.newId(), stepId, amendmentId, position, createdAt: deps.now(), ...row },
      })
      return {}
    })
    return {}
  },
)

/** Whether the body may vote at all: it sits on the day, it does vote, and enough are there. */
function mayBePut(step: StepRow): void {
  if (!votes(step.committee.kind)) throw new Refusal('caseStep.doesNotVote')
  if (step.meetingOn === null) throw new Refusal('caseStep.noDate')
  refuseUnless(sitsOn(step.committee, step.meetingOn))
  refuseUnless(
    isQuorate(
      step.members,
      step.present.map(({ id }) => id),
    ),
  )
}
