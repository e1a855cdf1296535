import type { casePaper as shape } from '../nb/casePaper'

export const casePaper: typeof shape = {
  title: 'Case paper',
  lead: 'The document that takes the plan to the political bodies.',
  none: 'The plan has no case paper yet',
  noneHint:
    'The case paper is made from the municipality’s template. What can be taken from the plan, the consultation and the remarks is filled in by itself. You write the rest together.',
  noneForOthers:
    'The administration makes the case paper. Once it is finished, the politicians can read it here.',
  make: 'Make a case paper',
  makeNotNow: 'The plan has been adopted, so no case paper is made for it.',
  writing: 'In progress',
  writingLead: 'The case paper is a working document until it is finished.',
  finished: 'Finished',
  finishedBy: (name) => `Finished by ${name}`,
  finishedLead: 'The finished case paper is a case document. Its text cannot be changed.',
  aboutPlan: (plan) => `Case paper for “${plan}”`,
  toPage: 'To the page about the case paper',
  toPlan: 'To the plan',

  write: 'Write in the case paper',
  read: 'Read the case paper',
  contents: 'Parts',
  computed: 'Computed from what the plan has',
  takenOver: 'Taken over as own text',
  written: 'Written by you',
  template: 'The order, the names and the standard texts come from the municipality’s template.',
  toTemplate: 'Change the template',
  points: 'Proposed resolution',
  noPoints: 'The proposal has no points yet. Write it as a numbered list.',

  head: 'Header',
  fields: {
    caseworkerId: { label: 'Caseworker' },
    caseNumber: { label: 'Case number', hint: 'As the case system has it, for example 26/1234.' },
    archiveCode: { label: 'Archive code' },
    reason: {
      label: 'Why is the case paper reopened?',
      problem: 'Write why the case paper is reopened.',
    },
  },
  nobody: 'Not set',

  before: 'Before the case can go on',
  ready: 'Everything is in place. The case paper can be finished.',
  untreated: (count) => (count === 1 ? 'One remark is not treated:' : `${count} remarks are not treated:`),
  untreatedHint:
    'Each remark needs an assessment and an outcome before the case can go to the political bodies.',
  remark: (number) => `Remark ${number}`,
  toUntreated: 'Show them in the table of remarks',
  summaryTooLong: (lines) =>
    `The summary takes about ${lines} lines. Five lines are enough for somebody who reads many cases.`,
  summaryEmpty: 'The summary is empty.',

  finish: 'Finish',
  finishLead:
    'The text is locked, the computed parts stay as they are now, and the politicians of the plan may read the case paper. It becomes a case document.',
  reopen: 'Reopen the case paper',
  reopenLead: 'What was finished stays among the versions. The reason is kept in the plan’s log.',
  begun: 'The first committee has begun to treat the case, so the case paper cannot be reopened.',

  download: 'Download',
  downloadLead: 'The Word file has the styles that case systems use. The PDF is accessible to everybody.',
  formats: { docx: 'Word', pdf: 'PDF' },

  mark: 'Computed from what the plan has – kept up to date',
  markFinished: 'Computed from what the plan had when the case paper was finished',
  takeOver: 'Take over as own text',
  handBack: 'Let it be computed again',
  handBackLead: 'Taken over as own text. It no longer follows the plan.',

  templateTitle: 'Template of the case paper',
  templateLead: (name) =>
    `The parts of the case papers of ${name}, in their order. Case papers that are made already stay as they are.`,
  templateLink: 'Template of the case paper',
  templateLinkLead: 'The order, the names and the standard texts of the municipality’s case papers.',
  toTemplatePage: 'Open the template',
  language: 'Language',
  standard:
    'This is the template that comes with Langbord. When you save, it becomes the municipality’s own.',
  parts: {
    header: 'Header with caseworker, case number and committees',
    resolution: 'Proposed resolution',
    summary: 'Summary',
    facts: 'Facts',
    boards: 'Statements from boards and committees',
    remarks: 'Treatment of the remarks',
    assessment: 'Assessment',
    economy: 'Economy',
    attachments: 'Attachments',
    own: 'Own part',
  },
  partFields: {
    with: 'Included',
    place: 'Place',
    title: 'Heading',
    guidance: 'Advice to the writer',
    text: 'Standard text',
    textHint: 'One paragraph a line. {plan} is replaced by the title of the plan.',
    pointsHint: 'One point a line. {plan} is replaced by the title of the plan.',
  },
  newPart: 'New part of your own',
  save: 'Save the template',

  done: {
    made: 'The case paper has been made.',
    saved: 'The header has been saved.',
    finished: 'The case paper has been finished.',
    reopened: 'The case paper has been reopened.',
    template: 'The template has been saved.',
  },
}
