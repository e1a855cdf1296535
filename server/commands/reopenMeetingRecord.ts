import { z } from 'zod'
import { mayReopen, reopened } from '~core/council/record'
import { refuseUnless } from '~core/refusal'
import { command } from '../command'
import { lines } from '../consultations/input'
import { changeRecord } from '../council/changeRecord'
import { version } from '../council/input'
import { id } from '../plans/input'

/** Takes a finished record up again, with a reason that its history keeps. */
export const reopenMeetingRecord = command(
  z.object({ stepId: id, version, reason: lines(2_000).pipe(z.string().min(1)) }),
  async (deps, viewer, { stepId, version, reason }) => {
    const asked = { stepId, version, kind: 'record.reopened' } as const
    await changeRecord(deps, viewer, asked, ({ record, hand }) => {
      refuseUnless(mayReopen(record))
      return reopened(record, reason, hand)
    })
    return {}
  },
)
