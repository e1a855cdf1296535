import { z } from 'zod'
import { signedIn } from '../auth/signedIn'
import { command } from '../command'
import { consultationFor } from '../consultations/standing'
import { mailWaits, postMail } from '../mail/outbox'
import { changePlan } from '../plans/changePlan'
import { id } from '../plans/input'
import { plannedReplies, type PlannedReply } from '../report/replies'

/**
 * Answers every sender whose remarks are all treated and who has not been answered: by mail where an address was given;
 * the others get a letter, which `exportReplies` makes. What was written is kept. Pressing twice answers nobody twice.
 *
 * @returns how many mails and letters were written
 */
export const sendReplies = command(
  z.object({ consultationId: id }),
  async (deps, viewer, { consultationId }) => {
    const { plan } = await consultationFor(deps.db, viewer, 'statement.treat', consultationId)
    const { id: personId } = signedIn(viewer)
    let written: readonly PlannedReply[] = []
    await changePlan(deps, plan.id, async (tx) => {
      await consultationFor(tx, viewer, 'statement.treat', consultationId)
      const planned = await plannedReplies(tx, consultationId, deps.config.publicUrl)
      written = planned.replies.filter(({ state }) => state === 'ready')
      if (written.length === 0) return null
      const createdAt = deps.now()
      await tx.reply.createMany({
        data: written.map(({ statementId, channel, text }) => ({
          id: deps.newId(),
          statementId,
          channel,
          text,
          personId,
          createdAt,
        })),
      })
      for (const reply of written)
        if (reply.channel === 'mail')
          await postMail(deps, tx, {
            recipient: reply.email,
            locale: planned.language,
            text: (texts) =>
              texts.statementAnswered({
                title: planned.title,
                href: planned.link,
                paragraphs: linesOf(reply.text),
              }),
          })
      return { kind: 'replies.sent', personId, facts: counted(written) }
    })
    mailWaits(deps)
    return counted(written)
  },
)

const counted = (written: readonly PlannedReply[]) => ({
  mails: written.filter(({ channel }) => channel === 'mail').length,
  letters: written.filter(({ channel }) => channel === 'letter').length,
})

const linesOf = (text: string) => text.split('\n').filter((line) => line.trim() !== '')
