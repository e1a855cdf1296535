/** What the forms of the treatment's pages post, one command each. */
import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import type { Renewal } from '~core/treatment/checks'
import type { Disposition } from '~core/treatment/remark'
import { answer } from '~app/answer'
import { postedForm, type PostedForm } from '~app/form'
import { chosenRange, chosenRemarks, chosenThemes } from './posted'

/** What an action answers to a form that stays on its page. */
export interface TreatmentDone {
  readonly done: string
}

export async function treatmentAction({ request, params, context }: ActionFunctionArgs) {
  const form = await postedForm(request)
  const { viewer, services } = context
  const { statementId = '' } = params
  const remarkId = form.text('remarkId')
  const consultationId = form.text('consultationId')
  const municipalityId = form.text('municipalityId')
  const orNull = (name: string) => form.text(name) || null

  /** Back to the page as it was filtered; forms that save by themselves must not lead away from what is being typed. */
  const then = (done: string) => () => {
    if (form.ticked('quiet')) return Response.json({ done } satisfies TreatmentDone)
    const back = new URL(request.url)
    back.searchParams.set('gjort', done)
    back.searchParams.delete('index')
    return redirect(back.pathname + back.search)
  }
  const said = () => ({
    assessment: form.text('assessment'),
    disposition: (orNull('disposition') as Disposition | null) ?? null,
    answer: form.text('answer'),
    standardAnswerId: orNull('standardAnswerId'),
  })
  const acts: Record<string, () => readonly [asked: Promise<unknown>, done: string]> = {
    assess: () => [
      services.assessRemark(viewer, {
        ...{ remarkId, version: Number(form.text('version')), summary: form.text('summary') },
        ...said(),
      }),
      'assessed',
    ],
    assessAll: () => [
      services.assessRemarks(viewer, { remarks: chosenRemarks(form), ...said() }),
      'assessed',
    ],
    assign: () => [services.assignRemarks(viewer, assigned(form)), 'assigned'],
    group: () => {
      const remarkIds = chosenRemarks(form).map((remark) => remark.remarkId)
      return [services.groupRemarks(viewer, { remarkIds, name: form.text('name') }), 'grouped']
    },
    ungroup: () => [services.ungroupRemarks(viewer, { remarkIds: [remarkId] }), 'ungrouped'],
    link: () => [services.linkChange(viewer, { remarkId, blockId: form.text('blockId') }), 'linked'],
    unlink: () => [services.unlinkChange(viewer, { remarkId, blockId: form.text('blockId') }), 'unlinked'],
    propose: () => [services.proposeFromRemark(viewer, { remarkId, words: form.text('words') }), 'proposed'],
    saveView: () => [
      services.saveTreatmentView(viewer, {
        ...{ consultationId, name: form.text('name'), query: form.text('query') },
        shared: form.ticked('shared'),
      }),
      'view',
    ],
    removeView: () => [
      services.removeTreatmentView(viewer, { consultationId, viewId: form.text('viewId') }),
      'viewRemoved',
    ],
    mark: () => [services.markPassage(viewer, { statementId, ...chosenRange(form) }), 'marked'],
    redact: () => [
      services.redact(viewer, {
        ...{ statementId, remarkId: orNull('remarkId'), reason: form.text('reason') },
        ...chosenRange(form),
      }),
      'redacted',
    ],
    unredact: () => [
      services.unredact(viewer, { statementId, redactionId: form.text('redactionId') }),
      'unredacted',
    ],
    unmark: () => [services.unmarkPassage(viewer, { remarkId }), 'unmarked'],
    place: () => {
      const [sectionId = '', blockId = ''] = form.text('place').split(' ')
      const place = { sectionId: sectionId || null, blockId: blockId || null }
      return [services.placeRemark(viewer, { remarkId, ...place }), 'placed']
    },
    review: () => [
      services.reviewRenewal(viewer, {
        ...{ consultationId, decision: form.choice<Renewal>('decision'), reason: form.text('reason') },
      }),
      'reviewed',
    ],
    theme: () => [
      services.writeTheme(viewer, { consultationId, themeId: orNull('themeId'), name: form.text('name') }),
      'themes',
    ],
    removeTheme: () => [
      services.removeTheme(viewer, { consultationId, themeId: form.text('themeId') }),
      'themes',
    ],
    answer: () => [
      services.writeStandardAnswer(viewer, {
        ...{ municipalityId, standardAnswerId: orNull('standardAnswerId') },
        ...{ version: Number(form.text('version')) || 1, name: form.text('name'), text: form.text('text') },
      }),
      'answers',
    ],
    removeAnswer: () => [
      services.removeStandardAnswer(viewer, {
        ...{ municipalityId, standardAnswerId: form.text('standardAnswerId') },
      }),
      'answers',
    ],
  }
  const act = acts[form.intent ?? '']
  if (!act) throw new Response(null, { status: 400 })
  const [asked, done] = act()
  return answer(request, form, asked, then(done))
}

/** Who answers, when, and themes. A field that was not sent, or says that nothing is to change, leaves things as they are. */
function assigned(form: PostedForm) {
  const field = (name: string) => {
    const value = name in form.values ? form.text(name) : 'unchanged'
    return value === 'unchanged' ? undefined : value === 'nobody' || value === '' ? null : value
  }
  const many = chosenRemarks(form).map(({ remarkId }) => remarkId)
  const alone = form.text('remarkId')
  // Of several at once an empty day says nothing; of one, that it has none.
  const dueOn = alone === '' ? form.text('dueOn') || undefined : field('dueOn')
  return {
    remarkIds: alone === '' ? many : [alone],
    responsibleId: field('responsibleId'),
    dueOn,
    ...chosenThemes(form),
  }
}
