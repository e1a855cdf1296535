import { z } from 'zod'
import { can } from '~core/access/can'
import { finishing, mayFinish, partOf, type MeetingRecord } from '~core/council/record'
import { partTitle, recordDocument } from '~core/council/recordDocument'
import { recordParts } from '~core/council/recordParts'
import { mayBe } from '~core/council/road'
import type { Phase } from '~core/phases/phases'
import { query } from '../command'
import { recordOf } from '../council/record'
import { stepFor } from '../council/stepInHand'
import { id } from '../plans/input'

/** The record of a body's treatment of a plan, with what was done to it; before the treatment ends, as it would be. */
export const meetingRecord = query(z.object({ stepId: id }), async (deps, viewer, { stepId }) => {
  const { step, plan } = await stepFor(deps.db, viewer, 'plan.read', stepId)
  const { phase } = await deps.db.plan.findUniqueOrThrow({
    where: { id: plan.id },
    select: { phase: true },
  })
  const record = await recordOf(deps.db, step)
  return {
    plan: { id: plan.id, title: plan.title, phase: phase as Phase },
    step: {
      ...{ id: stepId, version: step.version, meetingOn: step.meetingOn, caseNumber: step.caseNumber },
      committee: step.committee.name,
    },
    isOver: mayBe('record', step.state).allowed,
    mayRun: can(viewer, 'council.run', plan).allowed,
    mayFinish: mayFinish(record),
    finishing: finishing(record),
    parts: recordParts.map((part) => ({
      ...{ part, title: partTitle(record, part), text: partOf(record, part) },
      isOwn: record.own[part] !== undefined,
    })),
    document: recordDocument(record, plan.id),
    history: shownHistory(record),
  }
})

/** Latest first, with the parts by their titles. */
function shownHistory(record: MeetingRecord) {
  return record.history.toReversed().map(({ before, ...entry }) => ({
    ...entry,
    before: recordParts.flatMap((part) => {
      const text = before[part]
      return text === undefined ? [] : [{ part, title: partTitle(record, part), text }]
    }),
  }))
}
