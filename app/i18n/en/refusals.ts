import type { refusals as nb } from '../nb/refusals'
import type { Words } from '../words'
import { councilRefusals } from './councilRefusals'

export const refusals: Words<typeof nb> = {
  ...councilRefusals,

  'signIn.required': () => 'You need to sign in first.',
  'access.denied': () =>
    'Your role does not allow this. Ask an owner of the plan, or an administrator in the municipality.',
  'demo.only': () => 'This exists only in the demonstration.',
  'origin.foreign': () =>
    'The form was sent from another website and was refused. Reload the page and try again.',
  'rate.limited': ({ seconds }) => `There have been too many attempts. ${waitFor(Number(seconds))}`,
  'input.invalid': () =>
    'Something in the form is missing or cannot be used. Look over the fields and try again.',
  'input.tooLarge': () => 'What you sent is too large. The limit is 30 MB. Make it smaller and try again.',

  'municipality.notFound': () =>
    'The municipality does not exist, or you have no seat in it. Ask one of its administrators for a seat.',
  'municipality.numberTaken': () =>
    'Another municipality already has this municipality number. Check that it is right.',
  'municipality.lastAdmin': () =>
    'A municipality needs at least one administrator. Make someone else an administrator first.',
  'municipality.alreadyMember': () =>
    'This person already has a seat in the municipality. You can change the seat in the list.',
  'person.notFound': () => 'The person is no longer here. Reload the page.',
  'plan.notFound': () =>
    'The plan does not exist, or you are not part of it. Ask an owner of the plan to invite you.',
  'plan.lastOwner': () => 'A plan needs at least one owner. Make someone else an owner first.',
  'phase.notByHand': () =>
    'This phase is not chosen by hand. It begins with what it is about: a consultation that opens, a case that is presented, an adoption.',
  'section.notFound': () =>
    'The section does not exist, or you are not part of the plan. If it was deleted, it is in the bin.',
  'section.locked': () => 'The section is locked. An owner of the plan can unlock it.',
  'section.nestedTooDeep': () => 'A plan has two levels. The section cannot lie under a subsection.',
  'section.notInBin': () => 'The section is not in the bin. Someone may have brought it back.',
  'template.notFound': () => 'The template no longer exists. Reload the page to see those that do.',

  'consultation.endsBeforeStart': () => 'The deadline is before the consultation begins. Choose a later day.',
  'consultation.tooShort': ({ weeks, earliest }) =>
    `The consultation must last for at least ${Number(weeks)} weeks. Choose ${dayShown(earliest)} or a later day.`,

  'access.administrationOnly': () =>
    'This is for the municipality’s administration. Ask the caseworker for the plan.',
  'section.computed': () =>
    'This part is computed from what the plan has. Take it over as your own text before you write in it.',
  'section.notComputed': () => 'This part is not computed. Reload the page.',
  'consultation.notFound': () =>
    'There is no such consultation, or you are not part of its plan. Check the address.',
  'consultation.notPrepared': () =>
    'The consultation has already been opened or called off. Reload the page to see how it stands.',
  'consultation.lacking': () =>
    'The consultation cannot open yet, because something is missing. The page shows what remains.',
  'consultation.notOpen': () => 'The consultation is not open, so this cannot be done now.',
  'consultation.notClosed': () => 'The consultation has not ended, so this cannot be done yet.',
  'consultation.notLater': ({ deadline }) =>
    `The deadline can only be moved to a day after ${dayShown(deadline)}. Choose a later day.`,
  'consultation.ended': () =>
    'The deadline has passed, so the statement can no longer be changed here. Contact the municipality if something is wrong.',
  'consultation.nameTaken': () =>
    'Another consultation already has this address. Choose another name in the address.',
  'consultation.anotherRuns': () =>
    'The plan already has a consultation that is being prepared or is open. End that one first.',
  'consultation.stale': () =>
    'Somebody else changed the consultation while you were writing. Reload the page and enter your change again.',
  'consultation.adopted': () =>
    'The plan is adopted, so the public cannot be asked about it. Begin a new round of the plan first.',
  'consultation.tooManyFiles': () =>
    'A consultation has room for ten documents. Remove one before you attach another.',
  'party.notFound': () => 'The invited party is no longer on the list. Reload the page.',
  'organisation.notFound': () => 'The organisation is not in the register. Reload the page.',
  'organisation.numberTaken': () =>
    'Another entry in the register already has this organisation number. Check the figure.',
  'organisation.numberWrong': () =>
    'The organisation number is not right. It has nine digits; check whether two of them have been swapped.',
  'register.unreadable': () => 'The file cannot be read as a list. Save it as CSV or XLSX and try again.',
  'register.tooLarge': () => 'The list is too long. Divide it and add one part at a time.',
  'register.noNames': () => 'The list has no column of names. Call one of the columns “Name” and try again.',
  'statement.notFound': () =>
    'There is no such statement. Check that the whole link came along, or begin a new one.',
  'statement.withdrawn': () =>
    'The statement was withdrawn. Write a new one if you want to answer after all.',
  'statement.senderMissing': () => 'Say whom the statement comes from.',
  'statement.empty': () => 'The statement is empty. Write a comment or a text, or attach a file.',
  'statement.tooLong': () => 'The text is too long. Shorten it, or attach it as a file.',
  'statement.tooMany': () => 'There is no room for more in this statement. Combine some of them.',
  'statement.stale': () => 'The statement was changed elsewhere. Reload the page and make your change again.',
  'statement.inTreatment': () =>
    'The municipality has begun to consider the statement, so it cannot be changed. You can send a new one or withdraw it.',
  'statement.fileRefused': () =>
    'The file cannot be accepted. Send a PDF, Word (DOCX), ODT or a picture (PNG or JPEG).',
  'statement.fileTooLarge': () => 'The file is too large. The limit is 20 MB. Make it smaller or divide it.',
  'remark.notFound': () => 'There is no such remark, or you are not part of its plan. Reload the page.',
  'remark.stale': () =>
    'Somebody else saved the remark while you were writing. Both versions are shown so that you can choose.',
  'remark.notInText': () => 'The marked passage is no longer in the statement. Mark the text again.',
  'remark.begun': () =>
    'The mark cannot be removed: its sender wrote the comment, or somebody has begun to treat the remark.',
  'remark.overlaps': () => 'The passage is already marked as a remark. Choose another passage.',
  'remarks.untreated': ({ count }) =>
    `${Number(count)} remarks have not been treated. Each needs an assessment and an outcome before the case can go to council.`,
  'theme.notFound': () => 'The theme no longer exists. Reload the page.',
  'remarkGroup.notFound': () => 'The group no longer exists. Reload the page.',
  'standardAnswer.notFound': () => 'The standard answer no longer exists. Reload the page.',
  'change.notFound': () =>
    'The change is no longer in the text. Reload the page to see what has changed now.',

  'proposal.notFound': () => 'The proposal does not exist. Reload the page to see those that were made.',
  'proposal.notYours': () =>
    'Only the person who made the proposal can change or withdraw it. You can support it or comment on it.',
  'proposal.yours': () => 'You cannot support your own proposal; making it says as much.',
  'proposal.open': () => 'The proposal is open, so there is no decision to take back.',
  'proposal.withdrawn': () => 'The proposal was withdrawn by whoever made it. Ask for it to be made again.',
  'proposal.changed': () => 'The proposal has changed since you saw it. Read it again before you decide.',
  'proposal.writtenOn': () =>
    'Somebody has written on in the accepted text, so it cannot be taken back. Change the text by hand, or bring back an older version.',
  'proposal.decided': () =>
    'The proposal has already been decided or withdrawn. Reload the page to see the outcome.',
  'proposal.empty': () =>
    'The proposal changes nothing in the text. Write the change you want and try again.',
  'proposal.tooLarge': () => 'The proposal is too long. Divide it into several and make them one by one.',
  'proposal.reasonMissing': () => 'Write briefly why. The person who made the proposal should know.',
  'proposal.stale': () =>
    'Someone has changed the same words since the proposal was written. Look at the text as it is now, and choose what should stand.',
  'proposal.textGone': () =>
    'The text that the proposal is about has been deleted. Make it again elsewhere, or reject it.',

  'workSession.notFound': () =>
    'The work session does not exist. Reload the page to see those that are planned.',
  'workSession.notPlanned': () =>
    'The work session has already started, ended or been cancelled. Reload the page to see how it stands.',
  'workSession.notRunning': () => 'The work session is not running. Reload the page to see how it stands.',
  'workSession.notEnded': () => 'The record is made when the work session has ended.',
  'workSession.anotherRuns': () =>
    'Another work session about the plan is running. End it before you start a new one.',
  'workSession.stale': () =>
    'Somebody else wrote here at the same time. What you wrote still stands in the field. Compare it with theirs, and save again.',
  'workSession.recordSent': () => 'The record has already been sent. It is sent only once.',
  'agendaItem.notFound': () => 'The agenda item no longer exists. Reload the page to see the agenda.',
  'participant.notFound': () => 'The person is no longer in the work session. Reload the page.',

  'snapshot.notFound': () => 'The version does not exist, or you have no part in the plan.',
  'snapshot.damaged': () =>
    'The content of the version does not match its checksum, so it is not shown. Tell whoever runs Langbord: it can be fetched from a backup.',
  'snapshot.noSuchBlock': () => 'The paragraph is not in this version.',
  'snapshot.adopted': () => 'This is the adopted text. It can neither be changed nor deleted.',
  'snapshot.adoptedDamaged': () =>
    'The adopted text is no longer as it was stored, and is therefore not shown. Tell those who run Langbord.',
  'plan.adopted': () => 'The plan is adopted. Its text can no longer be changed.',
  'plan.notAdopted': () => 'The plan is not adopted yet.',
  'restore.locked': ({ titles }) =>
    `Nothing has been changed, because these sections are locked: ${listed(titles)}. An owner of the plan can unlock them.`,
  'restore.running': () => 'A restore is under way in the plan. Wait until it is finished, and try again.',
  'restore.failed': () =>
    'The restore failed. The text stands as before. Try again, or tell whoever runs Langbord.',

  'thread.notFound': () => 'The thread does not exist, or it is internal to another side.',
  'thread.notYourSide': () => 'An internal thread can only be opened for your own side.',
  'thread.notDetached': () =>
    'The thread is already attached to the text. Someone may have attached it while you chose a place.',
  'thread.mentionedCannotSee': ({ names }) =>
    `Someone you mention cannot read the thread: ${[names].flat().join(', ')}. Remove the name, or invite them to the plan.`,
  'comment.notFound': () => 'The comment no longer exists.',
  'comment.notYours': () => 'Only the person who wrote the comment can edit or withdraw it.',
  'comment.withdrawn': () => 'The comment is withdrawn and cannot be edited. Write a new one instead.',
  'comment.empty': () => 'Write something before you send the comment.',
  'comment.tooLong': ({ most }) =>
    `A comment can have at most ${Number(most)} characters. Shorten it, or split it.`,

  'job.notFound': () =>
    'This no longer exists. Files and previews are cleared away after a day. Please start again.',
  'file.notFound': () => 'The file no longer exists. It is kept for a day; create it again.',
  'token.notFound': () => 'The key has already been revoked.',
  'session.notFound': () => 'That session has already ended.',
  'mail.notFound': () => 'The e-mail no longer exists.',
  'notice.notFound': () =>
    'The notice is no longer there, or it is about a plan that you no longer take part in.',
  'notice.linkInvalid': () =>
    'The link is not whole. Copy the whole address from the e-mail, or choose e-mail under Notices when you are signed in.',

  'firstRun.closed': () => 'This installation is already in use. Sign in instead.',
  'firstRun.wrongCode': () => 'The code is not right. The latest code is in the log on the server.',
  'signInLink.invalid': () => 'The link has been used or is too old. Ask for a new one.',
  'invitation.invalid': () =>
    'The invitation has been answered or withdrawn, or has run out. Ask whoever invited you to send it again.',
  'invitation.otherPerson': () =>
    'The invitation was sent to a different address from the one you are signed in with. Sign out and open the link again.',
  'invitation.notFound': () => 'The invitation no longer exists. Reload the page.',
  'invitation.answered': () => 'The invitation has already been answered. Reload the page to see the answer.',
  'invitation.alreadyInPlan': () =>
    'This person is already part of the plan. You can change the role in the list.',

  'image.tooLarge': () => 'The picture is too large. Save a smaller one, under 10 MB, and try again.',
  'image.notAnImage': () => 'The file is not a PNG, JPEG or WebP picture. Choose another file.',

  'import.wrongType': () => 'This type of file cannot be read. Use .docx, .odt, .html, .md or .txt.',
  'import.broken': () => 'The file is damaged and cannot be read. Save it again and try once more.',
  'import.zipBomb': () =>
    'The file unpacks to far more than a document should, and was stopped. Save the document again and try once more.',
  'import.tooLarge': () =>
    'The document is too large. The limit is 30 MB. Make its pictures smaller, or split it up, and try again.',
  'import.passwordProtected': () => 'The file is protected by a password. Remove the password and try again.',
  'import.empty': () =>
    'The file has no text that can be read. If it was scanned, use the document it was made from.',

  'export.failed': () =>
    'The file could not be made. Try again. If that fails too, tell whoever runs Langbord.',
  'export.missingGlyphs': ({ glyphs, words }) =>
    `The text has characters that the font of the PDF lacks${among(glyphs)}. Rewrite${among(words) || ' them'}, or download as Word.`,
}

function waitFor(seconds: number): string {
  if (!(seconds > 0)) return 'Wait a little and try again.'
  const minutes = Math.ceil(seconds / 60)
  return minutes === 1 ? 'Try again in a minute.' : `Try again in ${minutes} minutes.`
}

const listed = (titles: unknown) =>
  Array.isArray(titles) ? titles.map((title) => `“${title}”`).join(', ') : ''

/** "19 October 2026" for "2026-10-19". */
const dayShown = (day: unknown) => {
  const at = new Date(String(day))
  return Number.isNaN(at.getTime())
    ? '–'
    : new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(at)
}

/** ": 😀, 欢" of a list; nothing of none. */
const among = (list: unknown) => (Array.isArray(list) && list.length > 0 ? `: ${list.join(', ')}` : '')
