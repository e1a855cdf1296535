import type { AppLoadContext } from '@remix-run/node'
import type { Side } from '~core/access/sides'
import { Refusal } from '~core/refusal'
import type { Services } from '~server/services'
import type { PostedForm } from '~app/form'

export type ThreadIntent =
  | 'openThread'
  | 'replyToThread'
  | 'editComment'
  | 'withdrawComment'
  | 'resolveThread'
  | 'reopenThread'
  | 'attachThread'

type Place = Parameters<Services['openThread']>[1]['place']
type Anchor = Parameters<Services['attachThread']>[1]['anchor']

/** Runs the command that a form asks for. */
export function threadCommand(
  { viewer, services }: AppLoadContext,
  planId: string,
  form: PostedForm,
): Promise<unknown> {
  const threadId = form.text('threadId')
  const commentId = form.text('commentId')
  const text = form.text('text')
  const draftKey = form.text('draftKey') || null
  switch (form.intent as ThreadIntent) {
    case 'openThread': {
      const onlySide = form.choice<Side>('onlySide') || null
      return services.openThread(viewer, { place: placeIn(form, planId), text, onlySide, draftKey })
    }
    case 'replyToThread':
      return services.replyToThread(viewer, { threadId, text, draftKey })
    case 'editComment':
      return services.editComment(viewer, { commentId, text })
    case 'withdrawComment':
      return services.withdrawComment(viewer, { commentId })
    case 'resolveThread':
      return services.resolveThread(viewer, { threadId })
    case 'reopenThread':
      return services.reopenThread(viewer, { threadId })
    case 'attachThread':
      return services.attachThread(viewer, { threadId, anchor: json(form.text('anchor')) as Anchor })
    default:
      return Promise.reject(new Refusal('input.invalid', { fields: ['intent'] }))
  }
}

/** What a new thread is about: a proposal, words, a section, or the plan where none of them is named. */
function placeIn(form: PostedForm, planId: string): Place {
  if (form.text('proposalId')) return { kind: 'proposal', planId, proposalId: form.text('proposalId') }
  if (form.text('anchor')) return { kind: 'anchor', planId, anchor: json(form.text('anchor')) as Anchor }
  if (form.text('sectionId')) return { kind: 'section', planId, sectionId: form.text('sectionId') }
  return { kind: 'plan', planId }
}

/** What the command's schema is to look at; nothing where it is no JSON. */
function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
