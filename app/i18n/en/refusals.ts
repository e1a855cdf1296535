import type { refusals as nb } from '../nb/refusals'
import type { Words } from '../words'

export const refusals: Words<typeof nb> = {
  'signIn.required': () => 'You need to sign in first.',
  'access.denied': () => 'Your role does not allow this. Ask the owner of the plan.',
  'demo.only': () => 'This exists in the demonstration only.',
  'origin.foreign': () =>
    'The request came from another website and was refused. Reload the page and try again.',
  'rate.limited': ({ seconds }) => `There have been too many attempts. ${waitFor(Number(seconds))}`,
  'input.invalid': () => 'Something in the form is missing or cannot be used.',
  'input.tooLarge': () => 'What you sent is too large. The limit is 30 MB.',

  'municipality.notFound': () => 'The municipality does not exist, or you have no seat in it.',
  'municipality.numberTaken': () => 'Another municipality already has this municipality number.',
  'municipality.lastAdmin': () =>
    'A municipality needs at least one administrator. Make someone else an administrator first.',
  'municipality.alreadyMember': () => 'This person already has a seat in the municipality.',
  'person.notFound': () => 'The person does not exist here.',
  'plan.notFound': () => 'The plan does not exist, or you are not part of it.',
  'plan.lastOwner': () => 'A plan needs at least one owner. Make someone else an owner first.',
  'section.notFound': () => 'The section does not exist, or you are not part of the plan.',
  'section.locked': () => 'The section is locked. An owner of the plan can unlock it.',
  'section.nestedTooDeep': () => 'A plan has two levels. The section cannot lie under a subsection.',
  'section.notInBin': () => 'The section is not in the bin.',
  'template.notFound': () => 'The template no longer exists.',
  'job.notFound': () => 'The job no longer exists. Start it again.',
  'file.notFound': () => 'The file no longer exists.',
  'token.notFound': () => 'The key no longer exists.',
  'session.notFound': () => 'That session has already ended.',
  'mail.notFound': () => 'The mail no longer exists.',

  'firstRun.closed': () => 'This installation is already in use.',
  'firstRun.wrongCode': () => 'The code is not right. The latest code is in the log on the server.',
  'signInLink.invalid': () => 'The link has been used or is too old. Ask for a new one.',
  'invitation.invalid': () =>
    'The invitation has been answered, withdrawn or has run out. Ask whoever invited you to send it again.',
  'invitation.otherPerson': () =>
    'The invitation was sent to another address than the one you are signed in with. Sign out and open the link again.',
  'invitation.notFound': () => 'The invitation no longer exists.',
  'invitation.answered': () => 'The invitation has already been answered.',
  'invitation.alreadyInPlan': () => 'This person is already part of the plan.',

  'image.tooLarge': () => 'The picture is too large. Save a smaller one and try again.',
  'image.notAnImage': () => 'The file is not a PNG, JPEG or WebP picture.',

  'import.wrongType': () => 'This type of file cannot be read. Use .docx, .odt, .html, .md or .txt.',
  'import.broken': () => 'The file is damaged and cannot be read. Save it again and try once more.',
  'import.zipBomb': () => 'The file unpacks to far more than a document should, and was stopped.',
  'import.tooLarge': () => 'The file is larger than 30 MB. Make its pictures smaller and try again.',
  'import.passwordProtected': () => 'The file is protected by a password. Remove the password and try again.',
  'import.empty': () => 'The file has no text.',

  'export.failed': () =>
    'The file could not be made. Try again; if that fails too, tell whoever runs the service.',
  'export.missingGlyphs': ({ characters }) =>
    `The text has characters that the PDF’s typeface lacks${characters ? `: ${String(characters)}` : ''}. Rewrite them, or download as Word.`,
}

function waitFor(seconds: number): string {
  if (!(seconds > 0)) return 'Wait a little and try again.'
  const minutes = Math.ceil(seconds / 60)
  return minutes === 1 ? 'Try again in a minute.' : `Try again in ${minutes} minutes.`
}
