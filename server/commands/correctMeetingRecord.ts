import { z } from 'zod'
import { corrected, mayCorrect } from '~core/council/record'
import { recordParts } from '~core/council/recordParts'
import { refuseUnless } from '~core/refusal'
import { command } from '../command'
import { lines } from '../consultations/input'
import { changeRecord } from '../council/changeRecord'
import { version } from '../council/input'
import { id } from '../plans/input'

/** As much as a meeting's minutes may say in one part. */
const LONGEST = 50_000

/** Writes parts of a meeting's record (møtebok) by hand; what stood there is kept in its history. */
export const correctMeetingRecord = command(
  z.object({ stepId: id, version, texts: z.partialRecord(z.enum(recordParts), lines(LONGEST)) }),
  async (deps, viewer, { stepId, version, texts }) => {
    const asked = { stepId, version, kind: 'record.corrected' } as const
    await changeRecord(deps, viewer, asked, ({ record, hand }) => {
      refuseUnless(mayCorrect(record))
      return corrected(record, texts, hand)
    })
    return {}
  },
)
