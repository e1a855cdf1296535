import { z } from 'zod'
import { finished, mayFinish } from '~core/council/record'
import { refuseUnless } from '~core/refusal'
import { command } from '../command'
import { changeRecord } from '../council/changeRecord'
import { version } from '../council/input'
import { id } from '../plans/input'

/** Ferdigstiller: the record of a meeting stands as it is, and goes with the case to the archive. */
export const finishMeetingRecord = command(
  z.object({ stepId: id, version }),
  async (deps, viewer, { stepId, version }) => {
    const asked = { stepId, version, kind: 'record.finished' } as const
    await changeRecord(deps, viewer, asked, ({ record, hand }) => {
      refuseUnless(mayFinish(record))
      return finished(record, hand)
    })
    return {}
  },
)
