import type { outcome as shape } from '../nb/outcome'

const remarkCount = (count: number) => (count === 1 ? '1 remark' : `${count} remarks`)
const senderCount = (count: number) => (count === 1 ? '1 sender' : `${count} senders`)

export const outcome: typeof shape = {
  title: 'Outcome of the consultation',
  lead: 'Everything on this page is made of the same rows as the table of remarks. Change an assessment there, and it changes here.',
  none: 'The plan has had no consultation',
  noneHint:
    'Once a consultation has opened and answers have come in, the report, the replies and the figures are here.',
  toTable: 'To the remarks',

  report: 'Treatment report',
  reportLead:
    'Every remark with its sender, assessment, outcome and change in the plan. Private persons are not named, and what was redacted is gone.',
  fields: { format: { label: 'File type' } },
  formats: {
    pdf: { name: 'PDF', text: 'Accessible, for the case papers.' },
    docx: { name: 'Word', text: 'For the case system.' },
    html: { name: 'Web page in one file', text: 'Opens in every browser, also with a screen reader.' },
    xlsx: { name: 'Spreadsheet', text: 'One row per remark, for your own tables.' },
  },
  make: 'Make the report',

  results: 'What happened to the remarks',
  resultsLead:
    'A public page where everybody can see what the municipality thinks of each remark, and what it led to.',
  resultsShown: 'The page is open to everybody.',
  resultsHidden: 'The page is not open yet.',
  resultsWait: 'The page can be opened when the consultation has ended and all remarks are treated.',
  show: 'Open the page to everybody',
  hide: 'Close the page',
  seePage: 'See the page',

  replies: 'Replies to the senders',
  repliesLead: 'Each sender is told what happened to what they wrote, by e-mail or letter.',
  toReplies: 'Write and send replies',
  figures: 'Figures',
  toFigures: 'See the figures',

  figuresTitle: 'Figures from the consultation',
  counted: (statements, remarks) =>
    `${statements === 1 ? '1 statement' : `${statements} statements`} with ${remarkCount(remarks)}.`,
  late: (count) =>
    count === 1 ? 'One of them came after the deadline.' : `${count} of them came after the deadline.`,
  charts: {
    byDisposition: 'By outcome',
    bySender: 'By sender',
    bySection: 'By part of the plan',
    byTheme: 'By theme',
  },
  columns: { what: 'What', remarks: 'Remarks', statements: 'Statements' },
  whole: 'The plan as a whole',
  noThemes: 'No remark has been given a theme.',

  letter: {
    title: 'The reply',
    lead: 'The letter is the same for everybody. What stands in brackets is filled in for each sender.',
    fieldsLead: 'You can use these fields:',
    strange: (names) => `These are no fields and stay as they are: ${names}`,
    fields: { letter: { label: 'Text' } },
    save: 'Save the letter',
  },
  sending: 'Sending',
  ready: (mails, letters) =>
    `${senderCount(mails + letters)} can be answered now: ${mails} by e-mail and ${letters} by letter.`,
  nobodyReady: 'Nobody can be answered now.',
  waiting: (count) =>
    count === 1
      ? 'One sender is waiting, because a remark has not been treated.'
      : `${count} senders are waiting, because remarks have not been treated.`,
  answered: (count) =>
    count === 1 ? 'One sender has been answered.' : `${count} senders have been answered.`,
  send: 'Send the replies',
  sendHint: 'E-mails go out at once. Letters are then made ready as one Word file.',
  printLetters: (count) => (count === 1 ? 'Download the letter' : `Download ${count} letters`),
  recipients: 'Recipients',
  number: 'No.',
  recipient: 'Recipient',
  way: 'Answered',
  state: 'State',
  preview: 'The letter',
  channels: { mail: 'by e-mail', letter: 'by letter' },
  states: { waiting: 'Waiting for treatment', ready: 'Ready', answered: 'Answered' },

  public: {
    lead: (statements, remarks) =>
      `The municipality received ${statements === 1 ? '1 statement' : `${statements} statements`} with ${remarkCount(remarks)}. Here is what the chief executive thinks of each of them, and what they led to in the plan.`,
    bySection: 'By part of the plan',
    bySender: 'By sender',
    said: 'What was said',
    assessment: 'Assessment',
    consequence: 'Outcome',
    change: 'Change in the plan',
    noChange: 'No change',
    remark: (number) => `Remark ${number}`,
    notPublic: 'The statement is not public.',
    notPublicSender: 'Sender that is not public',
    person: (municipality) => `Private person, ${municipality}`,
    noRemarks: 'The statement had no remarks.',
  },
  done: {
    brev: 'The letter is saved.',
    sendt: 'The replies are written. The e-mails are on their way, and the letters can be downloaded.',
    vist: 'The page is open to everybody.',
    skjult: 'The page is closed.',
  },
}
