import { z } from 'zod'
import { computedAnew, mayCorrect } from '~core/council/record'
import { refuseUnless } from '~core/refusal'
import { command } from '../command'
import { changeRecord } from '../council/changeRecord'
import { gatherRecordFacts } from '../council/gatherRecordFacts'
import { version } from '../council/input'
import { id } from '../plans/input'

/** Computes a meeting's record anew; what people wrote in it goes into its history. */
export const computeMeetingRecord = command(
  z.object({ stepId: id, version }),
  async (deps, viewer, { stepId, version }) => {
    const asked = { stepId, version, kind: 'record.corrected' } as const
    await changeRecord(deps, viewer, asked, async ({ tx, step, record, hand }) => {
      refuseUnless(mayCorrect(record))
      return computedAnew(record, await gatherRecordFacts(tx, step), hand)
    })
    return {}
  },
)
