import type { AppLoadContext } from '@remix-run/node'
import { Refusal } from '~core/refusal'
import type { Wish } from '~core/proposal/wish'
import type { PostedForm } from '~app/form'

export type ProposalIntent =
  | 'makeProposal'
  | 'editProposal'
  | 'acceptProposal'
  | 'rejectProposal'
  | 'reopenProposal'
  | 'withdrawProposal'
  | 'supportProposal'

/** Runs the command that a form asks for. */
export function proposalCommand({ viewer, services }: AppLoadContext, form: PostedForm): Promise<unknown> {
  const proposalId = form.text('proposalId')
  const version = Number(form.text('version'))
  const reason = form.text('reason')
  const seen = { proposalId, version }
  switch (form.intent as ProposalIntent) {
    case 'makeProposal':
      return services.makeProposal(viewer, {
        sectionId: form.text('sectionId'),
        wish: wishIn(form, 'wish') as Wish,
        reason,
      })
    case 'editProposal':
      return services.editProposal(viewer, { ...seen, wish: wishIn(form, 'wish') as Wish, reason })
    case 'acceptProposal':
      return services.acceptProposal(viewer, {
        ...seen,
        edited: form.text('edited') ? (wishIn(form, 'edited') as Wish) : null,
      })
    case 'rejectProposal':
      return services.rejectProposal(viewer, { ...seen, reason })
    case 'reopenProposal':
      return services.reopenProposal(viewer, seen)
    case 'withdrawProposal':
      return services.withdrawProposal(viewer, { proposalId })
    case 'supportProposal':
      return services.supportProposal(viewer, { proposalId, supports: form.text('supports') === 'true' })
    default:
      return Promise.reject(new Refusal('input.invalid', { fields: ['intent'] }))
  }
}

/** What the command's schema is to look at; nothing where it is no JSON. */
function wishIn(form: PostedForm, field: string): unknown {
  try {
    return JSON.parse(form.text(field))
  } catch {
    return null
  }
}
