/**
 * Refusals: the law says no, or the input cannot be used.
 *
 * A refusal is a code and its facts; the sentence in the reader's language belongs to the interface.
 * Core exists twice at run time (in the browser's bundle and on the server), so a refusal is recognised
 * by its code, never by its class.
 */

/** Every code, with the HTTP status that goes with it. */
export const refusals = {
  'signIn.required': 401,
  'access.denied': 403,
  'access.administrationOnly': 403,
  'demo.only': 404,
  'origin.foreign': 403,
  'rate.limited': 429,
  'input.invalid': 422,
  'input.tooLarge': 413,

  'municipality.notFound': 404,
  'municipality.numberTaken': 409,
  'municipality.lastAdmin': 409,
  'municipality.alreadyMember': 409,
  'person.notFound': 404,
  'plan.notFound': 404,
  'plan.lastOwner': 409,
  'phase.notByHand': 409,
  'section.notFound': 404,
  'section.locked': 409,
  'section.nestedTooDeep': 409,
  'section.notInBin': 409,
  'section.computed': 409,
  'section.notComputed': 409,
  'template.notFound': 404,

  'casePaper.notFound': 404,
  'casePaper.exists': 409,
  'casePaper.ofPaper': 409,
  'casePaper.tooLate': 409,
  'casePaper.stale': 409,
  'casePaper.finished': 409,
  'casePaper.notFinished': 409,
  'casePaper.noResolution': 422,
  'casePaper.begun': 409,
  'paperTemplate.noResolution': 422,
  'paperTemplate.partTwice': 422,
  'paperTemplate.stale': 409,

  'committee.notFound': 404,
  'committee.endsBeforeStart': 422,
  'committee.dissolved': 409,
  'committee.outsidePeriod': 409,
  'committee.stale': 409,
  'committeeMember.notFound': 404,
  'committeeMember.seatTaken': 409,
  'caseStep.notFound': 404,
  'caseStep.running': 409,
  'caseStep.notBegun': 409,
  'caseStep.postponed': 409,
  'caseStep.ended': 409,
  'caseStep.notInCouncil': 409,
  'caseStep.anotherRuns': 409,
  'caseStep.earlierOpen': 409,
  'caseStep.begunBehind': 409,
  'caseStep.noDate': 422,
  'caseStep.openAmendments': 409,
  'caseStep.noVote': 409,
  'caseStep.doesNotVote': 409,
  'caseStep.stale': 409,
  'record.finished': 409,
  'record.notFinished': 409,
  'record.noPlaceOrTime': 422,
  'presence.tooFew': 409,
  'presence.tooMany': 422,
  'presence.nobodyLeads': 409,
  'amendment.notFound': 404,
  'amendment.withdrawn': 409,
  'amendment.pointless': 409,
  'amendment.byVote': 409,
  'vote.partyTwice': 422,
  'vote.partyAbsent': 422,
  'vote.doesNotAddUp': 422,
  'vote.namesMissing': 422,
  'vote.afterRecommendation': 409,
  'vote.notFound': 404,
  'vote.stale': 409,

  'consultation.notFound': 404,
  'consultation.endsBeforeStart': 422,
  'consultation.tooShort': 422,
  'consultation.notPrepared': 409,
  'consultation.lacking': 422,
  'consultation.notOpen': 409,
  'consultation.notClosed': 409,
  'consultation.notLater': 422,
  'consultation.ended': 409,
  'consultation.nameTaken': 409,
  'consultation.anotherRuns': 409,
  'consultation.stale': 409,
  'consultation.adopted': 409,
  'consultation.tooManyFiles': 413,
  'party.notFound': 404,
  'organisation.notFound': 404,
  'organisation.numberTaken': 409,
  'organisation.numberWrong': 422,
  'register.unreadable': 422,
  'register.tooLarge': 413,
  'register.noNames': 422,

  'statement.notFound': 404,
  'statement.withdrawn': 409,
  'statement.senderMissing': 422,
  'statement.empty': 422,
  'statement.tooLong': 413,
  'statement.tooMany': 413,
  'statement.stale': 409,
  'statement.inTreatment': 409,
  'statement.fileRefused': 422,
  'statement.fileTooLarge': 413,

  'remark.notFound': 404,
  'remark.stale': 409,
  'remark.notInText': 422,
  'remark.overlaps': 409,
  'remark.begun': 409,
  'remarks.untreated': 409,
  'theme.notFound': 404,
  'remarkGroup.notFound': 404,
  'standardAnswer.notFound': 404,
  'change.notFound': 404,

  'proposal.notFound': 404,
  'proposal.notYours': 403,
  'proposal.yours': 409,
  'proposal.open': 409,
  'proposal.withdrawn': 409,
  'proposal.changed': 409,
  'proposal.writtenOn': 409,
  'proposal.decided': 409,
  'proposal.empty': 422,
  'proposal.tooLarge': 413,
  'proposal.reasonMissing': 422,
  'proposal.stale': 409,
  'proposal.textGone': 409,

  'workSession.notFound': 404,
  'workSession.notPlanned': 409,
  'workSession.notRunning': 409,
  'workSession.notEnded': 409,
  'workSession.anotherRuns': 409,
  'workSession.stale': 409,
  'workSession.recordSent': 409,
  'agendaItem.notFound': 404,
  'participant.notFound': 404,

  'thread.notFound': 404,
  'thread.notYourSide': 403,
  'thread.notDetached': 409,
  'thread.mentionedCannotSee': 422,
  'comment.notFound': 404,
  'comment.notYours': 403,
  'comment.withdrawn': 409,
  'comment.empty': 422,
  'comment.tooLong': 413,

  'snapshot.notFound': 404,
  'snapshot.damaged': 409,
  'snapshot.noSuchBlock': 404,
  'snapshot.adopted': 409,
  'snapshot.adoptedDamaged': 409,

  'plan.adopted': 409,
  'plan.notAdopted': 409,
  'adoption.notTheCouncil': 409,
  'adoption.notDecided': 409,
  'adoption.untreated': 409,
  'adoption.noPaper': 409,
  'adoption.already': 409,
  'publicPlan.notFound': 404,
  'publicPlan.stale': 409,
  'measure.notFound': 404,
  'measure.stale': 409,
  'restore.locked': 409,
  'restore.running': 409,
  'restore.failed': 500,

  'job.notFound': 404,
  'file.notFound': 404,
  'token.notFound': 404,
  'session.notFound': 404,
  'mail.notFound': 404,
  'notice.notFound': 404,
  'notice.linkInvalid': 410,

  'firstRun.closed': 404,
  'firstRun.wrongCode': 403,
  'signInLink.invalid': 410,
  'invitation.invalid': 410,
  'invitation.otherPerson': 403,
  'invitation.notFound': 404,
  'invitation.answered': 409,
  'invitation.alreadyInPlan': 409,

  'image.tooLarge': 413,
  'image.notAnImage': 415,

  'import.wrongType': 415,
  'import.broken': 422,
  'import.zipBomb': 422,
  'import.tooLarge': 413,
  'import.passwordProtected': 422,
  'import.empty': 422,

  'export.failed': 500,
  'export.missingGlyphs': 422,

  'look.notAColour': 422,
  'look.tooLight': 422,
  'look.armsMissing': 409,

  'archive.noCaseNumber': 422,
  'archive.nowhere': 409,
  'archive.notMade': 409,
  'archive.notFound': 404,
  'archive.sending': 409,
  'archive.failed': 500,
  'archive.refused': 502,
} as const satisfies Record<string, number>

export type RefusalCode = keyof typeof refusals

/** What a refusal tells besides its code: names and numbers for the sentence, never secrets. */
export type RefusalFacts = Readonly<Record<string, string | number | boolean | readonly string[]>>

/** What a rule answers. */
export type Verdict =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly code: RefusalCode; readonly facts: RefusalFacts }

export const allow: Verdict = { allowed: true }

export function deny(code: RefusalCode, facts: RefusalFacts = {}): Verdict {
  return { allowed: false, code, facts }
}

/** Thrown by commands and queries; `code` is what the other floors look at. */
export class Refusal extends Error {
  readonly refusal = true
  constructor(
    readonly code: RefusalCode,
    readonly facts: RefusalFacts = {},
  ) {
    super(code)
    this.name = 'Refusal'
  }
}

export function isRefusal(error: unknown): error is Refusal {
  return (
    typeof error === 'object' &&
    error !== null &&
    'refusal' in error &&
    'code' in error &&
    (error as { code: unknown }).code !== undefined &&
    String((error as { code: unknown }).code) in refusals
  )
}

/** @throws Refusal when the verdict is no */
export function refuseUnless(verdict: Verdict): void {
  if (!verdict.allowed) throw new Refusal(verdict.code, verdict.facts)
}
