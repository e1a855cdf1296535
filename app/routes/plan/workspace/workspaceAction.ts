/** What the workspace's forms do, one command each. */
import type { ActionFunctionArgs } from '@remix-run/node'
import { data } from '@remix-run/node'
import type { SectionStatus } from '~core/plan/section'
import { answer } from '~app/answer'
import { postedForm, type PostedForm } from '~app/form'

export type WorkspaceIntent =
  | 'addSection'
  | 'editSection'
  | 'moveSection'
  | 'setStatus'
  | 'setResponsible'
  | 'deleteSection'
  | 'restoreSection'

/** What an action answers when it was done. */
export interface Done {
  readonly done: WorkspaceIntent
  readonly sectionId: string | null
}

export async function workspaceAction({ request, params: { planId = '' }, context }: ActionFunctionArgs) {
  const form = await postedForm(request)
  const { viewer, services } = context
  const sectionId = form.text('sectionId')
  const run = async (): Promise<Done> => {
    switch (form.intent as WorkspaceIntent) {
      case 'addSection': {
        const { parentId, afterId } = placeIn(form)
        const title = form.text('title')
        const added = await services.addSection(viewer, {
          planId,
          title,
          parentId,
          afterId,
          numbered: form.ticked('numbered'),
        })
        return { done: 'addSection', sectionId: added.sectionId }
      }
      case 'editSection':
        await services.renameSection(viewer, { sectionId, title: form.text('title') })
        await services.setSectionNumbered(viewer, { sectionId, numbered: form.ticked('numbered') })
        return { done: 'editSection', sectionId }
      case 'moveSection':
        await services.moveSection(viewer, { sectionId, ...placeIn(form) })
        return { done: 'moveSection', sectionId }
      case 'setStatus':
        await services.setSectionStatus(viewer, { sectionId, status: form.choice<SectionStatus>('status') })
        return { done: 'setStatus', sectionId }
      case 'setResponsible':
        await services.setSectionResponsible(viewer, { sectionId, personId: form.text('personId') || null })
        return { done: 'setResponsible', sectionId }
      case 'deleteSection':
        await services.deleteSection(viewer, { sectionId })
        return { done: 'deleteSection', sectionId }
      case 'restoreSection':
        await services.restoreSection(viewer, { sectionId })
        return { done: 'restoreSection', sectionId }
      default:
        throw data(null, { status: 400 })
    }
  }
  return answer(request, form, run(), (done) => Response.json(done))
}

function placeIn(form: PostedForm) {
  return { parentId: form.text('parentId') || null, afterId: form.text('afterId') || null }
}
