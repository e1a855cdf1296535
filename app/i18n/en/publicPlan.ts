import type { MeasureStatus } from '~core/document/nodes/measure'
import type { publicPlan as shape } from '../nb/publicPlan'

const count = (number: number, one: string, many: string) => (number === 1 ? `1 ${one}` : `${number} ${many}`)

const statuses: Record<MeasureStatus, string> = {
  notStarted: 'Not started',
  inProgress: 'In progress',
  completed: 'Completed',
  postponed: 'Postponed',
  stopped: 'Stopped',
}

export const publicPlan: typeof shape = {
  listTitle: 'Adopted plans',
  listLead: 'These are the plans that the municipalities have adopted, and how their measures are going.',
  listEmpty: 'No adopted plan has been published yet.',
  openToAll: 'Open to everybody, without signing in:',
  breadcrumbs: 'You are here',
  adopted: (day) => `Adopted ${day}`,
  by: (committee, caseNumber) =>
    caseNumber === '' ? `Adopted by ${committee}` : `Adopted by ${committee}, case ${caseNumber}`,
  published: (day) => `Published ${day}`,
  changed: (day) => `Last changed ${day}`,
  changedMeasures: (day) => `Last changed ${day} (status of measures)`,
  minutes: (minutes) => `Takes ${count(minutes, 'minute', 'minutes')} to read`,
  notPublished:
    'Only you who take part in the plan see this page. Everybody sees it once the plan has been published.',
  downloadPdf: 'Download PDF',
  results: 'What happened to the remarks?',
  theText: 'The plan',

  measures: 'The measures now',
  measuresLead: 'This is how the measures of the plan are going. The municipality updates their status.',
  measuresCaption: 'Measures with who is responsible, deadline and status',
  measure: 'Measure',
  responsible: 'Responsible',
  deadline: 'Deadline',
  status: 'Status',
  statuses,
  updated: (day) => `Updated ${day}`,

  resolution: 'The resolution',
  resolvedBy: (committee, day, caseNumber) =>
    caseNumber === '' ? `${committee}, ${day}.` : `${committee}, ${day}, case ${caseNumber}.`,
  votes: 'Votes',
  vote: 'Vote',
  parties: 'Parties',
  outcome: 'Outcome',
  voteOn: (amendment, parties) =>
    parties === '' ? `Amendment ${amendment}` : `Amendment ${amendment} by ${parties}`,
  recommendation: 'The recommendation',
  unanimous: (votes) => `Unanimous, ${count(votes, 'vote', 'votes')}`,
  figures: (votesFor, votesAgainst) => `${votesFor} votes to ${votesAgainst}`,
  for: 'For',
  against: 'Against',
  noParty: 'No party',
  outcomes: { adopted: 'Adopted', rejected: 'Rejected' },

  journey: 'How the plan was made',
  journeyLead: (days) =>
    `The work took ${count(days, 'day', 'days')}, from its beginning until the plan was adopted.`,
  begun: 'The work began',
  steps: 'The course of the work',
  sessions: (sessions) => count(sessions, 'work session at the table', 'work sessions at the table'),
  consultation: 'Public consultation',
  period: (from, to) => `${from} to ${to}`,
  answers: (statements, remarks) =>
    `${count(statements, 'statement', 'statements')} with ${count(remarks, 'remark', 'remarks')}.`,
  changes: (changes) =>
    changes === 0
      ? 'None of them changed the text.'
      : `They led to ${count(changes, 'change', 'changes')} in the text.`,
  readConsultation: 'See the consultation',
  readResults: 'Read what happened to each remark',
  whatChanged: 'See what was changed after the consultation',
  meeting: (committee, caseNumber) => (caseNumber === '' ? committee : `${committee}, case ${caseNumber}`),
  publishedStep: 'The plan was published',

  figuresTitle: 'The work in figures',
  keys: {
    people: 'at the table',
    statements: 'statements received',
    remarks: 'remarks',
    days: 'days until adopted',
  },
  tables: {
    sides: 'Who took part',
    side: 'Side',
    people: 'People',
    comments: 'Comments',
    proposals: 'Proposals',
    outcomes: 'What the remarks led to',
    outcome: 'Outcome',
    remarks: 'Remarks',
    phases: 'Days in each phase',
    phase: 'Phase',
    days: 'Days',
  },

  downloads: 'Download the plan',
  downloadsLead: 'The files are the plan as it was adopted, without the status of its measures.',
  formats: {
    pdf: { name: 'PDF', text: 'For printing, with the resolution in front. Accessible.' },
    docx: { name: 'Word', text: 'For working on.' },
    html: { name: 'One-file web page', text: 'Can be read in every browser, without a network.' },
    json: { name: 'JSON', text: 'For machines. The checksum in the PDF is that of this file.' },
  },
  follow: 'Follow the plan',
  followLead: 'Be told in a feed reader when the status of measures changes.',
  feed: 'Feed of changes (Atom)',
  wait: {
    title: (format) => `The plan as ${format}`,
    states: {
      waits: 'The file is being made now. It usually takes less than a minute.',
      made: 'The file is ready.',
      failed: 'The file could not be made. You can read the plan on the page, and print it from there.',
    },
    fetch: 'Download the file',
    again: 'Try again',
  },
  back: 'Back to the plan',

  versions: 'Earlier versions',
  versionsLead: 'Versions of the plan that everybody could read, compared with the adopted one.',
  kinds: { consulted: 'Consultation draft', adopted: 'Plan adopted earlier' },
  versionOf: (kind, day) => `${kind}, ${day}`,
  compare: 'Compare',
  compareWith: (version) => `Compare with the adopted plan: ${version}`,
  comparison: 'What has changed',
  comparisonLead: (version, day) => `${version}, compared with the plan that was adopted ${day}.`,
  tally: (inserted, removed) =>
    `${count(inserted, 'word', 'words')} added and ${count(removed, 'word', 'words')} removed.`,
  same: 'The two versions are the same.',

  news: {
    title: (plan) => `Changes in ${plan}`,
    published: (plan) => `${plan} has been published`,
    measure: (measure, status) => `${measure}: ${status}`,
  },
}
