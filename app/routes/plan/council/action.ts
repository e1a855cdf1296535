import type { ActionFunctionArgs } from '@remix-run/node'
import { answer, doneAt } from '~app/answer'
import { postedForm, type PostedForm } from '~app/form'

/** What is done in a plan's political treatment; the form's `intent` says which. */
export async function action({ request, params: { planId = '' }, context }: ActionFunctionArgs) {
  const form = await postedForm(request)
  const { viewer, services } = context
  const stepId = form.text('stepId')
  const seen = { stepId, version: Number(form.text('version')) }
  const amendmentId = form.text('amendmentId') || null
  const reason = form.text('reason')
  const told = (asked: Promise<unknown>, what: string) =>
    answer(request, form, asked, () => doneAt(`/planer/${planId}/politisk`, what))
  switch (form.intent) {
    case 'road':
      return told(services.makeRoad(viewer, { planId }), 'road')
    case 'addStep': {
      const added = services.addCaseStep(viewer, { planId, committeeId: form.text('committeeId') })
      return told(added, 'road')
    }
    case 'move':
      return told(services.moveCaseStep(viewer, { stepId, to: Number(form.text('to')) }), 'road')
    case 'remove':
      return told(services.removeCaseStep(viewer, { stepId }), 'road')
    case 'order': {
      const order = form.text('order').split(',').filter(Boolean)
      return told(services.orderAmendments(viewer, { ...seen, order }), 'ordered')
    }
    case 'begin':
      return told(services.beginCaseStep(viewer, seen), 'begun')
    case 'present':
      return told(services.notePresence(viewer, { ...seen, present: form.all('present') }), 'present')
    case 'unanimous':
      return told(services.recordVote(viewer, { ...seen, amendmentId, manner: 'unanimous' }), 'voted')
    case 'byParty': {
      const vote = { ...seen, amendmentId, manner: 'byParty', ballots: ballotsIn(form) } as const
      return told(services.recordVote(viewer, vote), 'voted')
    }
    case 'takeBack':
      return told(services.takeBackVote(viewer, { ...seen, amendmentId }), 'takenBack')
    case 'withdraw':
      return told(services.withdrawAmendment(viewer, { stepId, proposalId: amendmentId ?? '' }), 'withdrawn')
    case 'end':
      return told(services.endCaseStep(viewer, seen), 'ended')
    case 'statement': {
      const given = { ...seen, statement: form.text('statement') }
      return told(services.giveBoardStatement(viewer, given), 'ended')
    }
    case 'sendBack':
      return told(services.sendCaseBack(viewer, { ...seen, reason }), 'sentBack')
    case 'adopt':
      return told(services.adoptPlan(viewer, { stepId }), 'adopted')
    case 'postpone':
      return told(services.postponeCaseStep(viewer, { ...seen, reason }), 'postponed')
    default: {
      const meetingOn = form.text('meetingOn') || null
      const changed = { ...seen, meetingOn, caseNumber: form.text('caseNumber') }
      return told(services.changeCaseStep(viewer, changed), 'road')
    }
  }
}

/** The rows of the form: `party`, `for-0`, `against-0`, and the names where a party split. */
function ballotsIn(form: PostedForm) {
  return form.all('party').map((party, index) => {
    const namesFor = namesIn(form.text(`namesFor-${index}`))
    const namesAgainst = namesIn(form.text(`namesAgainst-${index}`))
    const count = (name: string) => Number(form.text(`${name}-${index}`) || 0)
    return {
      ...{ party, for: count('for'), against: count('against') },
      ...(namesFor.length + namesAgainst.length > 0 && { namesFor, namesAgainst }),
    }
  })
}

const namesIn = (text: string) =>
  text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
