import { z } from 'zod'
import { mayBePeriod } from '~core/council/committee'
import { refuseUnless } from '~core/refusal'
import { command } from '../command'
import { committeeFor, writeCommittee } from '../council/committeeFor'
import { committeeFields, day, version } from '../council/input'
import { id } from '../plans/input'

/** Changes what a body is called and when it sits, or dissolves it. What it has treated stays its own. */
export const changeCommittee = command(
  z.object({ committeeId: id, version, dissolvedOn: day.nullable().default(null), ...committeeFields }),
  async (deps, viewer, { committeeId, version, ...fields }) => {
    refuseUnless(mayBePeriod(fields))
    await deps.db.$transaction(async (tx) => {
      await committeeFor(tx, viewer, committeeId)
      await writeCommittee(tx, { committeeId, version }, fields)
    })
    return {}
  },
)
