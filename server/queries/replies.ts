import { z } from 'zod'
import { replyFieldNames, strangeReplyFields } from '~core/treatment/reply'
import { query } from '../command'
import { id } from '../plans/input'
import { plannedReplies } from '../report/replies'
import { consultationOf } from '../treatment/consultationOf'

/** What each sender of a plan's consultation is to be answered, who has been, and the letter that it is written with. */
export const replies = query(
  z.object({ planId: id, consultationId: id.optional() }),
  async (deps, viewer, at) => {
    const { plan, consultation } = await consultationOf(deps.db, viewer, 'statement.treat', at)
    const shared = { plan: { id: plan.id, title: plan.title } }
    if (!consultation) return { ...shared, consultation: null }
    const planned = await plannedReplies(deps.db, consultation.id, deps.config.publicUrl)
    const { id: consultationId, title, version } = consultation
    return {
      ...shared,
      consultation: { id: consultationId, title, version },
      letter: planned.letter,
      fields: replyFieldNames(planned.language),
      strange: strangeReplyFields(planned.letter),
      replies: planned.replies,
    }
  },
)
