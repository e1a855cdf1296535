import { z } from 'zod'
import { Refusal } from '~core/refusal'
import { command } from '../command'
import { consultationFor } from '../consultations/standing'
import { id } from '../plans/input'

/** The longest letter, in characters. */
const LONGEST = 10_000

/** Keeps the letter that answers a consultation's senders (svarbrev); an empty one is the letter that was found. */
export const saveReplyLetter = command(
  z.object({ consultationId: id, letter: z.string().max(LONGEST), version: z.number().int() }),
  async ({ db }, viewer, { consultationId, letter, version }) => {
    await consultationFor(db, viewer, 'statement.treat', consultationId)
    const { count } = await db.consultation.updateMany({
      where: { id: consultationId, version },
      data: { replyLetter: letter.replace(/\r\n?/g, '\n').trim(), version: { increment: 1 } },
    })
    if (count === 0) throw new Refusal('consultation.stale')
    return {}
  },
)
