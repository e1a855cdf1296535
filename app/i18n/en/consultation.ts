import type { consultation as nb } from '../nb/consultation'
import type { Words } from '../words'

export const consultation: Words<typeof nb> = {
  title: 'Consultation',
  states: { prepared: 'Being prepared', open: 'Open', closed: 'Closed', cancelled: 'Called off' },
  none: 'The public has not been asked about the plan',
  noneHint: 'When the municipality asks everybody about the draft, it is shown here.',
  noneHintRun:
    'Prepare the consultation step by step. Nobody outside sees anything before it opens, and the page says what is missing.',
  prepare: 'Prepare the consultation',
  prepareAnother: 'Prepare another consultation',
  earlier: 'Earlier consultations',
  opens: (day) => `Opens ${day}`,
  deadline: 'Deadline',
  toPublic: 'See the public page',
  toParties: 'See who is invited',
  toStatements: 'Read the statements',
  toTreatment: 'Go to the treatment of remarks',

  steps: 'Before the consultation can open',
  stepDone: 'Ready',
  stepMissing: 'Missing',
  lacks: {
    title: 'The public page has no heading.',
    intro: 'The public page has no introduction.',
    contact: 'It does not say who answers questions.',
    text: 'The plan has no text to ask about.',
    letter: 'The letter is empty.',
    parties: 'Nobody is invited.',
  },
  step: {
    text: 'The text that is asked about',
    rules: 'Rules and deadline',
    page: 'The public page',
    contact: 'Who answers questions',
    letter: 'The letter',
    documents: 'Documents',
    parties: 'Who is invited',
    answers: 'Answers and reminders',
  },
  lead: {
    text: 'The text stands firm once the consultation opens. You can go on working with the draft.',
    rules: 'The deadline is proposed by the rules. You may choose another.',
    page: 'This meets everybody who opens the consultation. Nobody needs to sign in.',
    contact: 'Stands on the public page and in the letter.',
    letter:
      'Goes by e-mail to everybody who is invited, each with a link of their own. The words in square brackets are filled in.',
    documents: 'PDF, Word (DOCX), ODT and pictures (PNG, JPEG). At most 20 MB a file.',
    parties: 'Everybody may answer, but these are asked to.',
    answers: 'What happens to the answers while the consultation is open.',
  },
  letterFields: (fields) => `Fields that are filled in: ${fields}`,
  unknownFields: (fields) =>
    `There are no such fields, and they will stand as they are: ${fields}. Check the spelling.`,
  textNow: (words) => `The text as it is when the consultation opens (now ${words})`,
  textWhenOpened: 'The text as it is when the consultation opens',
  words: (count) => (count === 1 ? 'one word' : `${count} words`),
  version: (name, words) => `${name} (${words})`,
  fields: {
    snapshotId: { label: 'Text' },
    ruleProfile: { label: 'What the consultation goes by' },
    weeks: { label: 'Weeks', problem: 'Write a whole number between 0 and 52.' },
    addsForHolidays: {
      label: 'Add time for holidays',
      hint: 'Three weeks for the summer, one for Easter and one for Christmas and New Year.',
    },
    opensOn: { label: 'Opens', problem: 'Choose a day.' },
    deadlineOn: { label: 'Last day to answer', problem: 'Choose a day.' },
    rules: {
      label: 'Rules and deadline',
      problem: 'Check that the weeks are a whole number and that both days exist.',
    },
    title: { label: 'Heading', problem: 'Write a heading, at most 200 characters.' },
    intro: { label: 'Introduction', problem: 'Write at most 2000 characters.' },
    name: {
      label: 'Name in the address',
      hint: 'Small letters, figures and hyphens.',
      problem: 'Write at least three letters or figures.',
    },
    contactName: { label: 'Name', problem: 'Write who answers questions.' },
    contactEmail: { label: 'E-mail address', problem: 'Write a whole e-mail address.' },
    contactPhone: { label: 'Telephone', problem: 'Write at most 200 characters.' },
    letter: { label: 'The letter', problem: 'The letter is too long. Write at most 20,000 characters.' },
    file: { label: 'File' },
    moderated: {
      label: 'Look at each statement before it is shown',
      hint: 'Without this, statements are shown at once. National identity numbers stop them in any case.',
    },
    remindDays: {
      label: 'Reminder to those who have not answered',
      hint: 'Days before the deadline. Leave the field empty for no reminder.',
      problem: 'Write a whole number between 1 and 60, or leave the field empty.',
    },
    reason: { label: 'Reason', problem: 'Write a reason, at most 1000 characters.' },
    extendTo: { label: 'New last day to answer', problem: 'Choose a day after the present deadline.' },
  },
  profiles: {
    planningAct: {
      name: 'A plan under the Planning and Building Act',
      text: 'The consultation must last for at least six weeks.',
    },
    thematic: { name: 'A thematic plan', text: 'No law sets a deadline. Six weeks are usual.' },
    own: { name: 'Rules of our own', text: 'The municipality chooses how long the consultation lasts.' },
  },
  seasons: { summer: 'the summer', easter: 'Easter', christmas: 'Christmas and New Year' },
  proposed: (day) => `Proposed deadline: ${day}.`,
  proposedWhy: (weeks, added, moved) =>
    [
      weeks === 1 ? 'That is one week' : `That is ${weeks} weeks`,
      added === '' ? '' : `, with time added for ${added}`,
      '.',
      moved ? ' The last day was moved to a working day.' : '',
    ].join(''),
  useProposed: 'Use the proposed deadline',
  attach: 'Attach',
  detach: 'Remove',
  detachThis: (name) => `Remove ${name}`,
  noDocuments: 'No documents.',
  size: (kilobytes) => (kilobytes < 1000 ? `${kilobytes} kB` : `${(kilobytes / 1000).toFixed(1)} MB`),
  invited: (count) =>
    count === 0 ? 'Nobody is invited yet.' : count === 1 ? 'One is invited.' : `${count} are invited.`,
  withoutAddress: (count) =>
    count === 1
      ? 'One has no e-mail address and must get the letter in another way.'
      : `${count} have no e-mail address and must get the letter in another way.`,
  chooseParties: 'Choose who is invited',

  open: {
    title: 'Open the consultation',
    ready: 'Everything is ready.',
    today: (count) =>
      count === 1
        ? 'When you open it, the text stands firm, the page is open to all, and the one who is invited gets the letter.'
        : `When you open it, the text stands firm, the page is open to all, and the ${count} who are invited get the letter.`,
    later: (day) => `The consultation opens by itself ${day}. The letters go out then.`,
    now: 'Open the consultation now',
    plan: (day) => `Plan to open ${day}`,
    planned: (day) => `It is planned to open ${day}.`,
    hold: 'Take the plan to open back',
    cannot: 'The consultation cannot open yet.',
  },
  running: {
    title: 'How it stands',
    left: (days) =>
      days < 0
        ? 'The deadline has passed.'
        : days === 0
          ? 'The deadline is today.'
          : days === 1
            ? 'One day left.'
            : `${days} days left.`,
    statements: 'Statements',
    answered: 'Of those invited have answered',
    answeredOf: (answered, invited) => `${answered} of ${invited}`,
    late: (count) => `${count} after the deadline`,
    failed: (count) =>
      count === 1 ? 'One letter could not be delivered.' : `${count} letters could not be delivered.`,
    openedAt: 'Opened',
    closedAt: 'Closed',
  },
  changes: 'The deadline was moved',
  changed: (from, to) => `From ${from} to ${to}`,
  extend: {
    title: 'Extend the deadline',
    lead: 'The reason is shown on the public page and sent to those invited who have not answered.',
    submit: 'Extend the deadline',
  },
  cancel: {
    title: 'Call the consultation off',
    lead: 'Those who are invited are told. The reason also stands on the public page. Statements that have come are kept.',
    submit: 'Call the consultation off',
  },
  adjust: 'Correct what stands around the text',

  parties: {
    title: 'Who is invited',
    lead: 'Everybody may answer. Those who stand here are asked to, and get a link of their own each.',
    leadOpen: 'The consultation is open. Whoever is added now gets the letter at once.',
    back: 'Back to the consultation',
    none: 'Nobody is invited yet',
    count: (count) => (count === 1 ? 'One invited' : `${count} invited`),
    who: 'Who',
    letter: 'Letter',
    answer: 'Answer',
    remindedAt: 'reminded',
    letters: {
      noAddress: 'Gets no e-mail',
      unsent: 'The letter has not been sent',
      queued: 'The letter is on its way',
      sent: 'The letter was sent',
      failed: 'The letter could not be delivered',
    },
    answers: {
      answered: 'Has answered',
      answeredLate: 'Answered after the deadline',
      waiting: 'Has not answered',
      overdue: 'Did not answer in time',
    },
    remove: 'Remove',
    removeThis: (name) => `Remove ${name} from the list`,
    fromRegister: 'From the register',
    fromRegisterLead: 'Choose among the organisations and boards of the municipality’s register.',
    nobodyLeft: 'Everybody in the register is invited.',
    toRegister: 'Go to the register',
    invite: 'Invite those chosen',
    byHand: 'Somebody who is not in the register',
    byHandSubmit: 'Invite',
    done: {
      invited: 'Those chosen are invited.',
      added: 'There is one more on the list.',
      removed: 'The party was taken off the list.',
      imported: 'The rows were added.',
    },
  },

  done: {
    prepared: 'The consultation is being prepared. Go through the steps.',
    saved: 'Saved.',
    attached: 'The document was attached.',
    detached: 'The document was removed.',
    opened: 'The consultation is open, and the letters are on their way.',
    planned: 'The opening is planned.',
    held: 'The opening is no longer planned.',
    extended: 'The deadline was extended, and those invited are told.',
    cancelled: 'The consultation was called off, and those invited are told.',
  },
}
