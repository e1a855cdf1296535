import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import type { CommitteeKind, MemberSeat } from '~core/council/committee'
import { answer, toSignIn } from '~app/answer'
import { postedForm } from '~app/form'

/** What is done with a municipality's bodies; the form's `intent` says which. */
export async function action({ request, params: { municipalityId = '' }, context }: ActionFunctionArgs) {
  const { viewer, services } = context
  if (!viewer) return toSignIn(request)
  const form = await postedForm(request)
  const committeeId = form.text('committeeId')
  /** The body whose members were looked at stands open again. */
  const told = (asked: Promise<unknown>, gjort: string, apent = '') => {
    const query = new URLSearchParams({ gjort, ...(apent && { apent }) })
    return answer(request, form, asked, () => redirect(`/kommuner/${municipalityId}/utvalg?${query}`))
  }
  const body = {
    name: form.text('name'),
    kind: form.choice<CommitteeKind>('kind'),
    periodFrom: form.text('periodFrom'),
    periodTo: form.text('periodTo'),
  }
  switch (form.intent) {
    case 'change': {
      const dissolvedOn = form.text('dissolvedOn') || null
      const changed = { committeeId, version: Number(form.text('version')), dissolvedOn, ...body }
      return told(services.changeCommittee(viewer, changed), 'changed')
    }
    case 'move':
      return told(services.moveCommittee(viewer, { committeeId, to: Number(form.text('to')) }), 'moved')
    case 'member': {
      const memberId = form.text('memberId') || null
      const written = services.writeCommitteeMember(viewer, {
        ...{ committeeId, memberId, name: form.text('name'), party: form.text('party') },
        seat: form.choice<MemberSeat>('seat'),
        personId: form.text('personId') || null,
        leftOn: form.text('leftOn') || null,
      })
      return told(written, memberId === null ? 'memberAdded' : 'memberChanged', committeeId)
    }
    default: {
      const copyOf = form.text('copyOf') || null
      return told(services.addCommittee(viewer, { municipalityId, copyOf, ...body }), 'added')
    }
  }
}
