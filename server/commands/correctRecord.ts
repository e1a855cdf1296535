import { z } from 'zod'
import { Refusal } from '~core/refusal'
import { corrected, recordParts } from '~core/session/record'
import { command } from '../command'
import { id } from '../plans/input'
import { lines, version } from '../sessions/input'
import { asJson, recordOf } from '../sessions/record'
import { changeSession } from '../sessions/standing'

/**
 * Writes beside the facts of a record, part by part. The facts stay.
 *
 * @throws Refusal `workSession.stale` when a colleague has corrected it since
 */
export const correctRecord = command(
  z.object({ sessionId: id, remarks: z.partialRecord(z.enum(recordParts), lines), version }),
  async (deps, viewer, { sessionId, remarks, version }) => {
    await changeSession(deps, viewer, sessionId, 'correctRecord', async ({ tx, session }) => {
      const record = recordOf(session.record)
      if (!record) throw new Refusal('workSession.notEnded')
      if (record.version !== version) throw new Refusal('workSession.stale')
      await tx.workSession.update({
        where: { id: sessionId },
        data: { record: asJson(corrected(record, remarks)) },
      })
      return null
    })
    return {}
  },
)
