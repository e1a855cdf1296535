import type { resolution as bokmaal } from '../nb/resolution'

export const resolution: typeof bokmaal = {
  title: 'Resolution',
  lead: 'What the council resolved, and where everybody can read it.',
  notYet: 'The plan is not adopted yet',
  notYetHint: 'The resolution is registered when the council has treated the case.',
  fromCouncil: 'The resolution, the measures and the public page',
  toCouncil: 'To the political treatment',
  adopted: 'The text is adopted and cannot be changed. Its measures can be followed up.',
  registered: (moment, by) =>
    by === null
      ? `The resolution was registered ${moment}.`
      : `The resolution was registered by ${by} ${moment}.`,
  checksum: 'Checksum of the adopted text (SHA-256)',
  publication: 'Public page',
  address: 'Address',
  publishedAt: (moment) => `Published ${moment}. Everybody can read the plan.`,
  before: 'When you publish, everybody can read:',
  becomesPublic: [
    'the adopted text, and the status and comment of each measure',
    'the resolution and the votes, by party, without the names of those who voted',
    'how the plan came to be: dates, the consultation in figures and how many took part from each side',
    'the plan as PDF, Word, a web page and JSON',
  ],
  staysClosed: 'Comments, proposals, drafts and who wrote what do not become public.',
  publish: 'Publish the plan',
  unpublish: 'Take the page away',
  unpublishLead:
    'The page disappears for everybody who is not at the table. Its address is the same if you publish again.',
  openPage: 'Open the public page',
  preview: 'See the page as it will be',
  onward: 'Onward',
  measures: (count) => (count === 1 ? 'Follow up the measure' : `Follow up the measures (${count})`),
  pdf: 'Download the adopted plan (PDF)',
  record: 'The record of the meeting',
  archive: 'The archive package',
  versions: 'The adopted text among the versions',
  look: 'How the PDF looks',
  done: {
    published: 'The plan is published. Everybody can read it now.',
    unpublished: 'The page is taken away.',
  },
}
