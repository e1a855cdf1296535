import type { ActionFunctionArgs } from '@remix-run/node'
import type { Phase } from '~core/phases/phases'
import type { PlanLanguage } from '~core/plan/document'
import { answer, doneAt } from '~app/answer'
import { postedForm } from '~app/form'

/** What is done in a plan's settings; the form's `intent` says which. */
export async function action({ request, params: { planId = '' }, context }: ActionFunctionArgs) {
  const form = await postedForm(request)
  const { viewer, services } = context
  const done = (what: string) => () => doneAt(`/planer/${planId}/innstillinger`, what)
  switch (form.intent) {
    case 'restore':
      return answer(
        request,
        form,
        services.restoreSection(viewer, { sectionId: form.text('sectionId') }),
        done('restored'),
      )
    case 'template': {
      const saved = services.saveAsTemplate(viewer, {
        planId,
        name: form.text('name'),
        description: form.text('description'),
        withText: form.ticked('withText'),
      })
      return answer(request, form, saved, done('template'))
    }
    case 'phase':
      return answer(
        request,
        form,
        services.changePhase(viewer, { planId, phase: form.choice<Phase>('phase') }),
        done('phase'),
      )
    case 'delete':
      return answer(request, form, services.deletePlan(viewer, { planId }), () =>
        doneAt('/planer', 'deleted'),
      )
    default: {
      const saved = services.updatePlan(viewer, {
        planId,
        title: form.text('title'),
        language: form.choice<PlanLanguage>('language'),
      })
      return answer(request, form, saved, done('saved'))
    }
  }
}
