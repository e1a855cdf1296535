import { z } from 'zod'
import { applied, mayApply } from '~core/proposal/applied'
import { mayBe, votes } from '~core/council/road'
import { mayEnd, withAdopted } from '~core/council/voting'
import { Refusal, refuseUnless } from '~core/refusal'
import { signedIn } from '../auth/signedIn'
import { command } from '../command'
import { changeStep } from '../council/changeStep'
import { decideAmendments, finishEnding } from '../council/endStep'
import { version } from '../council/input'
import { outcomeOf, stepFor } from '../council/stepInHand'
import { tableOf } from '../council/table'
import { id } from '../plans/input'

/**
 * Ends a body's treatment: adopted amendments are written into the text, the others are decided with the figures, and
 * the recommendation goes on to the next body as it came out.
 */
export const endCaseStep = command(
  z.object({ stepId: id, version }),
  async (deps, viewer, { stepId, version }) => {
    const { step: found } = await stepFor(deps.db, viewer, 'council.run', stepId)
    refuseUnless(mayBe('end', found.state))
    if (!votes(found.committee.kind)) throw new Refusal('caseStep.doesNotVote')
    const { texts, amendments, standings } = await tableOf(deps, found)
    refuseUnless(mayEnd(standings, outcomeOf(found, null)))
    // Nothing is written unless all of it goes in.
    for (const [index, { change, outcome }] of amendments.entries())
      if (outcome === 'adopted')
        refuseUnless(mayApply(applied(withAdopted(texts, amendments.slice(0, index)), change)))
    const { id: personId } = signedIn(viewer)
    const asked = { stepId, version, act: 'end', kind: 'council.changed' } as const
    await changeStep(deps, viewer, asked, async (tx, step) => {
      if (step.version !== found.version) throw new Refusal('caseStep.stale')
      await decideAmendments(deps, tx, step, personId)
      return { endedAt: deps.now(), chairId: personId }
    })
    await finishEnding(deps, stepId)
    return {}
  },
)
