import type { exporting as nb } from '../nb/exporting'
import type { Words } from '../words'

export const exporting: Words<typeof nb> = {
  title: 'Download the draft',
  lead: 'The file shows the text as it is now, and is marked as a draft.',
  fields: { format: { label: 'Format', problem: 'Choose a format.' } },
  formats: {
    pdf: {
      name: 'PDF',
      text: 'To send around and to print. Tagged for screen readers, with contents, bookmarks and page numbers.',
    },
    docx: {
      name: 'Word (.docx)',
      text: 'To go on working outside Langbord. Real styles, lists, tables and footnotes.',
    },
    html: { name: 'Web page (one file)', text: 'Opens in a browser and needs no other files beside it.' },
    md: { name: 'Markdown', text: 'Plain text with simple mark-up, for other writing tools.' },
  },
  submit: 'Create the file',
  jobTitle: 'Your file',
  working: 'The file is being created. A long plan can take a minute.',
  queued: 'The file is waiting in the queue.',
  progress: 'Progress',
  percent: (percent) => `${percent} per cent`,
  reload: 'See whether the file is ready',
  finished: 'The file is ready.',
  download: (fileName) => `Download ${fileName}`,
  kept: 'The file stays here for a day.',
  failed: 'The file could not be created',
  again: 'Try again',
  toPlan: 'Back to the plan',
}
