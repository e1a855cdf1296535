import { z } from 'zod'
import type { Locale } from '~core/access/fields'
import { Refusal } from '~core/refusal'
import { command } from '../command'
import { mailWaits, postMail } from '../mail/outbox'
import { writtenMoment } from '../mail/writtenMoment'
import { id } from '../plans/input'
import { recordOf } from '../sessions/record'
import { changeSession } from '../sessions/standing'

/** Sends the record to everybody who was invited or took part, once. */
export const mailRecord = command(z.object({ sessionId: id }), async (deps, viewer, { sessionId }) => {
  await changeSession(deps, viewer, sessionId, 'sendRecord', async ({ tx, session, plan }) => {
    const record = recordOf(session.record)
    if (!record) throw new Refusal('workSession.notEnded')
    if (session.recordMailedAt) throw new Refusal('workSession.recordSent')
    await tx.workSession.update({ where: { id: sessionId }, data: { recordMailedAt: deps.now() } })

    const { title } = session
    const decisions = record.facts.items.flatMap((item) =>
      item.decision ? `${item.title}: ${item.decision}` : [],
    )
    const ids = session.participants.flatMap(({ personId }) => personId ?? [])
    // Whoever has left the table since is not told of what others decided there.
    const seated = {
      memberships: { some: { municipalityId: plan.municipalityId } },
      planMembers: { some: { planId: plan.id } },
    }
    for (const { name, email, locale } of await tx.person.findMany({
      where: { id: { in: ids }, ...seated },
    })) {
      const when = writtenMoment(session.startedAt ?? session.startsAt, locale as Locale)
      const href = `${deps.config.publicUrl}/planer/${plan.id}/moter/${sessionId}`
      await postMail(deps, tx, {
        recipient: email,
        locale: locale as Locale,
        text: ({ workSession }) =>
          workSession.recorded({ name, planTitle: plan.title, title, when, decisions, href }),
      })
    }
    return { kind: 'session.recorded', facts: { sessionId, title } }
  })
  mailWaits(deps)
  return {}
})
