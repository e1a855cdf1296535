import { z } from 'zod'
import { placeCalled, toldPlace } from '~core/consultation/askedText'
import { Refusal } from '~core/refusal'
import { query } from '../command'
import { id } from '../plans/input'
import { askedTextOf } from '../statements/askedTextOf'
import { consultationName, formId, ownLink } from '../statements/input'
import { namedConsultation } from '../statements/namedConsultation'
import { freshLink, linkedStatement } from '../statements/ownStatement'
import { publicFrame } from '../statements/publicFrame'

/**
 * The form for a comment: what it is about, and what one has written there. It brings along the ids that a new comment
 * and a new draft will have, so that two clicks make one.
 */
export const commentPlace = query(
  z.object({
    name: consultationName,
    link: ownLink.nullable(),
    placeId: id.nullable(),
    commentId: formId.nullable(),
  }),
  async (deps, viewer, { name, link, placeId, commentId }) => {
    const named = await namedConsultation(deps, viewer, name)
    const asked = await askedTextOf(deps, named.consultation)
    const own = link === null ? null : await linkedStatement(deps, named.consultation.id, link)
    const known =
      commentId === null || !own
        ? null
        : await deps.db.remark.findFirst({ where: { id: commentId, statementId: own.statementId } })
    if (commentId !== null && !known) throw new Refusal('remark.notFound')
    const place = placeCalled(asked, known ? (known.blockId ?? known.sectionId) : placeId)
    if (!place) throw new Refusal('remark.notInText')
    const paragraph = asked.sections
      .flatMap(({ paragraphs }) => paragraphs)
      .find(({ id: blockId }) => place.blockId !== null && blockId === place.blockId)
    return {
      ...(await publicFrame(deps, named)),
      place: toldPlace(asked, place),
      html: paragraph?.html ?? null,
      comment: known && { id: known.id, text: known.text },
      newCommentId: deps.newId(),
      link: link ?? (await freshLink(deps)),
      begun: own?.statement?.state ?? null,
    }
  },
)
