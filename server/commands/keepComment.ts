import { z } from 'zod'
import { anchorToBlock } from '~core/anchor/anchorAt'
import { placeCalled, type AskedPlace } from '~core/consultation/askedText'
import { draftKeptUntil, MOST_COMMENTS } from '~core/consultation/statement'
import { Refusal } from '~core/refusal'
import { Prisma } from '~prisma/generated/sqlite/client'
import { command } from '../command'
import { id } from '../plans/input'
import { askedTextOf } from '../statements/askedTextOf'
import {
  address,
  commentText,
  consultationName,
  formId,
  ownLink,
  refuseLongComment,
  trap,
} from '../statements/input'
import { namedConsultation } from '../statements/namedConsultation'
import { writeOwn } from '../statements/ownStatement'
import { judgePublication, numberRemarks } from '../statements/settle'

/**
 * Keeps what somebody writes about a paragraph, a section or the whole. The first comment begins a draft behind its
 * link; nothing is sent by it. A comment that is written again, under its id, is changed.
 */
export const keepComment = command(
  z.object({
    name: consultationName,
    link: ownLink,
    commentId: formId,
    /** A paragraph's id or a section's; null: the plan as a whole. */
    placeId: id.nullable(),
    text: commentText.pipe(z.string().min(1)),
    address,
    trap,
  }),
  async (deps, viewer, { name, link, commentId, text, address, placeId }) => {
    refuseLongComment(text)
    const { consultation } = await namedConsultation(deps, viewer, name)
    const place = placeCalled(await askedTextOf(deps, consultation), placeId)
    if (!place) throw new Refusal('remark.notInText')
    return writeOwn(deps, { consultation, link, address }, async (tx, statement) => {
      const statementId = statement.id
      const known = await tx.remark.findUnique({ where: { id: commentId } })
      if (known && known.statementId !== statementId) throw new Refusal('remark.notFound')
      if (known) await tx.remark.update({ where: { id: commentId }, data: { text } })
      else {
        const { _count, _max } = await tx.remark.aggregate({
          where: { statementId },
          _count: true,
          _max: { position: true },
        })
        if (_count >= MOST_COMMENTS) throw new Refusal('statement.tooMany')
        await tx.remark.create({
          data: {
            id: commentId,
            consultationId: consultation.id,
            statementId,
            position: (_max.position ?? -1) + 1,
            origin: 'comment',
            text,
            ...place,
            anchor: anchorOf(place) ?? Prisma.DbNull,
            createdAt: deps.now(),
          },
        })
      }
      const now = deps.now()
      const sent = statement.state === 'sent'
      await tx.statement.update({
        where: { id: statementId },
        data: sent ? { changedAt: now } : { keptUntil: draftKeptUntil(consultation, now) },
      })
      if (sent) {
        await numberRemarks(tx, consultation.id, statementId)
        await judgePublication(tx, consultation, statementId)
      }
      return { statementId }
    })
  },
)

function anchorOf({ sectionId, blockId }: AskedPlace): Prisma.InputJsonObject | null {
  if (sectionId === null || blockId === null) return null
  const at = { blockId, offset: 0 }
  return { ...anchorToBlock({ sectionId, from: at, to: at }) }
}
