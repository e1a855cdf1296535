import type { meetingRecord as shape } from '../nb/record'

export const meetingRecord: typeof shape = {
  title: 'Minutes',
  from: (committee: string) => `Minutes of ${committee}`,
  back: 'To the political treatment',
  link: 'Minutes',
  notOver: 'The treatment has not ended. This is what the minutes would say now.',
  state: 'Status',
  open: 'Not finished',
  openLead:
    'The minutes are made of what was recorded in the meeting. Read them through, correct what needs it, and finish them.',
  finished: 'Finished',
  finishedBy: (name: string) => `By ${name}`,
  finishedLead: 'The minutes cannot be changed. They go along when the case package is made.',
  finish: 'Finish the minutes',
  reopen: 'Reopen the minutes',
  download: 'Download',
  formats: { pdf: 'PDF', docx: 'Word' },
  correct: 'Correct the minutes',
  correctLead:
    'Write one paragraph on each line. Begin the line with # for a heading, - for a bullet point, 1. for a numbered point, > for quoted text, and | for a row of a table.',
  placeHint: 'For example “Formannskapssalen, rådhuset”.',
  timeHint: 'For example “18.00–20.30”.',
  impartialityHint: 'Who was declared disqualified, and by which rule. Leave the field empty if nobody was.',
  corrected: 'corrected by hand',
  compute: 'Make the minutes anew',
  save: 'Save the corrections',
  computeLead:
    'The text is made anew of what was recorded in the meeting. What was written by hand is kept in the history. The place, and what is said of disqualification, stay.',
  history: 'History',
  noHistory: 'The minutes have not been changed since they were made.',
  acts: {
    corrected: 'corrected the minutes',
    computed: 'made the minutes anew',
    finished: 'finished the minutes',
    reopened: 'reopened the minutes',
  },
  before: 'What stood there before',
  empty: 'Empty',
  fields: {
    reason: { label: 'Why?', problem: 'Write why.' },
  },
  done: {
    corrected: 'The corrections are saved.',
    computed: 'The minutes are made anew.',
    finished: 'The minutes are finished.',
    reopened: 'The minutes are reopened.',
  },
}
