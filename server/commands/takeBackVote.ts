import { z } from 'zod'
import { Refusal } from '~core/refusal'
import { command } from '../command'
import { changeStep } from '../council/changeStep'
import { id } from '../plans/input'

/** Takes back a vote that was recorded by mistake, as long as the treatment runs; the recommendation's first. */
export const takeBackVote = command(
  z.object({ stepId: id, amendmentId: id.nullable(), version: z.number().int().positive() }),
  async (deps, viewer, { stepId, amendmentId, version }) => {
    const asked = { stepId, act: 'run', kind: 'council.changed' } as const
    await changeStep(deps, viewer, asked, async (tx, { votes }) => {
      const vote = votes.find((one) => one.amendmentId === amendmentId)
      if (!vote) throw new Refusal('vote.notFound')
      if (amendmentId !== null && votes.some((one) => one.amendmentId === null))
        throw new Refusal('vote.afterRecommendation')
      if (vote.version !== version) throw new Refusal('vote.stale')
      await tx.vote.delete({ where: { id: vote.id } })
      return {}
    })
    return {}
  },
)
